import type { AllMatcher, AroundMatcher, ConditionalMatcher, OccurrenceMatcher } from '../types';
import { type Hit, lowerBound, NO_HITS, type Node, type Scene, wholeDraft } from './hit';
import { distinct, isNear } from './near';

type Reach = 'sentence' | 'line' | 'draft';

function shares(hit: Hit, others: readonly Hit[], within: Reach): boolean {
  if (within === 'line') {
    const at = lowerBound(others, hit.paragraph, (other) => other.paragraph);
    return others[at]?.paragraph === hit.paragraph || others[0]?.whole === true;
  }
  return isNear(hit, others, { within });
}

/** Members with `not` taken off, and whether they must be absent. */
export interface Member {
  readonly node: Node;
  readonly absent: boolean;
}

export function findAll(matcher: AllMatcher, members: readonly Member[], scene: Scene): readonly Hit[] {
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

export function findAny(nodes: readonly Node[], scene: Scene): readonly Hit[] {
  let first = NO_HITS;
  let all: Hit[] | undefined;
  for (const node of nodes) {
    const hits = scene.hits(node);
    if (hits.length === 0) continue;
    if (first.length === 0) first = hits;
    else all = (all ?? first).concat(hits);
  }
  return all ? distinct(all) : first;
}

/** Holds as a fact of the whole draft where there is no hit. */
export function findNot(node: Node, scene: Scene): readonly Hit[] {
  return scene.hits(node).length > 0 ? NO_HITS : [wholeDraft(scene, 'not')];
}

export function findConditional(matcher: ConditionalMatcher, when: Node, needs: Node, scene: Scene): readonly Hit[] {
  const hits = scene.hits(when);
  if (hits.length === 0) return NO_HITS;
  const needed = scene.hits(needs);
  if (needed.length === 0) return hits.map((hit) => ({ ...hit, kind: 'conditional', parts: [hit] }));
  const within = matcher.within ?? 'draft';
  return within === 'draft'
    ? NO_HITS
    : hits.filter((hit) => !isNear(hit, needed, { within })).map((hit) => ({ ...hit, kind: 'conditional', parts: [hit] }));
}

export function findOccurrence(matcher: OccurrenceMatcher, of: Node, scene: Scene): readonly Hit[] {
  const hits = scene.hits(of);
  const detail = `${hits.length}`;
  if (matcher.min !== undefined && hits.length < matcher.min) return [wholeDraft(scene, 'occurrence', detail)];
  if (matcher.max === undefined || hits.length <= matcher.max) return NO_HITS;
  return hits.slice(matcher.max).map((hit) => ({ ...hit, kind: 'occurrence', detail, parts: [hit] }));
}

export function findAround(matcher: AroundMatcher, of: Node, scene: Scene): readonly Hit[] {
  const hits = scene.hits(of);
  if (hits.length === 0) return NO_HITS;
  const { reach } = matcher;
  const { reading } = scene;
  if (reach === 'draft' || hits.some((hit) => hit.whole)) return [{ ...wholeDraft(scene, 'around'), parts: hits.slice(0, 1) }];
  return hits.map((hit) => {
    const place = reading.lines[hit.line] ?? reading.lineAt(hit.start);
    const { tokens } = place.line;
    const widened = { ...hit, kind: 'around' as const, parts: [hit] };
    if (reach === 'line') {
      return {
        ...widened,
        start: place.offset,
        end: Math.max(hit.end, place.offset + place.line.text.length),
        from: place.firstToken,
        to: Math.max(hit.to, place.firstToken + tokens.starts.length),
      };
    }
    if (reach === 'sentence') {
      const sentence = hit.sentence - place.firstSentence;
      const start = place.offset + (tokens.sentenceStarts[sentence] ?? 0);
      const end = place.offset + (tokens.sentenceEnds[sentence] ?? place.line.text.length);
      return { ...widened, start: Math.min(start, hit.start), end: Math.max(end, hit.end) };
    }
    const from = Math.max(0, hit.from - reach);
    const to = Math.min(reading.tokenCount, hit.to + reach);
    return {
      ...widened,
      from,
      to,
      start: Math.min(hit.start, reading.tokenStart(from)),
      end: to > hit.to ? reading.tokenEnd(to - 1) : hit.end,
    };
  });
}
