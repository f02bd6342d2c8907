/** Gathers the journals of many officers in ClickHouse: `npm run -s fleet -- help`. */
import { run } from './fleet/cli';

const { code, lines } = await run(process.argv.slice(2));
const print = code === 0 ? console.log : console.error;
for (const line of lines) print(line);
process.exitCode = code;
