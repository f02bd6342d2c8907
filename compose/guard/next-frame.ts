/**
 * Does work for the page's next frame: in it while the work is quick, so that the marks come with their letter; after it is painted
 * where the work has been slow, so that nothing of ours stands between a key and its letter. Slow work then rests: a machine that has
 * to be shared with the page's own work does it once for several keys.
 */
export interface NextFrame {
  /** Asks for the work; asking again before it is done changes nothing. */
  ask(): void;
  stop(): void;
}

/** Milliseconds that work in a frame may take: a quarter of one. */
const quick = 4;
/** How much of the longest time is remembered at the next: one slow look is forgotten after some ten quick ones. */
const memory = 0.85;
/** How many times as long as it took such work rests, and how long at most, ms. */
const rest = 8;
const longestRest = 200;

export function nextFrame(window: Window, work: () => void): NextFrame {
  let frame = 0;
  let task = 0;
  // The first look compiles what it runs.
  let expected = 2 * quick;
  let restsUntil = 0;
  const run = (): void => {
    task = 0;
    const start = window.performance.now();
    work();
    const end = window.performance.now();
    expected = Math.max(end - start, expected * memory);
    restsUntil = end + Math.min(longestRest, (end - start) * rest);
  };
  const onFrame = (): void => {
    frame = 0;
    if (expected <= quick) run();
    else task = window.setTimeout(run, restsUntil - window.performance.now());
  };
  return {
    ask() {
      if (frame === 0 && task === 0) frame = window.requestAnimationFrame(onFrame);
    },
    stop() {
      window.cancelAnimationFrame(frame);
      window.clearTimeout(task);
    },
  };
}
