/** Writes the lists that follow from the files in rules/ and compose/sites: `npm run -s manifest`, after adding or removing a rule, a lexicon or a site. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { lexicons } from '../rules/lexicons';
import { examplesFile, idsFile, lexiconsPage, ruleIds, rulesFile } from './manifest/files';
import { siteLists } from './manifest/sites';

const write = (path: string, text: string) => writeFileSync(new URL(`../${path}`, import.meta.url), text);

const ids = ruleIds();
const ofPictures = ruleIds('pictures');
mkdirSync(new URL('../rules/generated', import.meta.url), { recursive: true });
write('rules/generated/rules.ts', rulesFile(ids));
write('rules/generated/picture-rules.ts', rulesFile(ofPictures, 'Every built-in rule for what is read in a picture.'));
write('rules/generated/picture-rule-ids.ts', idsFile(ofPictures));
write('rules/generated/examples.ts', examplesFile([...ids, ...ofPictures].sort()));
write('rules/lexicons/README.md', lexiconsPage(lexicons));
mkdirSync(new URL('../compose/sites/generated', import.meta.url), { recursive: true });
for (const [file, text] of Object.entries(siteLists)) write(file, text);
