/** Keys in the page while Saring has something open there. */
import { onWindow } from '../../compose/on-window';

export interface KeysOptions {
  readonly window: Window;
  /** Escape closes what is open; false where nothing is. */
  onEscape(): boolean;
  readonly signal: AbortSignal;
}

/** A held send's next keys are kept from the draft until the frame has the focus, but no longer than this, ms. */
const longest = 2500;

export interface Keys {
  /** The popup is about to take the focus, or to take it back: what is typed into the page until then, or so long (ms), goes nowhere. */
  swallow(time?: number): void;
  /** It has the focus, or it will not get it. */
  release(): void;
}

export function watchKeys({ window, onEscape, signal }: KeysOptions): Keys {
  let until = 0;
  const isSwallowing = () => window.performance.now() < until;
  const stop = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const isModifier = (event: KeyboardEvent) => ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph'].includes(event.key);
  const listening = { passive: false, signal };
  onWindow(
    window,
    ['keydown'],
    (event) => {
      if (!event.isTrusted || event.isComposing) return;
      // On the sites Escape would close the dialog with the draft.
      if (event.key === 'Escape' ? onEscape() : isSwallowing() && !isModifier(event)) stop(event);
    },
    listening,
  );
  onWindow(window, ['keypress', 'beforeinput'], (event) => event.isTrusted && isSwallowing() && stop(event), listening);
  return {
    swallow(time = longest) {
      until = window.performance.now() + time;
    },
    release() {
      until = 0;
    },
  };
}
