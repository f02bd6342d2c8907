/** Writes docs/aturan.md, the catalogue of the built-in rules, from the rules themselves: `npm run -s aturan`. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { catalogue } from '../rules/catalogue';
import { toMarkdown } from './catalogue-page';

writeFileSync(fileURLToPath(new URL('../docs/aturan.md', import.meta.url)), toMarkdown(catalogue()));
