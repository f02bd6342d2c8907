import { describe, expect, it } from 'vitest';
import { ruleIds } from '../scripts/manifest/files';
import { citations } from './citations';
import { examples } from './generated/examples';
import { knowledge, written as rules } from './index';
import { validateRules } from './loader';

describe('the built-in rules', { timeout: 60_000 }, () => {
  it('are whole: texts, basis, examples with exact ranges, fixes that mend', () => {
    const problems = validateRules({ rules, ...knowledge, examples, citations: new Set(citations.map((one) => one.id)) });
    expect(problems.map(({ rule, path, message }) => `${rule} ${path}: ${message.en}`)).toEqual([]);
  });

  it('are named by their files, each with examples', () => {
    const ids = rules.map((rule) => rule.id);
    expect(ids).toEqual(ruleIds());
    expect(Object.keys(examples)).toEqual(ids);
  });
});
