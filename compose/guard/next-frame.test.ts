import { beforeEach, describe, expect, it } from 'vitest';
import { type NextFrame, nextFrame } from './next-frame';

/** A window whose frames, tasks and time come when the test says so. */
function slowWindow() {
  const frames = new Map<number, () => void>();
  const tasks = new Map<number, () => void>();
  let last = 0;
  const waits: number[] = [];
  const queue = (into: Map<number, () => void>) => (work: () => void, wait?: number) => {
    last += 1;
    if (into === tasks) waits.push(Math.max(0, wait ?? 0));
    into.set(last, work);
    return last;
  };
  const run = (from: Map<number, () => void>) => () => {
    const due = [...from.values()];
    from.clear();
    for (const work of due) work();
  };
  const clock = { time: 0 };
  return {
    window: {
      requestAnimationFrame: queue(frames),
      cancelAnimationFrame: (id: number) => frames.delete(id),
      setTimeout: queue(tasks),
      clearTimeout: (id: number) => tasks.delete(id),
      performance: { now: () => clock.time },
    } as unknown as Window,
    clock,
    /** How long each task was to wait, ms. */
    waits,
    frame: run(frames),
    task: run(tasks),
    waiting: () => frames.size + tasks.size,
  };
}

describe('work for the next frame', () => {
  let page: ReturnType<typeof slowWindow>;
  let done: number;
  /** Milliseconds that the work takes. */
  let takes: number;
  let later: NextFrame;
  beforeEach(() => {
    page = slowWindow();
    done = 0;
    takes = 20;
    later = nextFrame(page.window, () => {
      done += 1;
      page.clock.time += takes;
    });
  });

  function key(): 'in the frame' | 'after it' {
    const before = done;
    later.ask();
    page.frame();
    const at = done > before ? 'in the frame' : 'after it';
    page.task();
    expect(done).toBe(before + 1);
    return at;
  }

  it('is done once for many keys, and after the frame while nobody knows how long it takes', () => {
    for (const _key of 'kata') later.ask();
    expect(page.waiting()).toBe(1);
    page.frame();
    expect(done).toBe(0);
    later.ask();
    expect(page.waiting()).toBe(1);
    page.task();
    expect(done).toBe(1);
    expect(page.waiting()).toBe(0);
    expect(key()).toBe('after it');
  });

  it('comes with the letter once it is quick, and leaves the frame to the page when it is slow again', () => {
    key();
    takes = 1;
    const places = Array.from({ length: 20 }, key);
    expect(places[0]).toBe('after it');
    expect(places.at(-1)).toBe('in the frame');
    takes = 30;
    key();
    expect(key()).toBe('after it');
  });

  it('rests after slow work in proportion to it, never long, and not at all where keys come seldom', () => {
    key();
    key();
    expect(page.waits).toEqual([0, 160]);
    page.clock.time += 1000;
    takes = 500;
    key();
    expect(page.waits.at(-1)).toBe(0);
    page.clock.time += 50;
    key();
    expect(page.waits.at(-1)).toBe(150);
  });

  it('leaves nothing waiting when it is stopped, before the frame or after it', () => {
    later.ask();
    later.stop();
    expect(page.waiting()).toBe(0);
    page = slowWindow();
    later = nextFrame(page.window, () => {});
    later.ask();
    page.frame();
    later.stop();
    expect(page.waiting()).toBe(0);
  });
});
