import { type Hit, lowerBound } from './hit';

/** How far two hits may stand apart, in tokens or in the same sentence or draft. */
export type Within = number | 'sentence' | 'draft';
export type Order = 'any' | 'ab' | 'ba';

/** A line of a post is mostly a thought of its own, so a line break before a capital, a figure or a sign parts words as this many tokens would. */
const LINE_BREAK = 14;
/** What the line breaks between two hits add to the tokens between them. */
export const breaksBetween = (a: Hit, b: Hit): number => LINE_BREAK * Math.abs(b.paragraph - a.paragraph);

/** How far two hits may stand apart; `overLines`: a line break is only a blank. */
export interface Span {
  readonly within: Within;
  readonly overLines?: boolean;
}

/** Tokens from one hit to the other: neighbours are 1 apart; 0 where they share tokens. */
function distance(a: Hit, b: Hit, overLines?: boolean): number {
  const between = b.from >= a.to ? b.from - a.to : a.from >= b.to ? a.from - b.to : -1;
  return between < 0 ? 0 : between + 1 + (overLines ? 0 : breaksBetween(a, b));
}

function reaches(a: Hit, b: Hit, { within, overLines }: Span): boolean {
  if (a.whole || b.whole || within === 'draft') return true;
  return within === 'sentence' ? a.sentence === b.sentence : distance(a, b, overLines) <= within;
}

const apart = (a: Hit, b: Hit) => a.whole || b.whole || a.end <= b.start || b.end <= a.start;
const byToken = (hit: Hit) => hit.from;

const furthest = new WeakMap<readonly Hit[], Int32Array>();

/** For each hit, the furthest token that it or one before it reaches: where that falls short, nothing before is near either. */
function reachOf(hits: readonly Hit[]): Int32Array {
  let known = furthest.get(hits);
  if (!known) {
    known = new Int32Array(hits.length);
    let most = -1;
    for (const [i, { to }] of hits.entries()) known[i] = most = Math.max(most, to);
    furthest.set(hits, known);
  }
  return known;
}

/** In a sentence or draft the nearest of so many before a hit is taken. */
const LOOK_BACK = 12;

/** The nearest of `others` (in order, none of them of the whole draft) to `hit` within reach, in the order asked. */
export function nearest(hit: Hit, others: readonly Hit[], span: Span, order: Order): Hit | undefined {
  if (hit.whole) return others[0];
  let best: Hit | undefined;
  const consider = (other: Hit | undefined) => {
    if (!other || !apart(hit, other) || !reaches(hit, other, span)) return;
    if (!best || distance(hit, other, span.overLines) < distance(hit, best, span.overLines)) best = other;
  };
  const after = lowerBound(others, hit.to, byToken);
  if (order !== 'ba') for (let k = 0; k < 2; k++) consider(others[after + k]);
  if (order !== 'ab') {
    const reach = reachOf(others);
    const within = typeof span.within === 'number' ? span.within : undefined;
    for (let k = after - 1, seen = 0; k >= 0; k--, seen++) {
      if (within === undefined ? seen >= LOOK_BACK : (reach[k] ?? 0) + within < hit.from) break;
      const other = others[k];
      if (other && other.end <= hit.start) consider(other);
      if (best && hit.from - (reach[k - 1] ?? 0) >= distance(hit, best, span.overLines)) break;
    }
  }
  return best;
}

/** Is any of `others` within reach, overlapping or not? */
export function isNear(hit: Hit, others: readonly Hit[], { within, overLines }: Span): boolean {
  if (others.length === 0) return false;
  if (within === 'draft' || hit.whole) return true;
  if (within === 'sentence') {
    const at = lowerBound(others, hit.sentence, (other) => other.sentence);
    return others[at]?.sentence === hit.sentence || others[0]?.whole === true;
  }
  const reach = reachOf(others);
  for (let k = lowerBound(others, hit.to + within + 1, byToken) - 1; k >= 0 && (reach[k] ?? 0) + within >= hit.from; k--) {
    const other = others[k];
    if (other && (other.whole || distance(hit, other, overLines) <= within)) return true;
  }
  return false;
}
