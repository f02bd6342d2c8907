import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedText, readLine } from '../line';
import { TermIndex } from '../terms';
import { foldCharacters } from './fold';
import { tokenise } from './tokens';
import { foldWord } from './words';

/** Any Unicode text, with the characters that disguise words more often than chance brings them. */
const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.constantFrom(
    ...['anjing', '4nj1ng', 'an', 'jing', 'a', 'n', 'j', 'i', 'g', 'yg', 'hati2', 'hati-hati', 'maaf', 'wkwkwk', 'aaaa', '2'],
    ...['.', ' ', '*', '-', '_', '@', '#', '!', '?', "'", '\u200b', '\u0301', '\u200d', '\ufe0f', '🤡', '👨‍👩‍👧', '🇮🇩', '👍🏽'],
    ...[
      '\ud83d',
      '\udc00',
      'а',
      'ａ',
      '１',
      'ß',
      'ﬁ',
      'İ',
      'ǅ',
      '𝐚',
      '№',
      '½',
      'https://a.id/x',
      'a@b.com',
      '@akun.x',
      '#Tag_dua',
      ...[
        '🅱',
        '🅰️',
        '①',
        '❺',
        '3️⃣',
        '⒢',
        '٣',
        '🇧',
        '🇴🇰',
        '\u202e',
        '\u202c',
        '\u{e0041}',
        '\u2800',
        '\u00a0',
        '‐',
        '・',
        '／',
        'I7O',
        '\t',
      ],
    ],
  ),
);
const anyText = fc.array(piece, { maxLength: 14 }).map((parts) => parts.join('').replace(/\n/g, ''));

const index = new TermIndex();
for (const term of ['anjing', 'bangsat', 'hati-hati', 'maaf', 'otak udang', 'gila'])
  index.add(term, { affixes: true, sets: [0] });

/** Does an offset lie between whole characters? */
const isBoundary = (text: string, at: number) =>
  !(/[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? ''));

describe('tokens', { timeout: 60_000 }, () => {
  it('lie in order, in the text, between whole characters', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { starts, ends, sentences, sentenceStarts, sentenceEnds, asks } = tokenise(text);
        let last = 0;
        starts.forEach((start, i) => {
          const end = ends[i] ?? -1;
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(isBoundary(text, start) && isBoundary(text, end)).toBe(true);
          const sentence = sentences[i] ?? -1;
          expect(start).toBeGreaterThanOrEqual(sentenceStarts[sentence] ?? Number.NaN);
          expect(end).toBeLessThanOrEqual(sentenceEnds[sentence] ?? Number.NaN);
          last = end;
        });
        expect(sentenceStarts.length).toBe(asks.length);
        expect(sentenceEnds.length).toBe(asks.length);
      }),
      { numRuns: 800 },
    );
  });
});

describe('folding', { timeout: 60_000 }, () => {
  it('of characters and of words is idempotent', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = foldCharacters(text);
        expect(foldCharacters(once)).toBe(once);
        const word = foldWord(text);
        expect(foldWord(word)).toBe(word);
      }),
      { numRuns: 800 },
    );
  });

  it('of a text is idempotent, and maps every character to a range of the original', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: folded, starts, ends } = foldedText(readLine(text, index), index);
        let last = 0;
        for (let i = 0; i < folded.length; i++) {
          const start = starts?.[i] ?? -1;
          const end = ends?.[i] ?? -1;
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(isBoundary(text, start) && isBoundary(text, end)).toBe(true);
          last = start;
        }
        expect(foldedText(readLine(folded, index), index).text).toBe(folded);
      }),
      { numRuns: 800 },
    );
  });

  it.each([
    ['ANJING', 'anjing'],
    ['4nj1ng', 'anjing'],
    ['b@ngs4t', 'bangsat'],
    ['anjiiiing', 'anjing'],
    ['maaf saat keempat', 'maaf saat keempat'],
    ['a n j i n g', 'anjing'],
    ['yg tdk dgn bgt', 'yang tidak dengan banget'],
    ['hati2', 'hati-hati'],
    ['covid19 a1 G30S 5 km', 'covid19 a1 g30s 5 km'],
    ["Jum’at Qur'an", 'jumat quran'],
  ])('reads %s as %s', (text, expected) => {
    expect(foldedText(readLine(text, index), index).text).toBe(expected);
  });
});
