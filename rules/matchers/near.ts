import type { Matcher, NearMatcher } from '../engine/types';

/** One within so many words of the other. */
export const near = (a: Matcher, b: Matcher, within: NearMatcher['within'], order?: NearMatcher['order']): NearMatcher => ({
  ...{ kind: 'near', a, b, within },
  ...(order && { order }),
});

/** The same, marked from the one to the other. */
export const both = (
  a: Matcher,
  b: Matcher,
  within: NearMatcher['within'],
  more: Pick<NearMatcher, 'order' | 'unless'> = {},
): NearMatcher => ({ ...near(a, b, within), ...more, mark: 'both' });
