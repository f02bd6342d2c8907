/** What a hostile page tries. Each runs in the page; none knows more than a page does. */

/** Before any script of the site: everything that can be listened to or patched in the page's own world. */
export function spyOnEverything(): void {
  const heard: string[] = [];
  const note = (what: string) => heard.push(what);
  const types = [
    ...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'paste', 'copy', 'selectionchange', 'compositionstart'],
    ...[
      'pointerover',
      'pointermove',
      'pointerdown',
      'mouseover',
      'mousemove',
      'mousedown',
      'click',
      'focusin',
      'message',
      'wheel',
    ],
  ];
  for (const type of types) {
    window.addEventListener(
      type,
      (event) => {
        const { target } = event;
        const isOurs = target instanceof Element && target.hasAttribute('popover');
        if (isOurs) note(`${type} at the element`);
        for (const name of ['originalTarget', 'explicitOriginalTarget', 'rangeParent']) {
          const leaked: unknown = Reflect.get(event, name);
          if (leaked instanceof ShadowRoot || leaked instanceof HTMLIFrameElement) note(`${type}.${name} gives ${leaked}`);
        }
        if (type === 'message') note(`message ${JSON.stringify((event as MessageEvent).data)}`);
      },
      true,
    );
  }
  MessagePort.prototype.postMessage = new Proxy(MessagePort.prototype.postMessage, {
    apply(method, port, words) {
      note('MessagePort.postMessage');
      return Reflect.apply(method, port, words);
    },
  });
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    note('attachShadow');
    return attachShadow.call(this, { ...options, mode: 'open' });
  };
  Object.assign(window, { heard, attachClosed: attachShadow });
}

/** What the page finds out, by each way that it has; an empty answer is nothing. `words`: what stands in the frame only. */
export function readEverything(words: readonly string[]): Record<string, unknown> {
  const host = document.querySelector<HTMLElement>('html > [popover], body > [popover]');
  const root = document.documentElement;
  const known = (text: string | null | undefined) => words.filter((word) => text?.includes(word)).join();
  const attempt = (deed: () => unknown): unknown => {
    try {
      return deed() ?? '';
    } catch {
      return '';
    }
  };
  const find = (...how: readonly unknown[]) =>
    words
      .filter((word) =>
        attempt(() => (Reflect.get(window, 'find') as (...how: readonly unknown[]) => boolean).call(window, word, ...how)),
      )
      .join();
  const selected = (deed: () => void) => {
    attempt(deed);
    return known(String(getSelection()));
  };
  const rules = [...document.adoptedStyleSheets, ...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].map(({ cssText }) => cssText),
  );
  const middle = [innerWidth / 2, innerHeight / 2] as const;
  const isFrame = (each: unknown) => each instanceof HTMLIFrameElement;
  return {
    find: find(),
    'find, backwards': find(false, true),
    'find, in frames': find(false, false, true, false, true),
    'the selection of all': selected(() => getSelection()?.selectAllChildren(root)),
    'the selection, grown to the end': selected(() => {
      getSelection()?.collapse(root, 0);
      getSelection()?.modify('extend', 'forward', 'documentboundary');
    }),
    'the selection after select all': selected(() => document.execCommand('selectAll')),
    'the selection in the element': selected(() => host && getSelection()?.selectAllChildren(host)),
    'the root of the selection': getSelection()?.anchorNode?.getRootNode() instanceof ShadowRoot ? 'a shadow root' : '',
    innerText: known(root.innerText),
    textContent: known(root.textContent),
    outerHTML: known(root.outerHTML),
    'HTML of shadow roots': attempt(() => known(root.getHTML({ serializableShadowRoots: true }))),
    XPath: known(document.evaluate('string(//*)', root, null, XPathResult.STRING_TYPE).stringValue),
    'tree walker': known(
      (() => {
        const walker = document.createTreeWalker(root);
        let text = '';
        while (walker.nextNode()) text += walker.currentNode.nodeValue ?? '';
        return text;
      })(),
    ),
    highlights: [...CSS.highlights.keys()].filter((name) => /saring|warn|block|note|pelindungan|data/.test(name)).join(),
    styles: rules.filter((rule) => /saring|warn|block/.test(rule)).join(),
    'resources loaded': performance
      .getEntries()
      .filter(({ name }) => name.includes('frame.html'))
      .map(({ name }) => name)
      .join(),
    'windows within': window.length,
    'the first window within': window[0] === undefined ? '' : 'a window',
    'named windows': attempt(() => (Reflect.get(window, 'Saring') ? 'a window' : '')),
    iframes: document.querySelectorAll('iframe').length,
    'frames by tag': document.getElementsByTagName('iframe').length,
    'the shadow root': host?.shadowRoot ?? '',
    'a second shadow root': attempt(() => host?.attachShadow({ mode: 'open' })),
    'its internals': attempt(() => host?.attachInternals().shadowRoot),
    'its children': host?.childNodes.length ?? 0,
    'its attributes':
      host
        ?.getAttributeNames()
        .filter((name) => name !== 'popover')
        .join() ?? '',
    'its slots': attempt(() => host?.assignedSlot),
    'its parts': host?.part.length ?? 0,
    'what is under a point': document.elementsFromPoint(...middle).some(isFrame) ? 'the frame' : '',
    'the caret under a point': attempt(() =>
      isFrame(document.caretPositionFromPoint?.(...middle)?.offsetNode) ? 'the frame' : '',
    ),
    'what has the focus': isFrame(document.activeElement) ? 'the frame' : '',
    'what moves': document.getAnimations().some(({ effect }) => isFrame((effect as KeyframeEffect | null)?.target))
      ? 'the frame'
      : '',
    globals: Object.keys(window)
      .filter((name) => /saring/i.test(name))
      .join(),
    'storage of the page': known(JSON.stringify([{ ...localStorage }, { ...sessionStorage }])),
    'the name of the window': known(window.name),
    'the title and the address': known(`${document.title} ${location.href}`),
    'the extension': attempt(() => (Reflect.get(window, 'chrome') as { runtime?: { id?: string } } | undefined)?.runtime?.id),
  };
}

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

