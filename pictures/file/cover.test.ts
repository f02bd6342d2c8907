import { expect, it } from 'vitest';
import { pixelsOf } from './cover';

it('covers more than the letters, in whole pixels, and nothing outside of the picture', () => {
  const size = { width: 1000, height: 400 };
  expect(pixelsOf({ x: 0.25, y: 0.25, width: 0.125, height: 0.125 }, size)).toEqual({
    left: 240,
    top: 90,
    width: 145,
    height: 70,
  });
  expect(pixelsOf({ x: 0, y: 0, width: 1, height: 1 }, size)).toEqual({ left: 0, top: 0, ...size });
  expect(pixelsOf({ x: 0.5, y: 0.5, width: 0, height: 0 }, size)).toEqual({ left: 498, top: 198, width: 4, height: 4 });
});
