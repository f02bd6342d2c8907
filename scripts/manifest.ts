/** Writes the lists that follow from the files in rules/: `npm run -s manifest`, after adding or removing a rule or a lexicon. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { lexicons } from '../rules/lexicons';
import { examplesFile, lexiconsPage, ruleIds, rulesFile } from './manifest/files';

const write = (path: string, text: string) => writeFileSync(new URL(`../rules/${path}`, import.meta.url), text);

const ids = ruleIds();
mkdirSync(new URL('../rules/generated', import.meta.url), { recursive: true });
write('generated/rules.ts', rulesFile(ids));
write('generated/examples.ts', examplesFile(ids));
write('lexicons/README.md', lexiconsPage(lexicons));
