import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lexicons } from '../rules/lexicons';
import { examplesFile, lexiconsPage, ruleIds, rulesFile } from './manifest/files';

const ids = ruleIds();

it.each([
  ['generated/rules.ts', rulesFile(ids)],
  ['generated/examples.ts', examplesFile(ids)],
  ['lexicons/README.md', lexiconsPage(lexicons)],
])('rules/%s is what lies in rules/ (run `npm run -s manifest` after adding a rule or a lexicon)', (path, expected) => {
  expect(readFileSync(new URL(`../rules/${path}`, import.meta.url), 'utf8')).toBe(expected);
});
