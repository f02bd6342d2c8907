/** Boxes and ways to send that only a browser has: frames, shadow roots, a page in design mode; and what is told afterwards. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { copyBuild } from './harness/copy';
import { inOverlay, nothingInFrame, pressInOverlay, until, wordsInFrame } from './harness/overlay';
import { serve } from './harness/routes';
import { browserKinds, type Session, startSession } from './harness/session';
import { openSite } from './matrix/open';
import { clickOn, toLastStep } from './matrix/run';

const leak = 'Data warga: NIK 3201154509870003 sudah diproses';

/** How a page is built: `put` makes a box with its button in a place, whose press is counted in `sent`. */
const site = `<!doctype html><html lang="id"><meta charset="utf-8"><title>situs</title><body><script>
window.sent = [];
window.box = '<main><div data-testid="tweetTextarea_0" role="textbox" contenteditable="true">${leak}</div><button type="button" data-testid="tweetButtonInline">Posting</button></main>';
window.listen = (root, top = window) => {
  window.pressed = root.querySelector('button');
  window.pressed.addEventListener('click', () => top.sent.push('click'));
};
window.frame = (attributes = {}) => {
  const frame = Object.assign(document.createElement('iframe'), { width: 400, height: 200 }, attributes);
  document.body.append(frame);
  return frame;
};
</script></body></html>`;

interface Site extends Window {
  readonly sent: string[];
  readonly box: string;
  pressed?: Element;
  listen(root: Document | ShadowRoot | Element): void;
  frame(attributes?: object): HTMLIFrameElement;
}

/** Run in the page; each shows a box that holds the leak, and its button as `pressed`. */
const builds: Readonly<Record<string, () => void | Promise<void>>> = {
  'an empty frame of the page': () => {
    const own = window as unknown as Site;
    const inner = own.frame().contentDocument;
    if (!inner) throw new Error('no frame');
    inner.body.innerHTML = own.box;
    own.listen(inner);
  },
  'a frame that is written in the page': async () => {
    const own = window as unknown as Site;
    const frame = own.frame({ srcdoc: own.box });
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    if (frame.contentDocument) own.listen(frame.contentDocument);
  },
  'an open shadow root': () => {
    const own = window as unknown as Site;
    const host = document.body.appendChild(document.createElement('situs-kotak'));
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = own.box;
    own.listen(root);
  },
  'an editable in capitals': () => {
    const own = window as unknown as Site;
    document.body.insertAdjacentHTML('beforeend', own.box.replace('contenteditable="true"', 'contenteditable="TRUE"'));
    own.listen(document);
  },
  'a document that is an editor as a whole': () => {
    const own = window as unknown as Site;
    document.body.insertAdjacentHTML('beforeend', own.box.replace(/<div.*<\/div>/, '<div id="tempat"></div>'));
    const frame = own.frame();
    document.querySelector('#tempat')?.append(frame);
    const inner = frame.contentDocument;
    if (!inner) throw new Error('no frame');
    inner.body.textContent = 'Data warga: NIK 3201154509870003 sudah diproses';
    inner.designMode = 'on';
    own.listen(document);
  },
};

