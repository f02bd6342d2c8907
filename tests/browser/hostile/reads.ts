/** What a hostile page tries: to hear and to read. Each runs in the page; none knows more than a page does. */

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
