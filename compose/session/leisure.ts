/** Long work in short steps, so that no key waits for the whole of it. */

/** Milliseconds of one stretch: less than a frame. */
const stretch = 12;
/** Milliseconds to wait for an idle moment on a page that never rests. */
const patience = 100;

export interface LeisureOptions {
  readonly window: Window;
  /** Nothing is done after it. */
  readonly signal: AbortSignal;
  /** Aborts when somebody waits: all that is left is done at once. */
  readonly hurry?: AbortSignal | undefined;
}

/** Takes the steps in idle moments of the page. Resolves at the end; rejects with what a step throws. */
export function atLeisure(steps: Iterator<unknown>, { window, signal, hurry }: LeisureOptions): Promise<void> {
  return new Promise((done, fail) => {
    const over = new AbortController();
    let idle = 0;
    /** Takes steps for a stretch; are there more? */
    function walk(): boolean {
      const until = window.performance.now() + stretch;
      while (!steps.next().done) if (!hurry?.aborted && window.performance.now() >= until) return true;
      return false;
    }
    function go(): void {
      try {
        if (walk()) {
          idle = window.requestIdleCallback(go, { timeout: patience });
          return;
        }
        done();
      } catch (error) {
        fail(error);
      }
      over.abort();
    }
    over.signal.addEventListener('abort', () => window.cancelIdleCallback(idle), { once: true });
    hurry?.addEventListener('abort', go, { once: true, signal: over.signal });
    signal.addEventListener('abort', () => over.abort(), { once: true, signal: over.signal });
    if (signal.aborted) return;
    if (hurry?.aborted) go();
    else idle = window.requestIdleCallback(go, { timeout: patience });
  });
}
