/**
 * What a model sees of a text, by number: its words and their rough stems, pairs of stems, pieces of four and five letters of each
 * word, and beside the words the kinds of words that the lexicons know and the marks of a sentence. Words are read as the engine
 * folds them, so that a disguise or a chat spelling is the word it stands for.
 */
import type { Line } from '../line';
import { HANDLE, HASHTAG, LINK, NUMBER, PART } from '../text/token';

/** Bits of a feature's number. */
const BITS = 20;
const MASK = (1 << BITS) - 1;
const SHORTEST = 4;
const LONGEST = 5;
const LONGEST_WORD = 24;

/** FNV-1a over UTF-16 units, mixed so that the low bits are used well. */
function hash(text: string, from: number, to: number, seed: number): number {
  let h = seed;
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 0;
}

const WORD_SEED = 0x811c9dc5;
const PIECE_SEED = 0x9747b28c;
const STEM_SEED = 0x2545f491;
const SIGN_SEED = 0x6c078965;

/** The number of a word as a whole, all its bits: pairs are made of two. */
export const wordHash = (word: string): number => hash(word, 0, word.length, WORD_SEED);

/** The number of a stem as a feature of its own, beside the words made of it. */
export const stemFeature = (stem: string): number => hash(stem, 0, stem.length, STEM_SEED) & MASK;

/** The number of a kind of words or of a mark, all its bits. */
export const signHash = (name: string): number => hash(name, 0, name.length, SIGN_SEED);

export const featureOf = (wordHash: number): number => wordHash & MASK;

export const pairFeature = (first: number, second: number): number => {
  const h = Math.imul(first ^ (second + 0x9e3779b9 + (first << 6) + (first >>> 2)), 0x85ebca6b);
  return (h ^ (h >>> 14)) & MASK;
};

/** The pieces of a word, with its ends. */
export function pieceFeatures(word: string): number[] {
  const text = `<${word.slice(0, LONGEST_WORD)}>`;
  const found: number[] = [];
  for (let length = SHORTEST; length <= LONGEST; length++)
    for (let from = 0; from + length <= text.length; from++)
      found.push(hash(text, from, from + length, PIECE_SEED + length) & MASK);
  return found;
}

/** A figure so long is an identifier, of which the written rules know more: the words around it are no worse for it. */
const IDENTIFIER_DIGITS = 9;

/** The word that stands for token `i` of a line; empty for what says nothing. Figures are known by their length alone. */
export function wordOf(line: Line, i: number): string {
  const folded = line.infos[i]?.folded ?? '';
  switch (line.tokens.kinds[i]) {
    case NUMBER:
      return folded.length < IDENTIFIER_DIGITS ? `0${folded.length}` : '';
    case LINK:
      return '://';
    case HANDLE:
      return '@';
    case HASHTAG:
      return folded.slice(1);
    case PART:
      return '';
    default:
      return folded;
  }
}

const LETTER = /\p{L}/u;
/** Emoji and figures have no pieces. */
export const hasPieces = (word: string): boolean => word.length > 1 && LETTER.test(word);
