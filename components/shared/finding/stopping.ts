/** Which findings stop a send, what it takes to go past them, and how many of them are settled. */
import type { JudgedFinding, Verdict } from '../../../policy/types';
import { type Place, placesOf } from './places';

const stops = ({ severity }: JudgedFinding): boolean => severity === 'warn' || severity === 'block';

/** The places that stop a send, the gravest first. */
export const stopping = ({ findings }: Pick<Verdict, 'findings'>): Place[] =>
  placesOf(findings).filter(([gravest]) => stops(gravest));

const strictness = { free: 0, reason: 1, approval: 2, never: 3 } as const;
export type Way = keyof typeof strictness;

/** What it takes to send the draft as it is: the strictest of all that stops it there. */
export function wayOut(places: readonly Place[]): Way {
  const overrides = places.flatMap((place) => place.filter(stops).map(({ override }) => override));
  return overrides.reduce<Way>((way, override) => (strictness[override] > strictness[way] ? override : way), 'free');
}

/** May the officer go past a place alone? */
export const isOpen = (place: Place): boolean => strictness[wayOut([place])] <= strictness.reason;

/** Do two places, of a draft before and after an edit, hold the same finding? */
export const sharesFinding = (a: Place, b: Place): boolean => a.some(({ key }) => b.some((other) => other.key === key));

/** How many of the places that stopped the send are settled. */
export function settled({ verdict, watched }: { readonly verdict: Verdict; readonly watched: readonly Place[] }): {
  done: number;
  total: number;
} {
  const left = stopping(verdict);
  return { done: watched.filter((place) => !left.some((open) => sharesFinding(open, place))).length, total: watched.length };
}

/** The fixes of all that stops the draft, one a place, in the order of the text, none within another. */
export function fixesOf(verdict: Pick<Verdict, 'findings'> | undefined): NonNullable<JudgedFinding['fix']>[] {
  const fixes = verdict ? stopping(verdict).flatMap((place) => place.find(({ fix }) => fix)?.fix ?? []) : [];
  fixes.sort((a, b) => a.start - b.start);
  let free = 0;
  return fixes.filter(({ start, end }) => {
    const isApart = start >= free;
    free = Math.max(free, end);
    return isApart;
  });
}
