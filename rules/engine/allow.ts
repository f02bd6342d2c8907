import type { Hit } from './match/hit';

const NUMBER_ONLY = /^[\d\s()+./-]{6,}$/;
/** A number is the same however it is grouped, and a mobile number with 0, 62 or +62 before it. */
const bareNumber = (words: string) => words.replace(/\D/g, '').replace(/^(?:62|0)(?=8)/, '');

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const goesOn = (text: string, before: number) =>
  LETTER_OR_DIGIT.test(text.charAt(before)) && LETTER_OR_DIGIT.test(text.charAt(before + 1));
/** Whole words and numbers only: the hotline 112 must not excuse every number that has 112 in it. */
const standsAlone = (text: string, start: number, end: number) => !goesOn(text, start - 1) && !goesOn(text, end - 1);

/** Where any of the words stand in the text, joined where they meet, in order: starts and ends in turns. */
function placesOf(text: string, allow: readonly string[]): number[] {
  const found: [number, number][] = [];
  for (const words of allow)
    for (let at = words === '' ? -1 : text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
      if (standsAlone(text, at, at + words.length)) found.push([at, at + words.length]);
  found.sort((a, b) => a[0] - b[0]);
  const places: number[] = [];
  for (const [start, end] of found) {
    const last = places[places.length - 1];
    if (last === undefined || start > last) places.push(start, end);
    else if (end > last) places[places.length - 1] = end;
  }
  return places;
}

/**
 * Tells whether a hit overlaps words that are never flagged, or is a number that is never flagged. The text is read once,
 * at the first hit, so that a long list costs the same for one finding and for thousands.
 */
export function allowedIn(text: string, allow: readonly string[]): (hit: Pick<Hit, 'start' | 'end' | 'whole'>) => boolean {
  let numbers: ReadonlySet<string> | undefined;
  let places: readonly number[] = [];
  return (hit) => {
    if (allow.length === 0 || hit.whole === true) return false;
    if (!numbers) {
      numbers = new Set(allow.filter((words) => NUMBER_ONLY.test(words)).map(bareNumber));
      const lower = text.toLowerCase();
      // A letter that grows in lower case would shift every place behind it.
      if (lower.length === text.length) places = placesOf(lower, allow);
    }
    const number = bareNumber(text.slice(hit.start, hit.end));
    if (number !== '' && numbers.has(number)) return true;
    let [low, high] = [0, places.length / 2];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle * 2 + 1] ?? 0) <= hit.start) low = middle + 1;
      else high = middle;
    }
    return low * 2 < places.length && (places[low * 2] ?? 0) < hit.end;
  };
}
