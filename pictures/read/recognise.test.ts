import { expect, it } from 'vitest';
import { graymapOf } from './page';
import { lettersOf } from './reading';
import { type Recogniser, recognise } from './recognise';

const size = { width: 1000, height: 500 };
const word = (text: string, confidence: number, at = { x0: 100, y0: 50, x1: 200, y1: 100 }) => ({ text, confidence, bbox: at });
const page = (...lines: ReturnType<typeof word>[][]) => [{ paragraphs: [{ lines: lines.map((words) => ({ words })) }] }];
const many = (confidence: number, length = 10) => page(Array.from({ length }, () => word('kata', confidence)));

it('keeps lines, places and trust of the words, and drops what is a pattern', () => {
  const { text, words } = lettersOf(page([word('NIK', 95), word(':', 90), word('~~', 12)], [word('Nama', 80)]), size);
  expect(text).toBe('NIK :\nNama');
  expect(words[0]).toEqual({ start: 0, end: 3, confidence: 95, box: { x: 0.1, y: 0.1, width: 0.1, height: 0.1 } });
});

it('says where a word stands in the picture itself, however the page was turned', () => {
  const [found] = lettersOf(page([word('a1', 90)]), size, { isUpsideDown: true }).words;
  expect(found?.box.x).toBeCloseTo(0.8);
  expect(found?.box.y).toBeCloseTo(0.8);
});

it('calls a page unclear whose words are mostly guessed', () => {
  expect([lettersOf(many(40), size).isUnclear, lettersOf(many(90), size).isUnclear]).toEqual([true, false]);
});

/** Answers these, one after the other; tells how each was asked. */
function readerOf(...answers: ReturnType<typeof page>[]) {
  const asked: string[] = [];
  const reader: Recogniser = {
    async recognize(image, { tessedit_pageseg_mode = '' }) {
      asked.push(`${image.at(-1)} ${tessedit_pageseg_mode}`.trim());
      return { data: { blocks: answers[asked.length - 1] ?? [] } };
    },
  };
  return { reader, asked };
}
const given = { graymap: graymapOf(new Uint8Array([7, 9]), { width: 2, height: 1 }), size, radians: 0 };

it('looks again, upside down, at what was read badly, and keeps what was read better', async () => {
  const { reader, asked } = readerOf(many(60, 60), many(91, 60));
  const { confidence } = await recognise(reader, { ...given, size: { width: 2, height: 1 } });
  expect([asked, Math.round(confidence)]).toEqual([['9', '7'], 91]);
});

it('looks for scattered letters where there are few lines, and has each word once', async () => {
  const far = { x0: 700, y0: 400, x1: 900, y1: 450 };
  const { reader, asked } = readerOf(
    page([word('NIK', 95)], [word('Nama', 80, { x0: 100, y0: 150, x1: 200, y1: 200 })]),
    page([word('N1K', 60)], [word('Pos', 90, far)]),
  );
  const { text, words } = await recognise(reader, given);
  expect([asked, text]).toEqual([['9', '9 11', '0 11'], 'NIK\nNama\n\nPos']);
  expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(['NIK', 'Nama', 'Pos']);
});

it('says of a few words that were read badly that others may be lost, and says nothing of a few that were read well', async () => {
  const few = (confidence: number) => [page([word('AWAS', confidence), word('ANJING', confidence)]), [], []];
  const isUnclear = async (confidence: number) => (await recognise(readerOf(...few(confidence)).reader, given)).isUnclear;
  expect([await isUnclear(80), await isUnclear(95)]).toEqual([true, false]);
  expect((await recognise(readerOf([], []).reader, given)).isUnclear).toBe(false);
});

it('says of a page of which a quarter was guessed that it is hard to read', async () => {
  const read = (guesses: number) =>
    page(
      ...Array.from({ length: 20 }, (_, at) => [
        word('kata', at < guesses ? 55 : 95, { x0: 10, y0: 20 * at, x1: 90, y1: 20 * at + 9 }),
      ]),
    );
  const isUnclear = async (guesses: number) => (await recognise(readerOf(read(guesses), [], []).reader, given)).isUnclear;
  expect([await isUnclear(6), await isUnclear(2)]).toEqual([true, false]);
});

it('says of grain in which next to nothing was read that it is hard to read', async () => {
  const side = { width: 200, height: 200 };
  const grain = Uint8Array.from({ length: 40_000 }, (_, at) => (Math.floor(at / 200) % 4 < 2 ? 0 : 255));
  const noisy = { graymap: graymapOf(grain, side), size: side, radians: 0 };
  expect((await recognise(readerOf([], []).reader, noisy)).isUnclear).toBe(true);
});

it('keeps a coordinate however badly it was read, since its shape says what it is', () => {
  const { text, words } = lettersOf(
    page([word('2°17\'19"', 40), word('LS', 93), word('12092120"', 0), word('BT', 96), word('2026', 3)]),
    size,
  );
  expect(text).toBe('2°17\'19" LS 120°2120" BT');
  expect(words.map(({ confidence }) => confidence)).toEqual([50, 93, 50, 96]);
});
