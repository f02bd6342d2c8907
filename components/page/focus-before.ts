/** Where the focus was before the frame had it. */
import { onWindow } from '../../compose/on-window';

export interface FocusBefore {
  note(element: Element | null): void;
  /** Gives it back, where its element is still there. */
  focus(): void;
}

export function focusBefore(window: Window & typeof globalThis, host: Element, signal: AbortSignal): FocusBefore {
  let last: WeakRef<HTMLElement> | undefined;
  const note = (element: unknown): void => {
    if (element instanceof window.HTMLElement && element !== host) last = new WeakRef(element);
  };
  onWindow(window, ['focusin'], ({ target }) => note(target), { signal });
  return { note, focus: () => last?.deref()?.focus({ preventScroll: true }) };
}
