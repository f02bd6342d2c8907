import { describe, expect, it } from 'vitest';
import { during, once, recall, stir } from './still';

describe('asking once', () => {
  let asked = 0;
  const ask = once(() => ++asked);

  it('asks anew each time, but within one stretch of work only once', () => {
    asked = 0;
    expect([ask(), ask()]).toEqual([1, 2]);
    expect(during(() => [ask(), during(ask), ask()])).toEqual([3, 3, 3]);
    expect(ask()).toBe(4);
  });

  it('tells one thing from another, and one question about it from another', () => {
    asked = 0;
    const about = (thing: object, question: string) => recall(thing, question, () => ++asked);
    const [a, b] = [{}, {}];
    expect(during(() => [about(a, 'x'), about(b, 'x'), about(a, 'y'), about(a, 'x')])).toEqual([1, 2, 3, 1]);
  });

  it('asks anew after the page has had its turn', () => {
    asked = 0;
    const turn = () => {
      const before = ask();
      stir();
      return [before, ask(), ask()];
    };
    expect(during(turn)).toEqual([1, 2, 2]);
  });

  it('keeps nothing after work that throws', () => {
    asked = 0;
    const failing = () =>
      during(() => {
        ask();
        throw new Error('no');
      });
    expect(failing).toThrow('no');
    expect(ask()).toBe(2);
  });
});
