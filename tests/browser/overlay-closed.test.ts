/**
 * The shipped build, whose root is closed to the page: no test hook is left, and whatever the site does with its page, a held draft is
 * shown as such, or told of in a dialog of the browser and by the button in the toolbar.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { frameNow, until } from './harness/overlay';
import { serve } from './harness/routes';
import { browserKinds, type Session, startSession } from './harness/session';

const strict = {
  'content-security-policy':
    "default-src 'none'; frame-src 'none'; script-src 'nonce-situs'; require-trusted-types-for 'script'; trusted-types 'none'",
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'permissions-policy': 'fullscreen=(), clipboard-write=()',
};

const leak = 'Data warga: NIK 3201154509870003 sudah diproses';
const box = `<div data-testid="tweetTextarea_0" role="textbox" contenteditable="true">${leak}</div>
  <button type="button" data-testid="tweetButtonInline">Posting</button>`;
const site = (around: string) => `<!doctype html><html lang="id"><meta charset="utf-8"><title>situs</title><body>${around}
  <video id="video"></video><script nonce="situs">window.sent = 0; addEventListener('click', ({ target }) => { if (target.closest?.('[data-testid=tweetButtonInline]')) sent += 1; });</script></body></html>`;

interface Stage {
  readonly around?: string;
  readonly headers?: Record<string, string>;
  /** Done to the page before send is pressed, and while the popup stands. */
  readonly before?: (box: string) => void;
  readonly during?: (box: string) => void;
  /** A press on this of the page's own comes first, or while the popup stands. */
  readonly press?: string;
  readonly pressDuring?: string;
}

const fullScreen = () => {
  const part = document.querySelector('main');
  document.querySelector('#penuh')?.addEventListener('click', () => void part?.requestFullscreen().catch(() => undefined));
};
const anotherRoot = () => {
  const root = document.documentElement;
  const next = document.createElement('html');
  next.append(...root.childNodes);
  root.replaceWith(next);
};

const stages: Readonly<Record<string, Stage>> = {
  'under the strictest policies': { headers: strict },
  'in a modal dialog': { around: `<dialog>${box}</dialog>`, before: () => document.querySelector('dialog')?.showModal() },
  'that opens a modal dialog over the popup': {
    around: `<main>${box}</main><dialog>Yakin?</dialog>`,
    during: () => document.querySelector('dialog')?.showModal(),
  },
  'that makes all but its dialog inert': {
    around: `<div role="dialog">${box}</div><main>lain</main>`,
    before: () => {
      for (const each of document.body.children) if (!each.matches('[role=dialog]')) each.setAttribute('inert', '');
      document.addEventListener('focusin', ({ target }) => {
        const dialog = document.querySelector('[role=dialog]');
        if (!dialog?.contains(target as Node)) dialog?.querySelector<HTMLElement>('[contenteditable]')?.focus();
      });
    },
  },
  'whose part is in full screen': {
    around: `<main>${box}<p id="penuh">Layar penuh</p></main>`,
    before: fullScreen,
    press: '#penuh',
  },
  'that goes to full screen while the popup stands': {
    around: `<main>${box}<p id="penuh">Layar penuh</p></main>`,
    before: fullScreen,
    pressDuring: '#penuh',
  },
  'that opens a modal dialog over the popup and closes it again': {
    around: `<main>${box}</main><dialog>Yakin?</dialog>`,
    async during() {
      const dialog = document.querySelector('dialog');
      dialog?.showModal();
      await new Promise((done) => setTimeout(done, 700));
      dialog?.close();
    },
  },
  'that draws its editor anew while the popup stands': {
    during: () => {
      const editor = document.querySelector('[contenteditable]');
      editor?.replaceWith(editor.cloneNode(true));
    },
  },
  'whose root is another': { before: anotherRoot },
};

/** Here the popup cannot stand, or, once the page wrote itself anew, in Chromium alone. */
const hostile: Readonly<Record<string, Stage>> = {
  'that removes at once what it does not know': {
    before: () => {
      const clear = () => {
        for (const each of document.querySelectorAll('html > [popover], body > [popover]')) each.remove();
      };
      new MutationObserver(clear).observe(document, { childList: true, subtree: true });
    },
  },
  'that removes every moment what it does not know': {
    before: () => {
      setInterval(() => {
        for (const each of document.querySelectorAll('html > [popover], body > [popover]')) each.remove();
      }, 20);
    },
  },
  'that makes Saring’s element inert for ever': {
    before: () => {
      setInterval(() => {
        for (const each of document.querySelectorAll('html > [popover], body > [popover]')) each.toggleAttribute('inert', true);
      }, 20);
    },
  },
  'that covers the popup for ever and lets presses through': {
    before: () => {
      const sheet = Object.assign(document.createElement('div'), { popover: 'manual' });
      sheet.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;background:white;pointer-events:none';
      document.body.append(sheet);
      const rise = () => {
        if (sheet.matches(':popover-open')) sheet.hidePopover();
        sheet.showPopover();
        requestAnimationFrame(rise);
      };
      rise();
    },
  },
  'that writes itself anew': {
    before: (words) => {
      document.open();
      document.write(`<!doctype html><body>${words}</body>`);
      document.close();
    },
  },
  'that writes itself anew while the popup stands': {
    during: (words) => {
      document.open();
      document.write(`<!doctype html><body>${words}</body>`);
      document.close();
    },
  },
};

