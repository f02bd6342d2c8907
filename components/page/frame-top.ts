/** Keeps the frame above the page, and tells whether it can be seen there. */
import type { OverlayElement } from './host';

/** Raised again over what the page puts above the frame, so many times for each popup. */
const raises = 20;

export interface FrameTop {
  /** Above all, beside this part of the page; `anew`: also where it is there already. */
  raise(near: Element, anew?: boolean): void;
  /** A part that is gone is no longer the one it was raised beside. */
  left(near: Element): void;
  /** A new popup may be raised as often as any. */
  refill(): void;
  /** Raised once more, where it still may be. */
  outbid(near: Element): boolean;
  /** Something of the page's own lies in the top layer. */
  hasRivals(): boolean;
  /** Not behind a view transition, nor blurred with the whole page: neither of these every browser tells the frame. */
  isInSight(): boolean;
}

export interface FrameTopOptions {
  readonly window: Window & typeof globalThis;
  readonly element: OverlayElement;
  /** The site opened a dialog over everything, or put a part of itself into full screen. */
  onStaged(): void;
  readonly signal: AbortSignal;
}

export function keepOnTop({ window, element, onStaged, signal }: FrameTopOptions): FrameTop {
  const { document } = window;
  document.addEventListener('fullscreenchange', onStaged, { signal });
  window.addEventListener('toggle', ({ target }) => target !== element.host && onStaged(), { capture: true, signal });
  const isTold = 'isVisible' in window.IntersectionObserverEntry.prototype;
  let raised: Element | undefined;
  let left = raises;

  const raise = (near: Element, anew = false): void => {
    if (!anew && raised === near && element.isUp()) return;
    element.raise(near);
    raised = near;
  };
  const hasRivals = () =>
    [...document.querySelectorAll(':popover-open,:modal,:fullscreen')].some((each) => !each.contains(element.host));

  return {
    raise,
    left(near) {
      if (raised === near) raised = undefined;
    },
    refill() {
      left = raises;
    },
    outbid(near) {
      if (left <= 0) return false;
      left -= 1;
      raise(near, true);
      return true;
    },
    hasRivals,
    isInSight() {
      const { documentElement } = document;
      let isMoving = false;
      try {
        isMoving = documentElement.matches(':active-view-transition');
      } catch {
        // A browser without view transitions.
      }
      // Where the frame is told what covers it, such a filter does not reach it: some officers have one over every page.
      const isClear = isTold || window.getComputedStyle(documentElement).filter === 'none';
      // No more than that is bid: what a frame is not told of may lie over it now.
      return element.isUp() && !isMoving && isClear && (isTold || left > 0 || !hasRivals());
    },
  };
}
