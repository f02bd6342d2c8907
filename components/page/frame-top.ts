/** Keeps the frame above the page, and tells whether it can be seen there. */
import { onWindow } from '../../compose/on-window';
import type { Shield } from '../../compose/overlay';
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
  /** The page has no hold of the frame, by which it could cover it unseen. */
  isOurs(): boolean;
}

export interface FrameTopOptions {
  readonly window: Window & typeof globalThis;
  readonly element: OverlayElement;
  readonly shield: Pick<Shield, 'isFirst'>;
  /** The site opened a dialog over everything, or put a part of itself into full screen. */
  onStaged(): void;
  readonly signal: AbortSignal;
}

export function keepOnTop({ window, element, shield, onStaged, signal }: FrameTopOptions): FrameTop {
  const { document } = window;
  onWindow(window, ['fullscreenchange', 'toggle'], ({ target }) => target !== element.host && onStaged(), { signal });
  const isTold = 'isVisible' in window.IntersectionObserverEntry.prototype;
  let raised: Element | undefined;
  let left = raises;

  const raise = (near: Element, anew = false): void => {
    if (!anew && raised === near && element.isUp()) return;
    element.raise(near);
    raised = near;
  };
  const hasRivals = () => inTopLayer(document, !isTold).some((each) => !each.contains(element.host));

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
    // Firefox hands out the frame with each event over it, to whoever listens before the shield.
    isOurs: () => isTold || shield.isFirst(),
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

/** Of shadow roots, Firefox shows an extension the closed ones too. */
type Host = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/** What lies above all else; `deeply`: in shadow roots too. */
function inTopLayer(root: Document | ShadowRoot, deeply: boolean): Element[] {
  const found = [...root.querySelectorAll(':popover-open,:modal,:fullscreen')];
  if (!deeply) return found;
  for (const each of root.querySelectorAll<Host>('*')) {
    const inner = each.openOrClosedShadowRoot ?? each.shadowRoot;
    if (inner) found.push(...inTopLayer(inner, true));
  }
  return found;
}
