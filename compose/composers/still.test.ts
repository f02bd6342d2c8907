import { describe, expect, it } from 'vitest';
import { createStill } from './still';

describe('asking once', () => {
  it('asks anew each time, but within one stretch of work only once', () => {
    const still = createStill();
    let asked = 0;
    const ask = still.once(() => ++asked);
    expect([ask(), ask()]).toEqual([1, 2]);
    expect(still.during(() => [ask(), still.during(ask), ask()])).toEqual([3, 3, 3]);
    expect(ask()).toBe(4);
  });

  it('keeps nothing after work that throws', () => {
    const still = createStill();
    let asked = 0;
    const ask = still.once(() => ++asked);
    const failing = () =>
      still.during(() => {
        ask();
        throw new Error('no');
      });
    expect(failing).toThrow('no');
    expect(ask()).toBe(2);
  });
});
