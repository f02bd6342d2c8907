import type { Hit } from './match/hit';
import { inSmall } from './screen/small';

const NUMBER_ONLY = /^[\d\s()+./-]{3,}$/;
/** A number is the same however it is grouped, and a mobile number with 0, 62 or +62 before it. */
const bareNumber = (words: string) => words.replace(/\D/g, '').replace(/^(?:62|0)(?=8)/, '');

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const goesOn = (text: string, before: number) =>
  LETTER_OR_DIGIT.test(text.charAt(before)) && LETTER_OR_DIGIT.test(text.charAt(before + 1));
/** Whole words and numbers only: the hotline 112 must not excuse every number that has 112 in it. */
const standsAlone = (text: string, start: number, end: number) => !goesOn(text, start - 1) && !goesOn(text, end - 1);

/** Where the words stand in the text, joined where they meet, in order: starts and ends in turns. */
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

type Range = Pick<Hit, 'start' | 'end' | 'whole'>;

/** What an office never has flagged, in one text: its hotlines, names and tags let pass the hit that they are, nothing round it. */
export interface Allowed {
  /** Is anything of it in the text? */
  readonly any: boolean;
  /** Are any of its words, mere numbers aside? */
  readonly words: boolean;
  /** Is the range the number, the address, or part of the words? */
  is(range: Range): boolean;
  /** Is it part of the words, where these are no mere number? Such a hit takes no part in what is milder than a block. */
  isWord(range: Range): boolean;
}

const NOTHING: Allowed = { any: false, words: false, is: () => false, isWord: () => false };

/** `allow` as `inSmall` has it. The text is read once, so that a long list costs the same for one finding and for thousands. */
export function allowedIn(text: string, allow: readonly string[]): Allowed {
  if (allow.length === 0) return NOTHING;
  const lower = inSmall(text);
  const numbers = new Set(allow.filter((words) => NUMBER_ONLY.test(words)).map(bareNumber));
  const hosts = allow.filter((words) => words.startsWith('@') && words.includes('.'));
  const words = allow.filter((one) => !NUMBER_ONLY.test(one));
  const wordPlaces = placesOf(lower, words);
  const allPlaces = placesOf(lower, allow);
  const within = ({ start, end }: Range, places: readonly number[]): boolean => {
    let [low, high] = [0, places.length / 2];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle * 2 + 1] ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    return low * 2 < places.length && (places[low * 2] ?? 0) <= start;
  };
  const isWord = (range: Range) => range.whole !== true && within(range, wordPlaces);
  return {
    any: allPlaces.length > 0 || numbers.size > 0 || hosts.length > 0,
    words: wordPlaces.length > 0,
    isWord,
    is: (range) => {
      if (range.whole === true) return false;
      const own = lower.slice(range.start, range.end);
      const number = bareNumber(own);
      if (number !== '' && numbers.has(number) && !/\p{L}/u.test(own)) return true;
      return hosts.some((host) => own.endsWith(host)) || within(range, allPlaces);
    },
  };
}
