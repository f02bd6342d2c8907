/**
 * Hears every event of a page by which a person may send, before the page does: on `window`, in the capture phase. What fails on the
 * way is held, for an exception must let nothing through.
 */
import { targetOf } from '../composers/tree';
import { onWindow } from '../on-window';
import { during } from '../still';
import { keyOfInputMethod } from './gestures';

export interface Listener {
  /** A click, or the submit of a form. */
  press(event: Event): void;
  /** What comes before a click: pointer, mouse, finger. True: the page must not hear of it. */
  early(event: Event, starts: boolean): boolean;
  /** A key; `silent`: the second half of one. True: it was stopped. */
  key(event: KeyboardEvent, silent: boolean): boolean;
  /** A new line that no key announced. */
  newLine(event: InputEvent): void;
  /** Something threw. */
  failed(event: Event, error: unknown): void;
}

export const starts = ['pointerdown', 'touchstart', 'mousedown'] as const;
export const ends = ['pointerup', 'touchend', 'mouseup'] as const;
/** Milliseconds between a key and the new line it makes. */
const sameKey = 100;

export function listen(window: Window, within: Element | undefined, listener: Listener, signal: AbortSignal): void {
  /** The target of the press that the page does not hear of. */
  let swallowed: Element | undefined;
  const stoppedKeys = new Set<string>();
  /** The last Enter: a new line that it makes in the same box has been judged with it. */
  let lastEnter: { readonly at: number; readonly target: unknown } | undefined;

  const guarded =
    <E extends Event>(deed: (event: E) => void) =>
    (event: Event): void => {
      try {
        const target = targetOf(event);
        if (target && (within?.contains(target) ?? true)) during(() => deed(event as E));
      } catch (error) {
        listener.failed(event, error);
      }
    };

  const onStart = guarded((event) => {
    const target = targetOf(event);
    if (swallowed !== target || event.type === 'pointerdown') swallowed = listener.early(event, true) ? target : undefined;
    if (swallowed) event.stopImmediatePropagation();
  });
  const onEnd = guarded((event) => {
    const isStopped = swallowed !== undefined ? swallowed === targetOf(event) : listener.early(event, false);
    if (isStopped) event.stopImmediatePropagation();
  });
  const onClick = guarded((event) => {
    swallowed = undefined;
    listener.press(event);
  });
  const onKeyDown = guarded<KeyboardEvent>((event) => {
    if (event.key === 'Enter' && !event.isComposing && event.keyCode !== keyOfInputMethod)
      lastEnter = { at: event.timeStamp, target: targetOf(event) };
    if (listener.key(event, false)) stoppedKeys.add(event.code);
    else stoppedKeys.delete(event.code);
  });
  const onKeyUp = guarded<KeyboardEvent>((event) => {
    const wasStopped = stoppedKeys.has(event.code);
    if (event.type === 'keyup') stoppedKeys.delete(event.code);
    // A site may send at any part of a key.
    if (wasStopped) stop(event);
    else if (event.type === 'keyup') listener.key(event, true);
  });
  const onNewLine = guarded<InputEvent>((event) => {
    const isOfKey = lastEnter && lastEnter.target === targetOf(event) && event.timeStamp - lastEnter.at <= sameKey;
    if (!isOfKey) listener.newLine(event);
  });

  const listening = { passive: false, signal };
  onWindow(window, starts, onStart, listening);
  onWindow(window, ends, onEnd, listening);
  onWindow(window, ['click'], onClick, listening);
  onWindow(
    window,
    ['submit'],
    guarded((event) => listener.press(event)),
    listening,
  );
  onWindow(window, ['keydown'], onKeyDown, listening);
  onWindow(window, ['keypress', 'keyup'], onKeyUp, listening);
  onWindow(window, ['beforeinput'], onNewLine, listening);
}

export function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
