/** Findings on the same words are told as one: the gravest first, what else was found there beside it. */
import type { JudgedFinding } from '../../../policy/types';

/** Everything found at one place of a draft, the gravest first. One card, one count and one decision; the journal names each rule. */
export type Place = readonly [gravest: JudgedFinding, ...others: JudgedFinding[]];

const gravity = { block: 0, warn: 1, note: 2, off: 3 } as const;

/** Sorts the gravest first, then by order of appearance. */
const gravestFirst = (a: JudgedFinding, b: JudgedFinding): number =>
  gravity[a.severity] - gravity[b.severity] || a.start - b.start;

/** Less than this share of the longer stretch in common, and a word is told apart from the sentence around it. */
const leastShared = 1 / 3;

function isSamePlace(a: JudgedFinding, b: JudgedFinding): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0 && shared >= leastShared * Math.max(a.end - a.start, b.end - b.start);
}

/**
 * The places of a draft with what was found there, the gravest first, then in order of appearance. What is said of the draft
 * as a whole is a place of its own, for two such findings ask for two different things.
 */
export function placesOf(findings: readonly JudgedFinding[]): Place[] {
  const places: [JudgedFinding, ...JudgedFinding[]][] = [];
  let near: typeof places = [];
  for (const finding of [...findings].sort((a, b) => a.start - b.start)) {
    near = near.filter(([{ end }]) => end > finding.start);
    const same = finding.whole ? undefined : near.find(([other]) => isSamePlace(other, finding));
    if (same) {
      same.push(finding);
      continue;
    }
    const place: (typeof places)[number] = [finding];
    places.push(place);
    if (!finding.whole) near.push(place);
  }
  for (const place of places) place.sort(gravestFirst);
  return places.sort(([a], [b]) => gravestFirst(a, b));
}

/** The gravest finding of each place: what is counted and marked. */
export const gravestOf = (findings: readonly JudgedFinding[]): JudgedFinding[] => placesOf(findings).map(([gravest]) => gravest);
