/** Keeps the frame above the page, and tells whether it can be seen there. */
import { onWindow } from '../../compose/on-window';
import type { Shield } from '../../compose/overlay';
import { watchSight } from './frame-sight';
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
  /** The page has put it down, or has something of its own in the top layer too. */
  needsRaise(): boolean;
  /** It is above all, and what not every browser tells the frame does not hide it. */
  isInSight(): boolean;
  /** The page has no hold of the frame, by which it could cover it unseen. */
  isOurs(): boolean;
  /** Is there something to see? */
  shown(is: boolean): void;
}

export interface FrameTopOptions {
  readonly window: Window & typeof globalThis;
  readonly element: OverlayElement;
  readonly shield: Pick<Shield, 'isFirst'>;
  /** The site opened a dialog over everything, or put a part of itself into full screen. */
  onStaged(): void;
  /** Something came to lie over it, which the frame is not told. */
  onHidden(): void;
  readonly signal: AbortSignal;
}

export function keepOnTop({ window, element, shield, onStaged, onHidden, signal }: FrameTopOptions): FrameTop {
  onWindow(window, ['fullscreenchange', 'toggle'], ({ target }) => target !== element.host && onStaged(), { signal });
  const sight = watchSight({ window, host: element.host, onHidden, signal });
  let raised: Element | undefined;
  let left = raises;

  const raise = (near: Element, anew = false): void => {
    if (!anew && raised === near && element.isUp()) return;
    element.raise(near);
    raised = near;
    sight.raised();
  };

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
    needsRaise: () => !element.isUp() || sight.hasRivals(),
    // Firefox hands out the frame with each event over it, to whoever listens before the shield.
    isOurs: () => sight.isTold || shield.isFirst(),
    isInSight: () => element.isUp() && sight.isClear(),
    shown: (is) => sight.shown(is),
  };
}
