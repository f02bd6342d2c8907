/** From what the reader of letters answers to lines of words with their places. */
import type { Box, Word } from '../types';
import { isBearing, mendCoordinates, mendPhones, mendWord } from './letters';
import type { Size } from './page';

/** The part of the reader's answer that is used; boxes are in pixels of the page it was given. */
export interface Block {
  readonly paragraphs: readonly {
    readonly lines: readonly {
      readonly words: readonly {
        readonly text: string;
        readonly confidence: number;
        readonly bbox: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };
      }[];
    }[];
  }[];
}

export interface Letters {
  readonly text: string;
  readonly words: readonly Word[];
  readonly isUnclear: boolean;
  /** Mean over the letters, 0 where there are none. */
  readonly confidence: number;
}

/** Below this a word is a guess at a pattern that is no word: leaves, a fence, a face. No pattern is read as a number of several digits. */
const leastOfWord = 30;
const leastOfNumber = 8;
const isNumber = (text: string): boolean => text.replace(/\D/g, '').length >= 3 && /^[\p{L}\p{N}\p{P}\p{S}]{4,}$/u.test(text);
/** What it was read with, where its shape says more than the reader of letters is sure of. */
const shaped = 50;
const leastOf = (text: string): number => (isBearing(text) ? 0 : isNumber(text) ? leastOfNumber : leastOfWord);
/** Below this a word is read badly: seven of ten are wrong. */
const bad = 60;
/** So many words are letters that somebody wrote, not a pattern. */
const someWords = 6;

type Pixels = Block['paragraphs'][number]['lines'][number]['words'][number]['bbox'];

/** Where the word stands in the picture itself; larger than the word where that stands askew, so that nothing of it is left out. */
function boxOf({ x0, y0, x1, y1 }: Pixels, { width, height }: Size, { isUpsideDown = false, radians = 0 }: Turn): Box {
  const angle = isUpsideDown ? Math.PI - radians : -radians;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const corners = [x0, x1].flatMap((x) =>
    [y0, y1].map((y) => {
      const [dx, dy] = [x - width / 2, y - height / 2];
      return [width / 2 + dx * cos - dy * sin, height / 2 + dx * sin + dy * cos] as const;
    }),
  );
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const [left, top] = [Math.max(0, Math.min(...xs)), Math.max(0, Math.min(...ys))];
  return {
    x: left / width,
    y: top / height,
    width: (Math.min(width, Math.max(...xs)) - left) / width,
    height: (Math.min(height, Math.max(...ys)) - top) / height,
  };
}

/** How the page was given: upside down, or turned about its middle by so many radians. */
export interface Turn {
  readonly isUpsideDown?: boolean;
  readonly radians?: number;
}

export function lettersOf(blocks: readonly Block[], size: Size, turn: Turn = {}): Letters {
  const words: Word[] = [];
  let text = '';
  let weight = 0;
  let sum = 0;
  let badly = 0;
  for (const { paragraphs } of blocks) {
    for (const { lines } of paragraphs) {
      for (const line of lines) {
        const kept = line.words.filter(({ text, confidence }) => text.trim() !== '' && confidence >= leastOf(text));
        if (!kept.some((word) => /[\p{L}\p{N}]/u.test(word.text))) continue;
        if (text !== '') text += '\n';
        for (const [index, { text: read, bbox, confidence: was }] of kept.entries()) {
          const confidence = isBearing(read) ? Math.max(shaped, was) : was;
          if (index > 0) text += ' ';
          const start = text.length;
          text += mendWord(read);
          words.push({ start, end: text.length, confidence, box: boxOf(bbox, size, turn) });
          const letters = read.length;
          weight += letters;
          sum += letters * confidence;
          if (confidence < bad && letters > 1) badly += 1;
        }
      }
      if (text !== '' && !text.endsWith('\n\n')) text += '\n';
    }
  }
  const long = words.filter(({ start, end }) => end - start > 1).length;
  return {
    text: mendCoordinates(mendPhones(text.replace(/\n+$/, ''))),
    words,
    isUnclear: long >= someWords && badly * 2 > long,
    confidence: weight === 0 ? 0 : sum / weight,
  };
}
