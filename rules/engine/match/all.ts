import type { Matcher } from '../matcher';
import { gateOfAll } from './gate';
import { type Hit, NO_HITS, type Node, type Scene, wholeDraft } from './hit';
import type { Kind } from './kind';
import { shares } from './shares';

/** Every matcher of `of` holds in the same scope (default the draft). Marks the hits of the first that is not a `not` or a fact of the whole draft. */
export interface AllMatcher {
  readonly kind: 'all';
  readonly of: readonly Matcher[];
  readonly within?: 'sentence' | 'line' | 'draft';
}

/** A member with `not` taken off, and whether it must be absent. */
interface Member {
  readonly node: Node;
  readonly absent: boolean;
}

export const all: Kind<AllMatcher> = {
  inner: ['of'],
  build(matcher, builder) {
    const members = matcher.of.map(
      (one): Member =>
        one.kind === 'not' ? { node: builder.build(one.of), absent: true } : { node: builder.build(one), absent: false },
    );
    return {
      find: (scene) => findAll(matcher, members, scene),
      gate: gateOfAll(members.map(({ node, absent }) => (absent ? undefined : node.gate))),
    };
  },
};

function findAll(matcher: AllMatcher, members: readonly Member[], scene: Scene): readonly Hit[] {
  const within = matcher.within ?? 'draft';
  const present: (readonly Hit[])[] = [];
  for (const { node, absent } of members) {
    if (absent) continue;
    const hits = scene.hits(node);
    if (hits.length === 0) return NO_HITS;
    present.push(hits);
  }
  const marked = present.find((hits) => !hits[0]?.whole) ?? present[0] ?? [wholeDraft(scene, 'all')];
  const refused = members.filter((member) => member.absent).map((member) => scene.hits(member.node));
  if (refused.some((hits) => hits.some((hit) => hit.whole) || (within === 'draft' && hits.length > 0))) return NO_HITS;
  const found = marked.filter(
    (hit) =>
      present.every((hits) => hits === marked || shares(hit, hits, within)) && !refused.some((hits) => shares(hit, hits, within)),
  );
  return found.map((hit) => ({
    ...hit,
    kind: 'all',
    parts: [hit, ...present.filter((hits) => hits !== marked).flatMap((hits) => hits.slice(0, 1))],
  }));
}
