/** `npm run package`: see `scripts/package/cli.ts`. */
import { packageCommand } from './package/cli';

const { code, lines } = await packageCommand(process.argv.slice(2));
for (const line of lines) (code === 0 ? console.log : console.error)(line);
process.exitCode = code;
