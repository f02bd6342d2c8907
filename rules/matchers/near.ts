import type { Matcher, NearMatcher } from '../engine/types';

/** One within so many words of the other. */
export const near = (
  a: Matcher,
  b: Matcher,
  within: NearMatcher['within'],
  order: NearMatcher['order'] = 'any',
): NearMatcher => ({ kind: 'near', a, b, within, order });

/** The same in any order, marked from the one to the other. */
export const both = (a: Matcher, b: Matcher, within: NearMatcher['within']): NearMatcher => ({
  kind: 'near',
  a,
  b,
  within,
  mark: 'both',
});
