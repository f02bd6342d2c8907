/** Two readings of the same page made into one, each word once. */
import type { Box, Word } from '../types';
import type { Letters } from './reading';

/** A word is the same where this much of the smaller box lies in the other. */
const same = 0.5;

/** A line without a word that is read as surely is a pattern. */
const surely = 50;

function covers(a: Box, b: Box): boolean {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 && width * height >= same * Math.min(a.width * a.height, b.width * b.height);
}

/** The reading, with the lines of another that it has not, below it. */
export function addedTo(reading: Letters, other: Letters): Letters {
  let { text } = reading;
  const words: Word[] = [...reading.words];
  let start = 0;
  for (const line of other.text.split('\n')) {
    const here = other.words.filter((word) => word.start >= start && word.end <= start + line.length);
    const letters = (some: readonly Word[]) => some.reduce((sum, word) => sum + word.end - word.start, 0);
    const fresh = here.filter(({ box }) => !reading.words.some((known) => covers(known.box, box)));
    const isWritten = here.some(({ start, end, confidence }) => end - start > 2 && confidence >= surely);
    if (isWritten && letters(fresh) * 2 > letters(here)) {
      if (text !== '') text += '\n\n';
      words.push(
        ...here.map((word) => ({ ...word, start: word.start - start + text.length, end: word.end - start + text.length })),
      );
      text += line;
    }
    start += line.length + 1;
  }
  return { ...reading, text, words };
}
