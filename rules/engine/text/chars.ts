/** Classes of characters, by what each is read as. */

import { readAs } from './fold';

const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
/** Zero-width characters and combining marks: part of a word, but not of its spelling. */
export const IGNORED = 4;
export const EMOJI = 5;
const UNKNOWN = 255;

/** Classes of the code units known so far; those of ASCII always are. */
export const table = new Uint8Array(0x10000).fill(UNKNOWN);
for (let c = 0; c < 128; c++) {
  const letter = (c >= 65 && c <= 90) || (c >= 97 && c <= 122);
  table[c] = letter ? LETTER : c >= 48 && c <= 57 ? DIGIT : c === 32 || (c >= 9 && c <= 13) ? SPACE : OTHER;
}

const isEmoji = /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier})$/u;
const isLetter = /^\p{L}[\p{L}\p{M}]*$/u;
const isDigit = /^\p{Nd}+$/u;
const isWord = /^[\p{L}\p{Nd}]+$/u;

function classify(codePoint: number): number {
  if (codePoint >= 0xd800 && codePoint <= 0xdfff) return OTHER;
  const as = readAs(codePoint);
  if (as === String.fromCodePoint(codePoint) && isEmoji.test(as)) return EMOJI;
  if (as === '') return isEmoji.test(String.fromCodePoint(codePoint)) ? EMOJI : IGNORED;
  if (isDigit.test(as)) return DIGIT;
  if (isLetter.test(as) || isWord.test(as)) return LETTER;
  return as === ' ' ? SPACE : OTHER;
}

/** The class of a code point: `LETTER`, `DIGIT`, `SPACE`, `IGNORED`, `EMOJI` or `OTHER`. */
export function classOf(codePoint: number): number {
  if (codePoint > 0xffff) return classify(codePoint);
  let known = table[codePoint] ?? OTHER;
  if (known === UNKNOWN) {
    known = classify(codePoint);
    table[codePoint] = known;
  }
  return known;
}
