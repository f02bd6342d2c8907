import { onWindow } from '../../compose/on-window';
import type { OwnEvents, Shield } from '../../compose/overlay';

/**
 * Keeps from the page what happens at our element. Firefox hands out the frame, and the closed root around it, with every
 * pointer and mouse event; a shortcut, a focus trap or a "click outside closes" of the site would act on the rest.
 *
 * Only listeners that stand on the window before any of the page's come first, so the shield is put up at `document_start`.
 */
const types = [
  ...['pointerover', 'pointerout', 'pointerenter', 'pointerleave', 'pointerdown', 'pointerup', 'pointermove', 'pointercancel'],
  ...['pointerrawupdate', 'gotpointercapture', 'lostpointercapture', 'mouseover', 'mouseout', 'mouseenter', 'mouseleave'],
  ...['mousedown', 'mouseup', 'mousemove', 'click', 'auxclick', 'dblclick', 'contextmenu', 'wheel', 'selectstart'],
  ...['touchstart', 'touchmove', 'touchend', 'touchcancel', 'dragstart', 'drag', 'dragenter', 'dragover', 'dragleave'],
  ...['drop', 'dragend', 'keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'copy', 'cut', 'paste'],
  ...[
    'compositionstart',
    'compositionupdate',
    'compositionend',
    'focus',
    'blur',
    'focusin',
    'focusout',
    'beforetoggle',
    'toggle',
  ],
] as const;

export function putUpShield(window: Window, signal: AbortSignal): Shield {
  const covered = new Map<EventTarget, OwnEvents>();
  const listener = (event: Event): void => {
    if (covered.size === 0) return;
    const own = event.target && covered.get(event.target);
    if (own) {
      event.stopImmediatePropagation();
      own(event);
      return;
    }
    // A focus trap listens for the focus leaving its dialog too, with our element as the place it goes to.
    const { relatedTarget } = event as FocusEvent;
    if (event.type === 'focusout' && relatedTarget && covered.has(relatedTarget)) event.stopImmediatePropagation();
  };
  onWindow(window, types, listener, { signal });
  // Named at random, so that no page knows what to stop.
  const probe = crypto.randomUUID();
  let isHeard = false;
  window.addEventListener(
    probe,
    () => {
      isHeard = true;
    },
    { signal },
  );
  return {
    cover(host, own) {
      covered.set(host, own);
      return () => covered.delete(host);
    },
    isFirst() {
      isHeard = false;
      window.dispatchEvent(new Event(probe));
      return isHeard;
    },
  };
}
