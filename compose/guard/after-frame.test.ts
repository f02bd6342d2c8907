import { beforeEach, describe, expect, it } from 'vitest';
import { type AfterFrame, afterFrame } from './after-frame';

/** A window whose frames and tasks come when the test says so. */
function slowWindow() {
  const frames = new Map<number, () => void>();
  const tasks = new Map<number, () => void>();
  let last = 0;
  const queue = (into: Map<number, () => void>) => (work: () => void) => {
    last += 1;
    into.set(last, work);
    return last;
  };
  const run = (from: Map<number, () => void>) => () => {
    const due = [...from.values()];
    from.clear();
    for (const work of due) work();
  };
  return {
    window: {
      requestAnimationFrame: queue(frames),
      cancelAnimationFrame: (id: number) => frames.delete(id),
      setTimeout: queue(tasks),
      clearTimeout: (id: number) => tasks.delete(id),
    } as unknown as Window,
    frame: run(frames),
    task: run(tasks),
    waiting: () => frames.size + tasks.size,
  };
}

describe('work after a frame', () => {
  let page: ReturnType<typeof slowWindow>;
  let done: number;
  let later: AfterFrame;
  beforeEach(() => {
    page = slowWindow();
    done = 0;
    later = afterFrame(page.window, () => {
      done += 1;
    });
  });

  it('is done once for many keys, and never within the frame of the letter', () => {
    for (const _key of 'kata') later.ask();
    expect(page.waiting()).toBe(1);
    page.frame();
    expect(done).toBe(0);
    later.ask();
    expect(page.waiting()).toBe(1);
    page.task();
    expect(done).toBe(1);
    expect(page.waiting()).toBe(0);
    later.ask();
    expect(page.waiting()).toBe(1);
  });

  it('leaves nothing waiting when it is stopped, before the frame or after it', () => {
    later.ask();
    later.stop();
    expect(page.waiting()).toBe(0);
    page = slowWindow();
    later = afterFrame(page.window, () => {});
    later.ask();
    page.frame();
    later.stop();
    expect(page.waiting()).toBe(0);
  });
});
