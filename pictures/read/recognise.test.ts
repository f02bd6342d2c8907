import { expect, it } from 'vitest';
import { sizeToRead, toGraymap, upsideDown } from './page';
import { lettersOf } from './reading';
import { type Recogniser, recognise } from './recognise';

const size = { width: 1000, height: 500 };
const word = (text: string, confidence: number, at = { x0: 100, y0: 50, x1: 200, y1: 100 }) => ({ text, confidence, bbox: at });
const page = (...lines: ReturnType<typeof word>[][]) => [{ paragraphs: [{ lines: lines.map((words) => ({ words })) }] }];
const many = (confidence: number) => page(Array.from({ length: 10 }, () => word('kata', confidence)));

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

it('looks again at what was read badly: straightened, then upside down', async () => {
  const asked: boolean[] = [];
  const answers = [many(40), many(42), many(91)];
  const reader: Recogniser = {
    async recognize(_image, { rotateAuto = false }) {
      asked.push(rotateAuto);
      return { data: { blocks: answers[asked.length - 1] ?? [], rotateRadians: 0 } };
    },
  };
  const { confidence } = await recognise(reader, toGraymap(new Uint8Array(4), { width: 1, height: 1 }), size);
  expect([asked, Math.round(confidence)]).toEqual([[false, true, false], 91]);
});

it('enlarges small pictures, but not without bound, and makes large ones smaller', () => {
  expect(sizeToRead({ width: 1000, height: 500 })).toEqual({ width: 2000, height: 1000 });
  expect(sizeToRead({ width: 300, height: 200 })).toEqual({ width: 600, height: 400 });
  expect(sizeToRead({ width: 3000, height: 4000 })).toEqual({ width: 1500, height: 2000 });
});

it('writes a graymap on white paper, and turns it', () => {
  const two = { width: 2, height: 1 };
  const map = toGraymap(new Uint8Array([0, 0, 0, 255, 0, 0, 0, 0]), two);
  expect([...map.slice(-2)]).toEqual([0, 255]);
  expect([...upsideDown(map, two).slice(-2)]).toEqual([255, 0]);
});
