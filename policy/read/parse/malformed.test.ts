import { describe, expect, it } from 'vitest';
import { describeProblem, parsePolicy } from '.';
import { malformed, wellFormed } from './malformed.fixture';

/** Every sentence of a refusal in Indonesian, in order; `[]` for a policy that is taken. */
const refusal = (source: string) => {
  const parsed = parsePolicy(source);
  return parsed.ok ? [] : parsed.problems.map((problem) => describeProblem(problem).id);
};

describe('a malformed policy', () => {
  it.each(malformed)('%s', (source, sentences) => {
    expect(refusal(source).join('\n')).toBe(sentences);
  });

  it('is refused in sixty different ways and more', () => {
    expect(new Set(malformed.map(([, sentences]) => sentences)).size).toBeGreaterThanOrEqual(60);
  });
});

describe('a well-formed policy', () => {
  it.each(wellFormed)('is taken whole', (source) => {
    expect(refusal(source)).toEqual([]);
  });
});
