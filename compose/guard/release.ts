/** Sends a held draft by the site's own means, once. */
import { isDisabled, type Locator, type Place } from '../composers/locate';
import type { Gesture } from './gestures';

type Send = Extract<Gesture, { kind: 'send' | 'final' }>;

/** Keys of the gesture that was held, to be made again where there is no control. */
export interface HeldKey {
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** The control to press: the one that was held if it is still there, else the composer's own. */
export function findControl(gesture: Send, place: Place | undefined, locator: Locator): HTMLElement | undefined {
  const own = gesture.control ? [gesture.control] : [];
  const others = place ? [...locator.sendControls(place), ...locator.likelyControls(place)] : [];
  return [...own, ...others].find(
    (control): control is HTMLElement => control instanceof HTMLElement && control.isConnected && !isDisabled(control),
  );
}

/** Enter in the editor, as a person would press it. True if the site took it. */
export function pressEnter(editor: Element, key: HeldKey): boolean {
  if (editor instanceof HTMLElement) editor.focus({ preventScroll: true });
  const event = new KeyboardEvent('keydown', {
    key: 'Enter',
    code: 'Enter',
    keyCode: 13,
    which: 13,
    ctrlKey: key.ctrlKey,
    metaKey: key.metaKey,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  editor.dispatchEvent(event);
  return event.defaultPrevented;
}