/** The popup is moved, hidden, covered or looked through; afterwards the page is as it was. */
export const disguises: Readonly<Record<string, () => unknown>> = {
  'moved into the body': () => document.body.append(document.querySelector('html > [popover], body > [popover]') ?? ''),
  'taken out': () => document.querySelector('html > [popover], body > [popover]')?.remove(),
  'put into a part that is not drawn': () => {
    const hidden = document.body.appendChild(document.createElement('div'));
    hidden.hidden = true;
    hidden.append(document.querySelector('html > [popover], body > [popover]') ?? '');
    hidden.remove();
  },
  'no longer above all': () => document.querySelector<HTMLElement>('html > [popover], body > [popover]')?.hidePopover(),
  'another kind of popover': () => document.querySelector('html > [popover], body > [popover]')?.setAttribute('popover', 'auto'),
  inert: () => document.querySelector('html > [popover], body > [popover]')?.setAttribute('inert', ''),
  'see-through by a style of the page': () => {
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent =
      'html > *, body > *, [popover] { opacity: 0 !important; clip-path: inset(50%) !important; transform: scale(.01) !important; }';
    setTimeout(() => style.remove());
  },
  'see-through by its own style': () => {
    const host = document.querySelector<HTMLElement>('html > [popover], body > [popover]');
    host?.style.setProperty('opacity', '0', 'important');
    host?.style.setProperty('translate', '-2000px', 'important');
  },
  'moved by an animation': () => {
    const host = document.querySelector('html > [popover], body > [popover]');
    host?.animate(
      [
        { opacity: 0, transform: 'translateX(-2000px)' },
        { opacity: 0, transform: 'translateX(-2000px)' },
      ],
      { duration: 100 },
    );
  },
};

/** Frames of the page's own that show our document, and speak to it; each tells what it was answered. */
export const frames: Readonly<Record<string, (address: string) => Promise<string>>> = {
  'our document in a frame of the page': (address) => {
    const frame = Object.assign(document.createElement('iframe'), { src: address });
    document.body.append(frame);
    return answerOf(frame, () => frame.contentWindow);
  },
  'our document in a frame within a frame': (address) => {
    const outer = Object.assign(document.createElement('iframe'), { srcdoc: `<iframe src="${address}"></iframe>` });
    document.body.append(outer);
    return answerOf(outer, () => outer.contentWindow?.[0]);
  },
  'our document in an object': (address) => {
    const object = Object.assign(document.createElement('object'), { data: address });
    document.body.append(object);
    return answerOf(object, () => object.contentWindow);
  },
};

/** Waits a little for the document to load, greets it as we would, and tells whether it answered. */
declare function answerOf(frame: HTMLElement, inner: () => Window | null | undefined): Promise<string>;
export function putAnswerOf(): void {
  Object.assign(window, {
    async answerOf(frame: HTMLElement, inner: () => Window | null | undefined) {
      await new Promise((done) => setTimeout(done, 400));
      const { port1, port2 } = new MessageChannel();
      inner()?.postMessage({ 'saring-frame': crypto.randomUUID() }, '*', [port2]);
      inner()?.postMessage({ kind: 'view', view: { panel: {} } }, '*');
      const answer = await Promise.race([
        new Promise<string>((done) => {
          port1.onmessage = () => done('answered');
        }),
        new Promise<string>((done) => setTimeout(() => done(''), 400)),
      ]);
      frame.remove();
      return answer;
    },
  });
}