/** Done to a page on which the popup stands. */
const hidden: Readonly<Record<string, () => void>> = {
  hides: () => document.documentElement.style.setProperty('content-visibility', 'hidden', 'important'),
  'makes inert': () => void document.documentElement.toggleAttribute('inert', true),
};

describe.each(browserKinds)('on a page in %s', (kind) => {
  let session: Session;
  let page: Page;
  const told: string[] = [];
  beforeAll(async () => {
    session = await startSession(kind, {
      build: 'production',
      reducedMotion: true,
      prefs: { 'full-screen-api.allow-trusted-requests-only': false },
    });
  });
  afterAll(() => session?.close());

  /** `popup`: its question can be answered; `told`: a dialog of the browser's said that a draft is held. */
  const outcome = (wanted?: 'told') =>
    until(page, 'popup or dialog', async () => {
      if (told.length > 0) return 'told';
      if (wanted) return undefined;
      const frame = await frameNow(page);
      const isReady = await frame
        ?.evaluate(
          () => document.documentElement.hasAttribute('data-ready') && document.querySelector('.panel[data-kind=held]') !== null,
        )
        .catch(() => false);
      return isReady ? 'popup' : undefined;
    });
  const send = () => page.click('[data-testid=tweetButtonInline]');

  /** Each in a tab of its own, for policies of a page change what a tab is. */
  async function open({ around = `<main>${box}</main>`, headers = {}, ...next }: Stage): Promise<void> {
    await page?.close();
    page = await session.newPage();
    page.on('dialog', (dialog) => {
      told.push(dialog.message());
      void dialog.accept();
    });
    told.length = 0;
    await serve(page, ({ pathname }) => (pathname === '/home' ? { body: site(around), headers } : undefined));
    await page.goto('https://x.com/home');
    await page.bringToFront();
    if (next.before) await page.evaluate(next.before, box);
    if (next.press) await page.click(next.press);
    await send();
  }

  it.each(Object.entries(stages))('shows its popup on one %s', async (_name, it) => {
    await open(it);
    expect(await outcome()).toBe('popup');
    if (it.during || it.pressDuring) {
      if (it.during) await page.evaluate(it.during, box);
      if (it.pressDuring) await page.click(it.pressDuring);
      expect(await outcome()).toBe('popup');
    }
    expect(await page.evaluate(() => Reflect.get(window, 'sent'))).toBe(0);
  });

  it.each(Object.entries(hostile))('says that a draft is held on one %s, and says it again', async (_name, it) => {
    await open(it);
    const mayStand = it.before?.toString().includes('document.open') || it.during !== undefined;
    const expected = mayStand && kind === 'chromium' ? 'popup' : 'told';
    if (it.during) {
      expect(await outcome()).toBe('popup');
      await page.evaluate(it.during, box);
      await send();
    }
    if (expected === 'popup') expect(await outcome()).toBe('popup');
    else {
      // It may be seen for a moment.
      await outcome('told');
      expect(told.join()).toContain('Draf masih utuh dan belum dikirim');
      told.length = 0;
      await send();
      await outcome('told');
      const popup = await session.openExtension('popup.html', { behind: true });
      const line = await popup.waitForSelector('.ended', { timeout: 30_000 });
      expect(await line?.evaluate((words) => words.textContent)).toContain('tidak memperlihatkan jendela Saring');
      await popup.close();
    }
    expect(await page.evaluate(() => Reflect.get(window, 'sent') ?? 0)).toBe(0);
  });

  it.each(Object.entries(hidden))('says that a draft is held on one that later %s all of itself', async (_name, hide) => {
    await open({});
    expect(await outcome()).toBe('popup');
    await page.evaluate(hide);
    await outcome('told');
    expect(told.join()).toContain('Draf masih utuh dan belum dikirim');
  });

  it('shows the page one empty element, whose root it cannot open', async () => {
    await open({});
    await outcome();
    const host = await page.$('html > [popover]');
    const seen = await host?.evaluate((element) => ({
      root: element.shadowRoot,
      inside: element.childNodes.length,
      attributes: element.getAttributeNames(),
      named: /saring/i.test(element.outerHTML),
    }));
    expect(seen).toEqual({ root: null, inside: 0, attributes: ['popover'], named: false });
  });
});
