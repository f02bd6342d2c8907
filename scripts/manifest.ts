/** Writes the lists that follow from the files in rules/ and compose/sites: `npm run -s manifest`, after adding or removing a rule, a lexicon or a site. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { lexicons } from '../rules/lexicons';
import { lexiconsPage, ruleLists } from './manifest/files';
import { siteLists } from './manifest/sites';

const write = (path: string, text: string) => writeFileSync(new URL(`../${path}`, import.meta.url), text);

mkdirSync(new URL('../rules/generated', import.meta.url), { recursive: true });
mkdirSync(new URL('../compose/sites/generated', import.meta.url), { recursive: true });
for (const [file, text] of Object.entries({ ...ruleLists, ...siteLists })) write(file, text);
write('rules/lexicons/README.md', lexiconsPage(lexicons));
