import { describe, expect, it } from 'vitest';
import { ruleIds } from '../scripts/manifest/files';
import { citations } from './citations';
import { examples } from './generated/examples';
import { knowledge, written as rules } from './index';
import { validateRules } from './loader';
import { pictureRules } from './pictures';

const all = [...rules, ...pictureRules];

describe('the built-in rules', { timeout: 60_000 }, () => {
  it('are whole: texts, basis, examples with exact ranges, fixes that mend', () => {
    const problems = validateRules({ rules: all, ...knowledge, examples, citations: new Set(citations.map((one) => one.id)) });
    expect(problems.map(({ rule, path, message }) => `${rule} ${path}: ${message.en}`)).toEqual([]);
  });

  it('are named by their files, each with examples', () => {
    expect(rules.map(({ id }) => id)).toEqual(ruleIds());
    expect(pictureRules.map(({ id }) => id)).toEqual(ruleIds('pictures'));
    expect(Object.keys(examples)).toEqual(all.map(({ id }) => id).sort());
  });
});
