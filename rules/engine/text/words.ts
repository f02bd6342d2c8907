import { foldCharacters } from './fold';
import { SLANG } from './slang';

/** How a reading of a word differs from its plain folded spelling; a set of bits. */
export const AFFIX = 1;
export const LEET = 2;
export const REPEAT = 4;
export const SLANGED = 8;
export const JOINED = 16;
export const REDUPLICATED = 32;
/** Without the digits at its end. */
export const NUMBERED = 64;

const LEET_LETTERS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '2': 'z',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'i',
  '+': 't',
  '€': 'e',
  '£': 'l',
};
const HAS_LETTER = /\p{L}/u;
const HAS_DIGIT = /[0-9]/;
const LEET_SIGN = /[0-9@$!|+€£]/g;
const UPRIGHT = /[1|]/;
const REDUPLICATION = /^(\p{L}{3,})2(\p{L}{0,4})$/u;
const TRAILING_DIGITS = /(?<![0-9])[0-9]+$/;
const TRIPLED = /([^0-9])\1{2,}/gu;
/** Doubled vowels anywhere, doubled letters at either end. */
const DOUBLED = /([aiueo])\1|^(\p{L})\2|(\p{L})\3$/gu;
const KEEP_DOUBLED = new Set(
  'maaf,saat,taat,keempat,keenam,meeting,tool,book,food,miss,boss,massa,pass,zoom,see,seen,free,needs,need'.split(','),
);
const LAUGH = /^(?:[wk]{3,}|a?(?:ha){2,}h?|(?:he){2,}h?|(?:hi){2,}h?|(?:xi){2,}|a?(?:wok){2,})$/u;
const LAUGHS: Readonly<Record<string, string>> = { w: 'wkwk', k: 'wkwk', h: 'haha', x: 'haha' };

/** Letters behind digits and signs; `1` and `|` as `i` or, with `one`, as another letter. `4nj1ng` → `anjing`. */
function unleet(word: string, one = 'i'): string {
  return word.replace(LEET_SIGN, (sign) => (UPRIGHT.test(sign) ? one : (LEET_LETTERS[sign] ?? sign)));
}

function laugh(word: string): string | undefined {
  if (word.length < 4 || !LAUGH.test(word)) return undefined;
  return word.startsWith('aw') ? 'wkwk' : word.startsWith('a') ? 'haha' : LAUGHS[word[0] ?? ''];
}

/** Digits inside a word stand for letters unless they only follow it (`covid19`) or name a thing (`a1`, `k3`, `g30s`). */
function hidesLetters(word: string): boolean {
  const letters = word.replace(/[^\p{L}]/gu, '').length;
  return letters * 2 > word.length && /[0-9]\p{L}/u.test(word);
}

/**
 * The one standard reading of a word: lower case, disguises taken off, chat spelling to standard form, `hati2` → `hati-hati`.
 * Idempotent, and the same whatever the lexicons hold.
 */
export function foldWord(raw: string): string {
  let word = foldCharacters(raw).replace(/['’`]/g, '');
  for (let round = 0; round < 3; round++) {
    const next = foldOnce(word);
    if (next === word) break;
    word = next;
  }
  return word;
}

function foldOnce(word: string): string {
  if (word.length < 2) return word;
  const standard = SLANG.get(word);
  if (standard !== undefined) return standard;
  const laughing = laugh(word);
  if (laughing !== undefined) return laughing;
  if (!HAS_LETTER.test(word)) return word;
  if (HAS_DIGIT.test(word)) {
    const twice = REDUPLICATION.exec(word);
    if (twice) return `${twice[1]}-${twice[1]}${twice[2]}`;
    if (hidesLetters(word)) return unleet(word);
  }
  return word.replace(TRIPLED, '$1');
}

/** Calls `add` with every spelling the word may stand for, the plain one first, each with how it was reached. */
export function spellings(raw: string, add: (spelling: string, via: number) => void): void {
  const plain = foldCharacters(raw);
  add(plain, 0);
  const word = plain.replace(/['’`]/g, '');
  if (word !== plain) add(word, 0);
  const standard = SLANG.get(word);
  if (standard !== undefined) add(standard, SLANGED);
  const laughing = laugh(word);
  if (laughing !== undefined) add(laughing, REPEAT);
  if (!HAS_LETTER.test(word)) return;
  unrepeated(word, REPEAT, add);
  const hyphen = word.indexOf('-');
  if (hyphen > 0) {
    add(word.slice(0, hyphen), REDUPLICATED);
    add(word.slice(hyphen + 1), REDUPLICATED);
  }
  LEET_SIGN.lastIndex = 0;
  if (!LEET_SIGN.test(word)) return;
  const twice = REDUPLICATION.exec(word);
  if (twice) {
    add(`${twice[1]}-${twice[1]}${twice[2]}`, REDUPLICATED);
    add(`${twice[1]}${twice[2]}`, REDUPLICATED);
  }
  const bare = word.replace(TRAILING_DIGITS, '');
  if (bare !== word && bare.length >= 3) {
    add(bare, NUMBERED);
    if (HAS_DIGIT.test(bare)) add(unleet(bare), NUMBERED | LEET);
  }
  for (const one of ['i', 'l']) {
    const letters = unleet(word, one);
    add(letters, LEET);
    unrepeated(letters, LEET | REPEAT, add);
    if (!UPRIGHT.test(word)) break;
  }
}

function unrepeated(word: string, via: number, add: (spelling: string, via: number) => void): void {
  const once = word.replace(TRIPLED, '$1');
  if (once !== word) {
    add(once, via);
    const two = word.replace(TRIPLED, '$1$1');
    add(two, via);
    add(
      two.replace(DOUBLED, (pair) => pair[0] ?? ''),
      via,
    );
    const standard = SLANG.get(once);
    if (standard !== undefined) add(standard, via | SLANGED);
  } else if (word.length > 3 && !KEEP_DOUBLED.has(word)) {
    const single = word.replace(DOUBLED, (pair) => [...pair][0] ?? '');
    if (single !== word) add(single, via);
  }
}
