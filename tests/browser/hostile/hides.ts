/** What a hostile page tries: to move, hide, cover and imitate the popup. Each runs in the page; none knows more than a page does. */

/** The popup is moved, hidden, covered or looked through; afterwards the page is as it was. Some tell what they got, in words. */
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
  'put into a part that is not drawn, for good': () => {
    const hidden = document.body.appendChild(document.createElement('div'));
    hidden.hidden = true;
    hidden.append(document.querySelector('html > [popover], body > [popover]') ?? '');
  },
  'put into a document of its own': () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.contentDocument?.body.append(document.querySelector('html > [popover], body > [popover]') ?? '');
    setTimeout(() => frame.remove());
  },
  'put down by a button of the page': () => {
    const button = document.body.appendChild(document.createElement('button'));
    button.popoverTargetElement = document.querySelector('html > [popover], body > [popover]');
    button.popoverTargetAction = 'hide';
    button.click();
    button.remove();
  },
  'made an element of the page’s own': () => {
    const host = document.querySelector<HTMLElement>('html > [popover], body > [popover]');
    if (!host || customElements.get(host.localName)) return '';
    let seen = '';
    customElements.define(
      host.localName,
      class extends HTMLElement {
        constructor() {
          super();
          if (this.attachInternals().shadowRoot) seen = 'the root';
        }
      },
    );
    return seen;
  },
  'a root that stands elsewhere': () => {
    const root = document.documentElement;
    const next = document.createElement('html');
    next.append(...root.childNodes);
    root.replaceWith(next);
  },
  'drawn over by its own element': () => {
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent =
      'html > [popover]::after, body > [popover]::after { content: "x"; display: block; position: fixed; inset: 0; z-index: 9; }';
    const host = document.querySelector('html > [popover], body > [popover]');
    const seen = host && getComputedStyle(host, '::after').display !== 'none' ? 'what it drew' : '';
    setTimeout(() => style.remove());
    return seen;
  },
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

/**
 * What lies over the popup and lets presses through, or shows it so that nobody can read it. Each says how it is taken away: a page does so as
 * a press begins, when the popup takes the focus.
 */
export const covers: Readonly<Record<string, () => void>> = {
  'a popover that rises again and again': () => (Reflect.get(window, 'cover') as (closed: boolean) => void)(false),
  'the same in a closed root': () => (Reflect.get(window, 'cover') as (closed: boolean) => void)(true),
  'a view transition': () => {
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent =
      '::view-transition-group(*), ::view-transition-old(*), ::view-transition-new(*) { animation-duration: 600s; }';
    const moving = document.startViewTransition(() => undefined);
    Reflect.set(window, 'uncover', () => {
      style.remove();
      moving.skipTransition();
    });
  },
  'a page drawn too small to be read': () => {
    document.documentElement.style.setProperty('zoom', '0.1');
    Reflect.set(window, 'uncover', () => document.documentElement.style.removeProperty('zoom'));
  },
};

/** Puts what `covers` needs into the page. */
export function putCover(): void {
  Object.assign(window, {
    cover(closed: boolean) {
      const place = document.body.appendChild(document.createElement('div'));
      const attach = Reflect.get(window, 'attachClosed') as Element['attachShadow'];
      const root = closed ? attach.call(place, { mode: 'closed' }) : place;
      const sheet = Object.assign(document.createElement('div'), { popover: 'manual' });
      sheet.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;background:white;pointer-events:none';
      root.append(sheet);
      const rise = () => {
        if (!sheet.isConnected) return;
        if (sheet.matches(':popover-open')) sheet.hidePopover();
        sheet.showPopover();
        requestAnimationFrame(rise);
      };
      rise();
      Reflect.set(window, 'uncover', () => place.remove());
    },
  });
}

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
