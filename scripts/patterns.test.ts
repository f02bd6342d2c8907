import { expect, it } from 'vitest';
import { expressions, judge, kept, keyOf } from './patterns/verdicts';

it('no pattern takes worse than linear time (`npm run -s patterns` keeps the verdicts)', () => {
  const known = kept();
  const bad = expressions().flatMap((one) => {
    const verdict = known.get(keyOf(one)) ?? judge(one);
    return verdict === 'polynomial' || verdict === 'exponential' ? [`${one.at} ${verdict}: ${one.source}`] : [];
  });
  expect(bad).toEqual([]);
});

it.each([
  ['(?:[wk]{1,2}){3,}x', 'exponential'],
  ['a+b+a+$', 'polynomial'],
  ['(?<!\\w)(?:\\w{1,20}\\s){1,4}x', 'linear'],
])('calls %s %s', (source, verdict) => {
  expect(judge({ at: '', source, flags: 'u' })).toBe(verdict);
});
