/** What is typed into a field of the popup goes there alone, also where the page takes the focus to itself meanwhile. */
import { onWindow } from '../../compose/on-window';
import type { Keys } from './keys';

/** The focus that moves so soon after a press in the page was moved by the officer, ms. */
const byPerson = 1000;
/** A page that fights for it is let win after so many times for each popup; what is typed goes nowhere then. */
const times = 20;

export interface FocusKept {
  /** Our element lost it. */
  left(): void;
  /** The frame says that it has it. */
  came(): void;
  /** A field of the frame is the one that is written in. */
  writing(is: boolean): void;
  /** A new popup may fight as often as any. */
  refill(): void;
}

export interface FocusKeptOptions {
  readonly window: Window;
  readonly host: Element;
  readonly keys: Keys;
  /** A popup stands and waits for the officer. */
  isOpen(): boolean;
  /** Gives the focus to the frame. */
  give(): void;
  readonly signal: AbortSignal;
}

export function keepFocus({ window, host, keys, isOpen, give, signal }: FocusKeptOptions): FocusKept {
  const { document } = window;
  let isWriting = false;
  let fights = times;
  let pressedAt = Number.NEGATIVE_INFINITY;
  const onPress = ({ isTrusted, target }: Event) => {
    if (!isTrusted || target === host) return;
    pressedAt = window.performance.now();
    keys.release();
  };
  onWindow(window, ['pointerdown', 'touchstart'], onPress, { signal });

  let isAsked = false;
  function left(): void {
    if (isAsked || !isWriting || !isOpen() || window.performance.now() - pressedAt < byPerson) return;
    isAsked = true;
    // Before any key can come, and once the page has done what it does.
    queueMicrotask(() => {
      isAsked = false;
      if (signal.aborted || document.activeElement === host || !document.hasFocus()) return;
      keys.swallow(Number.POSITIVE_INFINITY);
      if (fights <= 0) return;
      fights -= 1;
      give();
    });
  }
  // Firefox tells of what has it now, and not of our element, which has it no longer.
  onWindow(window, ['focus'], ({ target }) => target !== host && left(), { signal });

  return {
    left,
    came() {
      // What it said may be late: the page has the focus again.
      if (document.activeElement === host) keys.release();
    },
    writing(is) {
      isWriting = is;
    },
    refill() {
      fights = times;
    },
  };
}
