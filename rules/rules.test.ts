import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { citations } from './citations';
import { examples } from './examples';
import { knowledge, rules } from './index';
import { validateRules } from './loader';

const here = dirname(fileURLToPath(import.meta.url));
const folders = ['larangan', 'etika', 'prinsip', 'asas', 'pelindungan', 'asn', 'keamanan'];

/** Ids by the files that are there. */
function filed(): string[] {
  const isRule = (name: string) => /^[a-z-]+\.ts$/.test(name) && name !== 'index.ts' && name !== 'examples.ts';
  return folders.flatMap((folder) =>
    readdirSync(join(here, folder))
      .filter(isRule)
      .map((name) => `${folder}/${name.slice(0, -3)}`),
  );
}

describe('the built-in rules', { timeout: 60_000 }, () => {
  it('are whole: texts, basis, examples with exact ranges, fixes that mend', () => {
    const problems = validateRules({ rules, ...knowledge, examples, citations: new Set(citations.map((one) => one.id)) });
    expect(problems.map(({ rule, path, message }) => `${rule} ${path}: ${message.en}`)).toEqual([]);
  });

  it('are one file each, named by their id, with examples', () => {
    const ids = rules.map((rule) => rule.id).sort();
    expect(ids).toEqual(filed().sort());
    expect(Object.keys(examples).sort()).toEqual(ids);
  });
});
