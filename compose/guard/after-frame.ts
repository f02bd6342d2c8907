/** Does work when the page's next frame has been painted, so that nothing of ours stands between a key and its letter. */
export interface AfterFrame {
  /** Asks for the work; asking again before it is done changes nothing. */
  ask(): void;
  stop(): void;
}

export function afterFrame(window: Window, work: () => void): AfterFrame {
  let frame = 0;
  let task = 0;
  const run = (): void => {
    task = 0;
    work();
  };
  const painted = (): void => {
    frame = 0;
    task = window.setTimeout(run, 0);
  };
  return {
    ask() {
      if (frame === 0 && task === 0) frame = window.requestAnimationFrame(painted);
    },
    stop() {
      window.cancelAnimationFrame(frame);
      window.clearTimeout(task);
    },
  };
}
