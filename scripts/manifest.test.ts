import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lexicons } from '../rules/lexicons';
import { lexiconsPage, ruleLists } from './manifest/files';
import { siteLists } from './manifest/sites';

it.each<readonly [path: string, text: string]>([
  ...Object.entries(ruleLists),
  ['rules/lexicons/README.md', lexiconsPage(lexicons)],
  ...Object.entries(siteLists),
])('%s follows from the files (run `npm run -s manifest` after adding a rule, a lexicon or a site)', (path, expected) => {
  expect(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')).toBe(expected);
});
