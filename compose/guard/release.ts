/** Sends a held draft by the site's own means, once. */
import { isDisabled, isMuted } from '../composers/controls';
import type { Locator, Place } from '../composers/locate';
import type { Gesture } from './gestures';

type Send = Extract<Gesture, { kind: 'send' | 'final' }>;

/** The control to press: the one that was held if it is still there, else the composer's own. */
export function findControl(gesture: Send, place: Place | undefined, locator: Locator): HTMLElement | undefined {
  const own = gesture.control ? [gesture.control] : [];
  const others = place ? [...locator.sendControls(place), ...locator.likelyControls(place)].filter((each) => !isMuted(each)) : [];
  return [...own, ...others].find(
    (control): control is HTMLElement => control.isConnected && !isDisabled(control) && 'click' in control,
  );
}

/**
 * Presses a control as a person does, from the pointer to the click, for a site may act on any of it. Stops where the site has acted:
 * `isDone` is asked after each.
 */
export function pressControl(control: HTMLElement, isDone: () => boolean): void {
  const init = { bubbles: true, cancelable: true, composed: true, button: 0, detail: 1 };
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup']) {
    const isPointer = type.startsWith('pointer');
    control.dispatchEvent(
      isPointer
        ? new PointerEvent(type, { ...init, pointerId: 1, isPrimary: true, pointerType: 'mouse' })
        : new MouseEvent(type, init),
    );
    if (isDone()) return;
  }
  control.click();
}

/** The key that was held, pressed again in the editor, or Enter where none was. True if the site took it. */
export function pressKey(editor: Element, held: Event): boolean {
  if ('focus' in editor) (editor as HTMLElement).focus({ preventScroll: true });
  const { key, code, keyCode, ctrlKey, metaKey, altKey } =
    held instanceof KeyboardEvent && held.type === 'keydown' && held.key !== ' ' ? held : enter;
  const event = new KeyboardEvent('keydown', {
    ...{ key, code, keyCode, which: keyCode, ctrlKey, metaKey, altKey },
    ...{ bubbles: true, cancelable: true, composed: true },
  });
  editor.dispatchEvent(event);
  return event.defaultPrevented;
}

const enter = { key: 'Enter', code: 'Enter', keyCode: 13, ctrlKey: false, metaKey: false, altKey: false };
