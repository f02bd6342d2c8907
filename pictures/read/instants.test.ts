import { expect, it } from 'vitest';
import { areAlike, instantsOf } from './instants';

it('looks at the first picture and at one in five seconds', () => {
  expect(instantsOf(0.4)).toEqual([0]);
  expect(instantsOf(5)).toEqual([0]);
  expect(instantsOf(12.3)).toEqual([0, 5, 10]);
  expect(instantsOf(60)).toHaveLength(12);
});

it('takes noise of the compression for the same picture, and one changed line for another', () => {
  const still = Uint8ClampedArray.from({ length: 400 }, () => 200);
  const noisy = still.map((value, at) => value + (at % 2 ? 9 : -9));
  const written = still.slice();
  written[120] = 150;
  expect([areAlike(still, noisy), areAlike(still, written)]).toEqual([true, false]);
});
