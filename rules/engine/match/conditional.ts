import type { Matcher } from '../matcher';
import { type Hit, NO_HITS, type Node, type Scene } from './hit';
import type { Kind } from './kind';
import { isNear } from './reach';

/** `when` is there, so what it `needs` must be too (default anywhere in the draft); the hit is `when`'s. */
export interface ConditionalMatcher {
  readonly kind: 'conditional';
  readonly when: Matcher;
  readonly needs: Matcher;
  readonly within?: 'sentence' | 'draft';
}

export const conditional: Kind<ConditionalMatcher> = {
  inner: ['when', 'needs'],
  build(matcher, builder) {
    const [when, needs] = [builder.build(matcher.when), builder.build(matcher.needs)];
    return { find: (scene) => findConditional(matcher, when, needs, scene), gate: when.gate };
  },
};

function findConditional(matcher: ConditionalMatcher, when: Node, needs: Node, scene: Scene): readonly Hit[] {
  const hits = scene.hits(when);
  if (hits.length === 0) return NO_HITS;
  const needed = scene.hits(needs);
  if (needed.length === 0) return hits.map((hit) => ({ ...hit, kind: 'conditional', parts: [hit] }));
  const within = matcher.within ?? 'draft';
  return within === 'draft'
    ? NO_HITS
    : hits.filter((hit) => !isNear(hit, needed, { within })).map((hit) => ({ ...hit, kind: 'conditional', parts: [hit] }));
}
