import type { Matcher } from '../matcher';
import { gateOfAny } from './gate';
import { distinct, type Hit, NO_HITS, type Node, type Scene } from './hit';
import type { Kind } from './kind';

/** Any matcher of `of` holds; every hit of each. */
export interface AnyMatcher {
  readonly kind: 'any';
  readonly of: readonly Matcher[];
}

export const any: Kind<AnyMatcher> = {
  inner: ['of'],
  build(matcher, builder) {
    const nodes = matcher.of.map((one) => builder.build(one));
    const ids = Int32Array.from(nodes, ({ id }) => id);
    return { find: (scene) => findAny(nodes, ids, scene), gate: gateOfAny(nodes.map(({ gate }) => gate)) };
  },
};

function findAny(nodes: readonly Node[], ids: Int32Array, scene: Scene): readonly Hit[] {
  let first = NO_HITS;
  let all: Hit[] | undefined;
  for (let k = 0; k < ids.length; k++) {
    const node = scene.isOpen(ids[k] ?? 0) ? nodes[k] : undefined;
    const hits = node ? scene.hits(node) : NO_HITS;
    if (hits.length === 0) continue;
    if (first.length === 0) first = hits;
    else all = (all ?? first).concat(hits);
  }
  return all ? distinct(all) : first;
}
