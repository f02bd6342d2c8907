/** `npm run -s sites -- try REPORT [--policy FILE]`: which rows of the site tables would match the boxes of a copied report. */
import { sitesCommand } from './sites/cli';

process.exitCode = await sitesCommand(process.argv.slice(2), {
  write: (line) => console.log(line),
  tell: (sentence) => console.error(sentence),
});
