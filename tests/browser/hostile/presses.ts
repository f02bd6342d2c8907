/** What a hostile page tries: to press, and to end the guard. Each runs in the page; none knows more than a page does. */

/** By scripts alone: what presses, what greets, what takes the focus, what ends the guard. */
export const presses: Readonly<Record<string, () => unknown>> = {
  'keys at the element': () => {
    const host = document.querySelector('html > [popover], body > [popover]');
    for (const type of ['keydown', 'keypress', 'keyup'])
      for (const key of ['Enter', ' ', 'Tab', 'Escape'])
        host?.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true, cancelable: true }));
  },
  'keys at what has the focus': () => {
    for (const type of ['keydown', 'keypress', 'keyup'])
      for (const key of ['Enter', ' ', 'Escape'])
        document.activeElement?.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true, cancelable: true }));
  },
  'keys at the window': () => {
    for (const key of ['Enter', ' ', 'Escape']) window.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  },
  'a mouse at the element': () => {
    const host = document.querySelector('html > [popover], body > [popover]');
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
      host?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: 500, clientY: 500 }));
  },
  'a mouse at whatever is in the middle': () => {
    for (const each of document.elementsFromPoint(innerWidth / 2, innerHeight / 2)) (each as HTMLElement).click?.();
  },
  'a finger at the element': () => {
    const host = document.querySelector('html > [popover], body > [popover]');
    for (const type of ['touchstart', 'touchend']) host?.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  },
  'its own click': () => document.querySelector<HTMLElement>('html > [popover], body > [popover]')?.click(),
  'its focus': () => document.querySelector<HTMLElement>('html > [popover], body > [popover]')?.focus(),
  'the focus taken away': () => document.querySelector<HTMLElement>('#elsewhere')?.focus(),
  'the focus taken from what has it': () => (document.activeElement as HTMLElement | null)?.blur(),
  'the send control by a script': () => document.querySelector<HTMLElement>('[data-fx=control]')?.click(),
  'the key that sends by a script': () => {
    const editor = document.querySelector('[contenteditable=true]');
    editor?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', ctrlKey: true, bubbles: true, cancelable: true }),
    );
  },
  'a forged greeting to the page': () => {
    const { port2 } = new MessageChannel();
    window.postMessage({ 'saring-frame': crypto.randomUUID() }, '*', [port2]);
  },
  'a forged greeting as an event': () =>
    window.dispatchEvent(
      new MessageEvent('message', { data: { 'saring-frame': crypto.randomUUID() }, ports: [new MessageChannel().port1] }),
    ),
  'the event that ends a content script of the framework': () => {
    for (const id of ['', 'saring@saring.invalid:', 'bjfaajgbgdpgjfmnfcimmfjkffmpagpk:'])
      document.dispatchEvent(
        new CustomEvent(`${id}x:wxt:content-script-started`, {
          detail: { contentScriptName: 'x', messageId: crypto.randomUUID() },
        }),
      );
    window.postMessage({ type: 'wxt:content-script-started', contentScriptName: 'x' }, '*');
  },
  'a page that says it goes': () => {
    for (const type of ['pagehide', 'unload', 'freeze', 'beforeunload']) window.dispatchEvent(new Event(type));
  },
  'an abort of every signal': () => {
    for (const type of ['abort', 'close', 'error']) window.dispatchEvent(new Event(type));
  },
  'prototypes of events overridden': () => {
    Event.prototype.preventDefault = () => undefined;
    Event.prototype.stopImmediatePropagation = () => undefined;
    Event.prototype.composedPath = () => [];
    Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true });
  },
  'prototypes of elements overridden': () => {
    Element.prototype.matches = () => false;
    Element.prototype.closest = () => null;
    Element.prototype.querySelectorAll = document.createDocumentFragment()
      .querySelectorAll as typeof Element.prototype.querySelectorAll;
    Object.defineProperty(Node.prototype, 'textContent', { get: () => 'selamat pagi' });
  },
  'what it listens with overridden': () => {
    EventTarget.prototype.addEventListener = () => undefined;
    window.MutationObserver = class extends MutationObserver {
      override observe(): void {}
    };
  },
};
