/**
 * Keeps what happens in the overlay from the page: no key typed there reaches a shortcut of the site, no letter of a reason
 * an input listener, no focus change a focus trap, no press a "click outside closes" handler.
 *
 * The listeners stand on the window in the capture phase, before every listener of the page. What our own views need is
 * handed on inside the root as a copy that does not leave it; the browser's own default action is untouched.
 */
const silenced = [
  'keyup',
  'keypress',
  'beforeinput',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'copy',
  'cut',
  'paste',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchmove',
  'touchend',
  'wheel',
  'contextmenu',
  'selectstart',
  'focus',
  'blur',
] as const;

export interface IsolateOptions {
  readonly window: Window;
  readonly root: ShadowRoot;
  /** Keys of the overlay's own, `inside`: typed in it. Returns true when handled. */
  readonly onKey: (event: KeyboardEvent, inside: boolean) => boolean;
  /** The focus came into the overlay from this element of the page. */
  readonly onEnter: (from: HTMLElement) => void;
  readonly signal: AbortSignal;
}

export function isolate({ window, root, onKey, onEnter, signal }: IsolateOptions): void {
  const host = root.host;
  const ours = (event: Event) => event.target === host;
  const listen = (type: string, listener: (event: Event) => void) =>
    window.addEventListener(type, listener, { capture: true, passive: false, signal });
  for (const type of silenced) {
    listen(type, (event) => {
      if (ours(event)) event.stopImmediatePropagation();
    });
  }
  listen('keydown', (event) => {
    const own = ours(event);
    if (own) event.stopImmediatePropagation();
    if (!event.isTrusted || !onKey(event as KeyboardEvent, own)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });
  listen('input', (event) => {
    if (!ours(event)) return;
    event.stopImmediatePropagation();
    if (event.isTrusted) root.activeElement?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  listen('change', (event) => {
    if (ours(event)) event.stopImmediatePropagation();
  });
  listen('focusin', (event) => {
    if (!ours(event)) return;
    event.stopImmediatePropagation();
    const { relatedTarget } = event as FocusEvent;
    if (relatedTarget) onEnter(relatedTarget as HTMLElement);
  });
  // A focus trap listens for focus leaving its dialog too, with our host as the place it goes to.
  listen('focusout', (event) => {
    if (ours(event) || (event as FocusEvent).relatedTarget === host) event.stopImmediatePropagation();
  });
  // The press that decides must arrive unaltered, so it is stopped after our views had it.
  host.addEventListener('click', (event) => event.stopPropagation(), { signal });
}
