import type { Matcher } from '../matcher';
import { gateOfAll } from './gate';
import { distinct, type Hit, NO_HITS, type Node, type Scene, span } from './hit';
import type { Kind } from './kind';
import { isNear, nearest } from './reach';

/**
 * `a` within `within` tokens (neighbours are 1 apart, a line break counts as 14 more unless `overLines` or the next line goes on in a small letter; or the same sentence) of `b`, unless `unless` is as near to the words
 * from `a` to `b`. The two never share words. The range marked is `mark` (default `a`); `both` runs from one to the other.
 */
export interface NearMatcher {
  readonly kind: 'near';
  readonly a: Matcher;
  readonly b: Matcher;
  readonly within: number | 'sentence' | 'draft';
  /** A line break is no more than a blank: for what is written one thing a line. */
  readonly overLines?: boolean;
  readonly order?: 'any' | 'ab' | 'ba';
  readonly unless?: Matcher;
  readonly mark?: 'a' | 'b' | 'both';
}

export const near: Kind<NearMatcher> = {
  inner: ['a', 'b', 'unless'],
  build(matcher, builder) {
    const [a, b] = [builder.build(matcher.a), builder.build(matcher.b)];
    const unless = matcher.unless && builder.build(matcher.unless);
    return { find: (scene) => findNear(matcher, a, b, unless, scene), gate: gateOfAll([a.gate, b.gate]) };
  },
};

function findNear(matcher: NearMatcher, a: Node, b: Node, unless: Node | undefined, scene: Scene): readonly Hit[] {
  // The terms of a text are known already; where there are none, a pattern need not be searched.
  if (b.matcher.kind === 'terms' && scene.hits(b).length === 0) return NO_HITS;
  const first = scene.hits(a);
  if (first.length === 0) return NO_HITS;
  const second = scene.hits(b);
  if (second.length === 0) return NO_HITS;
  const except = unless ? scene.hits(unless) : NO_HITS;
  const mark = matcher.mark ?? 'a';
  const found: Hit[] = [];
  const whole = second.find((hit) => hit.whole);
  for (const hit of first) {
    const other = whole ?? nearest(hit, second, matcher, matcher.order ?? 'any');
    if (!other) continue;
    const both = hit.whole ? other : other.whole ? hit : span([hit, other], 'near');
    if (isNear(both, except, matcher)) {
      if (scene.takenBack) scene.takenBack.set(matcher, [...(scene.takenBack.get(matcher) ?? []), both]);
      continue;
    }
    if (mark === 'both') found.push({ ...both, kind: 'near', parts: [hit, other] });
    else found.push({ ...(mark === 'a' ? hit : other), kind: 'near', parts: [hit, other] });
  }
  return mark === 'b' || mark === 'both' ? distinct(found) : found;
}
