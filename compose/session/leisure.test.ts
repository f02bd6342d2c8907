import { beforeEach, describe, expect, it } from 'vitest';
import { atLeisure } from './leisure';

describe('work at leisure', () => {
  let time: number;
  let taken: number;
  let idle: (() => void)[];
  let end: AbortController;
  let hurry: AbortController;
  const window = {
    performance: { now: () => time },
    requestIdleCallback: (moment: () => void) => idle.push(moment),
    cancelIdleCallback: () => {
      idle = [];
    },
  } as unknown as Window;
  /** A hundred steps of a millisecond each. */
  function* steps() {
    for (; taken < 100; taken += 1) {
      time += 1;
      yield;
    }
  }
  function moment(): void {
    const due = idle;
    idle = [];
    for (const run of due) run();
  }
  beforeEach(() => {
    time = 0;
    taken = 0;
    idle = [];
    end = new AbortController();
    hurry = new AbortController();
  });
  const start = () => atLeisure(steps(), { window, signal: end.signal, hurry: hurry.signal });

  it('takes less than a frame of each idle moment, and ends', async () => {
    const work = start();
    expect(taken).toBe(0);
    moment();
    expect(taken).toBeGreaterThan(0);
    expect(time).toBeLessThan(1000 / 60);
    while (idle.length > 0) moment();
    await work;
    expect(taken).toBe(100);
  });

  it('does the rest at once when somebody waits', async () => {
    const work = start();
    moment();
    hurry.abort();
    await work;
    expect(taken).toBe(100);
    expect(idle).toEqual([]);
  });

  it('does nothing more after its end', () => {
    void start();
    moment();
    const before = taken;
    end.abort();
    expect(idle).toEqual([]);
    hurry.abort();
    expect(taken).toBe(before);
  });

  it('tells what a step throws', async () => {
    const broken = {
      next: () => {
        throw new Error('rusak');
      },
    };
    const work = atLeisure(broken, { window, signal: end.signal });
    moment();
    await expect(work).rejects.toThrow('rusak');
  });
});
