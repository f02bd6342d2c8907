import { expect, it } from 'vitest';
import { inkOf, roughness, withoutGrain } from './ink';
import { evenLight } from './light';
import { graymapOf, greyOf, pageOf, sizeToRead, upsideDown } from './page';
import { withoutRuling } from './ruling';
import { levelling, turnedBy } from './straighten';

const size = { width: 600, height: 400 };
/** Lines of letters as bars; `shade`: how bright the paper is at a place. */
function paper(shade: (x: number, y: number) => number = () => 1, ink = 0.2): Uint8Array {
  const pixels = new Uint8Array(size.width * size.height);
  for (let y = 0; y < size.height; y += 1) {
    for (let x = 0; x < size.width; x += 1) {
      const isInk = y % 25 < 10 && y > 40 && y < 360 && x > 60 && x < 540 && x % 11 < 7;
      pixels[y * size.width + x] = 250 * shade(x, y) * (isInk ? ink : 1);
    }
  }
  return pixels;
}
const at = (pixels: Uint8Array, x: number, y: number) => pixels[y * size.width + x] ?? -1;
const degrees = (radians: number) => Math.round((radians * 1800) / Math.PI) / 10;

it('enlarges small pictures, but not without bound, and makes large ones smaller', () => {
  expect(sizeToRead({ width: 1000, height: 500 })).toEqual({ width: 2000, height: 1000 });
  expect(sizeToRead({ width: 300, height: 200 })).toEqual({ width: 600, height: 400 });
  expect(sizeToRead({ width: 3000, height: 4000 })).toEqual({ width: 1500, height: 2000 });
});

it('writes a graymap on white paper, and turns it', () => {
  const two = { width: 2, height: 1 };
  const graymap = graymapOf(greyOf(new Uint8Array([0, 0, 0, 255, 0, 0, 0, 0]), two), two);
  expect([...graymap.slice(-2)]).toEqual([0, 255]);
  expect([...upsideDown({ graymap, size: two, radians: 0 }).slice(-2)]).toEqual([255, 0]);
});

it('takes shadow off paper, and leaves ink in light and dark alike', () => {
  const pixels = paper((x) => 0.5 + (0.5 * x) / size.width);
  evenLight(pixels, size);
  expect([at(pixels, 20, 200), at(pixels, 580, 200)].every((level) => level > 225)).toBe(true);
  expect([at(pixels, 68, 103), at(pixels, 530, 103)].every((level) => level < 80)).toBe(true);
});

it('leaves a dark screen and white paper as they are', () => {
  for (const pixels of [paper(() => 0.1, 9), paper()]) {
    const before = pixels.slice();
    evenLight(pixels, size);
    expect(pixels).toEqual(before);
  }
});

it.each([-5, -3, 2, 6])('straightens lines that are turned by %d degrees', (turn) => {
  const turned = turnedBy(paper(), size, (turn * Math.PI) / 180);
  expect(Math.abs(degrees(levelling(turned, size)) + turn)).toBeLessThanOrEqual(0.3);
});

it('turns nothing that is level, or that has no lines', () => {
  const clouds = Uint8Array.from(
    { length: size.width * size.height },
    (_, index) => Math.imul(index ^ (index >>> 7), 2_654_435_761) >>> 24,
  );
  expect([levelling(paper(), size), levelling(new Uint8Array(size.width * size.height), size), levelling(clouds, size)]).toEqual([
    0, 0, 0,
  ]);
});

it('says how far it turned a page', () => {
  const grey = turnedBy(paper(), size, (4 * Math.PI) / 180);
  const { radians, graymap } = pageOf(Uint8Array.from([...grey].flatMap((level) => [level, level, level, 255])), size);
  expect(degrees(radians)).toBeCloseTo(-4, 0);
  expect(graymap.length).toBe(grey.length + 15);
});

it('keeps dark ink on a light page and bright letters on a dark picture, as black on white', () => {
  const shaded = inkOf(paper((x) => 0.75 + (0.25 * x) / size.width, 0.1));
  expect([at(shaded, 68, 103), at(shaded, 20, 200)]).toEqual([0, 255]);
  const screen = inkOf(paper(() => 0.1, 9));
  expect([at(screen, 68, 103), at(screen, 20, 200)]).toEqual([0, 255]);
});

it('tells letters from grain, and takes the grain away', () => {
  const grain = Uint8Array.from(paper(), (_, index) => 250 - (Math.imul(index ^ (index >>> 7), 2_654_435_761) >>> 26));
  const [letters = 1, rough = 0, mended = 1] = [paper(), grain, withoutGrain(grain, size)].map((pixels) =>
    roughness(pixels, size),
  );
  expect(Math.max(letters, mended)).toBeLessThan(0.05);
  expect(rough).toBeGreaterThan(0.2);
});

it('takes the lines of a grid off a page and leaves the letters that stand on them', () => {
  const clean = paper();
  const ruled = clean.slice();
  for (let x = 0; x < size.width; x += 1) for (const y of [30, 105]) ruled[y * size.width + x] = Math.min(150, at(ruled, x, y));
  for (let y = 0; y < size.height; y += 1) ruled[y * size.width + 40] = 150;
  const cleared = withoutRuling(ruled, size);
  expect([at(cleared, 300, 30), at(cleared, 40, 200), at(cleared, 20, 105)].every((level) => level > 240)).toBe(true);
  expect([at(cleared, 68, 103), at(cleared, 68, 105)].every((level) => level < 80)).toBe(true);
  expect(withoutRuling(clean, size)).toEqual(clean);
});