describe.each(browserKinds)('the extension in %s', (kind) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await startSession(kind);
    page = await session.newPage();
    await serve(page, ({ pathname }) => (pathname === '/' ? { body: site } : undefined));
  });
  afterAll(() => session.close());

  const sent = () => page.evaluate(() => (window as unknown as Site).sent);

  /** Presses the button, in whatever frame or root it stands. */
  async function press(): Promise<void> {
    const { x, y } = await page.evaluate(() => {
      const { pressed } = window as unknown as Site;
      if (!pressed) throw new Error('no button');
      const { left, top, width, height } = pressed.getBoundingClientRect();
      const frame = pressed.ownerDocument === document ? undefined : document.querySelector('iframe')?.getBoundingClientRect();
      return { x: left + width / 2 + (frame?.left ?? 0), y: top + height / 2 + (frame?.top ?? 0) };
    });
    await page.mouse.click(x, y);
  }

  /** The popup stands in the page or in one of its frames. */
  const isHeld = () =>
    page.evaluate(() => {
      const documents = [document, ...[...document.querySelectorAll('iframe')].map(({ contentDocument }) => contentDocument)];
      return documents
        .flatMap((each) => [...(each?.querySelectorAll('[data-saring-overlay]') ?? [])])
        .some((host) => host.shadowRoot?.querySelector('.frame[data-shown]'));
    });

  it.each(Object.entries(builds))('holds what stands in %s', async (_name, build) => {
    await page.goto('https://x.com/');
    await page.bringToFront();
    await page.evaluate(build);
    await press();
    await until(page, 'the popup', async () => (await isHeld()) || undefined);
    expect(await sent()).toEqual([]);
  });

  it('holds a new line that no key announced, in a box that Enter sends', async () => {
    await page.goto('https://www.facebook.com/');
    await page.bringToFront();
    const isPrevented = await page.evaluate((words) => {
      const editor = `<div role="textbox" contenteditable="true" aria-label="Komentari sebagai Dinas">${words}</div>`;
      document.body.insertAdjacentHTML('beforeend', `<div role="article"><form role="presentation">${editor}</form></div>`);
      const init = { inputType: 'insertParagraph', bubbles: true, cancelable: true, composed: true };
      return !document.querySelector('[contenteditable]')?.dispatchEvent(new InputEvent('beforeinput', init));
    }, leak);
    expect(isPrevented).toBe(true);
    await until(page, 'the popup', async () => (await isHeld()) || undefined);
  });

  it('tells of a draft that the site sends by itself', async () => {
    await page.goto('https://x.com/');
    await page.bringToFront();
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', (window as unknown as Site).box));
    await page.focus('[contenteditable]');
    await inOverlay(page, '.chip:not([data-severity=clean])');
    await page.evaluate(() => document.querySelector('[contenteditable]')?.replaceChildren());
    await inOverlay(page, '.notice');
    expect((await wordsInFrame(page, '.notice')).join()).toContain('Satu unggahan terkirim tanpa diperiksa.');
  });

  it('brings the focus back into the dialog of a second step', async () => {
    const steps = await session.newPage();
    await openSite(steps, 'facebook', { guard: false });
    await steps.bringToFront();
    await steps.evaluate(async (words) => {
      window.situs.show('fb-post-two-steps', 'id');
      window.situs.write(words);
      window.situs.focus();
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }, leak);
    await inOverlay(steps, '.chip:not([data-severity=clean])');
    await toLastStep(steps);
    await clickOn(steps, 'control');
    await pressInOverlay(steps, '[role=dialog] [data-action=fix]');
    await nothingInFrame(steps);
    await steps.waitForFunction(() => document.querySelector('#app [role=dialog]')?.contains(document.activeElement));
    expect(await steps.evaluate(() => window.situs.received.length)).toBe(0);
    await steps.close();
  });
});

describe.each(browserKinds)('without its checker in %s', (kind) => {
  let session: Session;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tanpa-pemeriksa-'));
    const extension = copyBuild(kind, join(folder, 'saring'), {});
    rmSync(join(extension, 'checker.js'));
    session = await startSession(kind, { extension });
  });
  afterAll(async () => {
    await session.close();
    rmSync(folder, { recursive: true });
  });

  it('asks before a draft goes unchecked, and holds it at a no', async () => {
    const page = await session.newPage();
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.message());
      void dialog.dismiss();
    });
    await openSite(page, 'x', { guard: false });
    await page.bringToFront();
    await page.evaluate((words) => {
      window.situs.show('x-home', 'id');
      window.situs.write(words);
      window.situs.clear();
    }, leak);
    await clickOn(page, 'control');
    await vi.waitFor(() => expect(asked.join()).toContain('Saring tidak dapat memeriksa draf ini'), 60_000);
    expect(await page.evaluate(() => window.situs.received.length)).toBe(0);
  });
});
