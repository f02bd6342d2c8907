/** What a token is. `PART` is a word inside the hashtag before it. */
export const WORD = 0;
export const NUMBER = 1;
export const LINK = 2;
export const HANDLE = 3;
export const HASHTAG = 4;
export const MOJI = 5;
export const PART = 6;

/** The tokens of one line, as parallel arrays; offsets count UTF-16 units from the start of the line. */
export interface Tokens {
  readonly starts: number[];
  readonly ends: number[];
  readonly kinds: number[];
  /** Sentence of each token; sentences count from 0. */
  readonly sentences: number[];
  /** Start and end of each sentence, and whether it asks. */
  readonly sentenceStarts: number[];
  readonly sentenceEnds: number[];
  readonly asks: boolean[];
  /** Set when some tokens may be pieces of one word (`a n j i n g`, `an.jing`, `b angs at`). */
  pieces: boolean;
}
