import type { Matcher } from '../matcher';
import { type Hit, NO_HITS, type Node, type Scene, wholeDraft } from './hit';
import type { Kind } from './kind';

/** Fewer than `min` or more than `max` of `of`. Marks the surplus hits, or the whole draft when too few. */
export interface OccurrenceMatcher {
  readonly kind: 'occurrence';
  readonly of: Matcher;
  readonly min?: number;
  readonly max?: number;
}

export const occurrence: Kind<OccurrenceMatcher> = {
  inner: ['of'],
  build(matcher, builder) {
    const of = builder.build(matcher.of);
    return { find: (scene) => findOccurrence(matcher, of, scene), gate: matcher.min === undefined ? of.gate : undefined };
  },
};

function findOccurrence(matcher: OccurrenceMatcher, of: Node, scene: Scene): readonly Hit[] {
  const hits = scene.hits(of);
  const detail = `${hits.length}`;
  if (matcher.min !== undefined && hits.length < matcher.min) return [wholeDraft(scene, 'occurrence', detail)];
  if (matcher.max === undefined || hits.length <= matcher.max) return NO_HITS;
  return hits.slice(matcher.max).map((hit) => ({ ...hit, kind: 'occurrence', detail, parts: [hit] }));
}
