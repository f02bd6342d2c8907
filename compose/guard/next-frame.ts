/**
 * Does work for the page's next frame: in it while the work is quick, so that the marks come with their letter; after it is painted
 * where the work has been slow, so that nothing of ours stands between a key and its letter.
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

export function nextFrame(window: Window, work: () => void): NextFrame {
  let frame = 0;
  let task = 0;
  // The first look compiles what it runs.
  let expected = 2 * quick;
  const run = (): void => {
    task = 0;
    const start = window.performance.now();
    work();
    expected = Math.max(window.performance.now() - start, expected * memory);
  };
  const onFrame = (): void => {
    frame = 0;
    if (expected <= quick) run();
    else task = window.setTimeout(run, 0);
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
