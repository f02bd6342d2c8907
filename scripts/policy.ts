/** Writes, checks, signs, compares and deploys policies: `npm run -s policy -- help`. */
import { run } from './policy/cli';

const { code, lines } = await run(process.argv.slice(2));
const print = code === 0 ? console.log : console.error;
for (const line of lines) print(line);
process.exitCode = code;
