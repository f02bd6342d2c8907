/** How the guard lives on a page that changes under it: composers and accounts that come, change and go. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Site } from '../../rules/engine/types';
import { browserKinds, type Session, startSession } from './harness/session';
import { type GuardedPages, openGuarded, told } from './matrix/pages';
import { clickOn } from './matrix/run';

describe.each(browserKinds)('the guard on a living page in %s', (kind) => {
  let session: Session;
  let pages: GuardedPages;
  beforeAll(async () => {
    session = await startSession(kind, { build: 'none' });
    pages = await openGuarded(session, ['facebook', 'x']);
  });
  afterAll(() => session.close());
  beforeEach(() => pages.restart());

  const show = (site: Site, name: string, ...texts: string[]) => pages.show(site, name, ...texts);
  const texts = (page: Page) => page.evaluate(() => window.jaga.composers().map(({ draft }) => draft.text));
  /** A feed that adds posts, 200 nodes a second, until the page is shown something else. */
  const startFeed = (page: Page) =>
    page.evaluate(() => {
      const feed = document.createElement('div');
      document.querySelector('#app')?.append(feed);
      const post = '<article><h3>Nama</h3><p>Isi <a href="#">tautan</a></p></article>';
      const timer = setInterval(() => {
        if (!feed.isConnected) clearInterval(timer);
        for (let count = 0; count < 2; count++) feed.insertAdjacentHTML('afterbegin', post);
      }, 40);
    });

  it('follows composers that come and go, ten at once', async () => {
    const page = await show('facebook', 'fb-comment', 'KASAR');
    await page.evaluate(() => {
      for (let count = 1; count < 10; count++) {
        window.situs.show('fb-comment', 'id', true);
        window.situs.write(count === 6 ? 'RAHASIA' : 'baik');
      }
    });
    expect(await texts(page)).toEqual(['KASAR', ...Array(5).fill('baik'), 'RAHASIA', ...Array(3).fill('baik')]);
    await page.evaluate(() => {
      window.jaga.clear();
      window.situs.show('fb-post', 'id');
    });
    await told(page, 'seen facebook/post');
    const events = await page.evaluate(() => window.jaga.state().events);
    expect(events.filter((event) => event.startsWith('gone'))).toHaveLength(10);
    expect(await texts(page)).toHaveLength(1);
  });

  it('meets a composer that appears in a busy feed, without being asked, and again after the page was left and came back', async () => {
    const page = await show('x', 'x-home');
    await startFeed(page);
    await page.evaluate(() => window.situs.show('x-modal', 'id', true));
    await told(page, 'seen x/modal');
    for (const name of ['x-reply', 'x-home']) {
      await page.evaluate((name) => {
        window.jaga.clear();
        window.situs.show(name, 'id');
      }, name);
      await startFeed(page);
      await told(page, 'gone');
      await told(page, name === 'x-home' ? 'seen x/home' : 'seen x/reply');
    }
  });

  it('keeps an editor that is taken out and put back, and holds its draft', async () => {
    const page = await show('x', 'x-home', 'KASAR');
    await page.evaluate(() => window.situs.again());
    expect(await texts(page)).toEqual(['KASAR']);
    await page.click('[data-fx=control]');
    expect(await page.evaluate(() => [window.jaga.state().held.length, window.situs.received.length])).toEqual([1, 0]);
  });

  it('meets an editor that can be written in only later', async () => {
    const page = await show('facebook', 'fb-post', 'KASAR');
    const editor = await page.evaluateHandle(() => document.querySelector('#app [contenteditable]'));
    const holder = await page.evaluateHandle((editor) => editor?.parentElement, editor);
    await page.evaluate((editor) => editor?.remove(), editor);
    await told(page, 'gone facebook/post');
    const left = await page.evaluate(
      (editor, holder) => {
        editor?.setAttribute('contenteditable', 'false');
        if (editor) holder?.append(editor);
        window.jaga.clear();
        return window.jaga.composers().length;
      },
      editor,
      holder,
    );
    expect(left).toBe(0);
    await page.evaluate((editor) => editor?.setAttribute('contenteditable', 'true'), editor);
    await told(page, 'seen facebook/post');
  });

  it.each([
    ['x', 'x-home', '[data-testid="UserAvatar-Container-pemda_contoh"]', 'data-testid', 'UserAvatar-Container-akun_lain'],
    ['facebook', 'fb-comment', '[aria-label^="Komentari sebagai"]', 'aria-label', 'Komentari sebagai akun_lain'],
  ] as const)(
    'checks again when the account of a composer on %s (%s) is switched under it',
    async (site, name, at, attribute, to) => {
      const page = await show(site, name, 'KASAR');
      await page.evaluate((...[at, attribute, to]) => document.querySelector(at)?.setAttribute(attribute, to), at, attribute, to);
      await told(page, `changed ${site}/${name.slice(name.indexOf('-') + 1)} warn akun_lain`);
    },
  );

  it('checks again when the account stands outside the composer, is replaced, and when it appears only then', async () => {
    const page = await show('x', 'x-home', 'KASAR');
    await page.evaluate(() => {
      const avatars = [...document.querySelectorAll('#app [data-testid^="UserAvatar-Container-pemda"]')];
      for (const avatar of avatars) avatar.remove();
    });
    await told(page, 'changed x/home warn -');
    const switcher = (handle: string) =>
      `<div data-testid="SideNav_AccountSwitcher_Button"><div><div data-testid="UserAvatar-Container-${handle}"></div></div></div>`;
    const put = (html: string) =>
      page.evaluate((html) => {
        document.querySelector('[data-testid="SideNav_AccountSwitcher_Button"]')?.remove();
        document.querySelector('#app')?.insertAdjacentHTML('beforeend', html);
      }, html);
    await put(switcher('satu'));
    await told(page, 'changed x/home warn satu');
    await put(switcher('dua'));
    await told(page, 'changed x/home warn dua');
    await page.evaluate(() => {
      document
        .querySelector('[data-testid="UserAvatar-Container-dua"]')
        ?.setAttribute('data-testid', 'UserAvatar-Container-tiga');
    });
    await told(page, 'changed x/home warn tiga');
  });

  it('says that a post went out unchecked when its first step was never seen', async () => {
    const page = await show('facebook', 'fb-post-two-steps', 'KASAR');
    await page.evaluate(() => window.jaga.stop());
    await clickOn(page, 'next');
    await page.evaluate(() => window.jaga.start());
    await page.click('[data-fx=control]');
    const { unchecked, sent } = await page.evaluate(() => window.jaga.state());
    expect(unchecked).toMatchObject([
      { row: 'facebook/post', state: 'unread', reasons: ['first-step-unseen', 'sent-unchecked'] },
    ]);
    expect(sent).toEqual([]);
    // The site shows the first step of the next post now, which is understood once it has been looked at.
    await vi.waitFor(async () => {
      const report = await page.evaluate(() => window.jaga.report());
      expect(report?.rows).toMatchObject([{ row: 'facebook/post', state: 'understood', unchecked: 1 }]);
    });
  });

  it('leaves nothing behind after a hundred starts and stops', async () => {
    const page = await show('facebook', 'fb-comment', 'KASAR');
    const left = await page.evaluate(() => {
      const added: { readonly type: string; readonly listener: unknown; readonly signal?: AbortSignal | undefined }[] = [];
      const left = new Set<(typeof added)[number]>();
      const { addEventListener: add, removeEventListener: remove } = window;
      window.addEventListener = (type: string, listener: unknown, options?: AddEventListenerOptions) => {
        const it = { type, listener, signal: options?.signal };
        added.push(it);
        left.add(it);
        Reflect.apply(add, window, [type, listener, options]);
      };
      window.removeEventListener = (type: string, listener: unknown, options?: AddEventListenerOptions) => {
        for (const it of left) if (it.type === type && it.listener === listener) left.delete(it);
        Reflect.apply(remove, window, [type, listener, options]);
      };
      const Observer = window.MutationObserver;
      const observing = new Set<MutationObserver>();
      window.MutationObserver = class extends Observer {
        override observe(...options: Parameters<MutationObserver['observe']>): void {
          observing.add(this);
          super.observe(...options);
        }
        override disconnect(): void {
          observing.delete(this);
          super.disconnect();
        }
      };
      let most = 0;
      for (let count = 0; count < 100; count++) {
        window.jaga.start();
        most = Math.max(most, observing.size);
        window.jaga.stop();
        window.jaga.stop();
      }
      window.addEventListener = add;
      window.removeEventListener = remove;
      window.MutationObserver = Observer;
      const alive = [...left].filter(({ signal }) => !signal?.aborted).length;
      return { listeners: added.length, alive, most, observing: observing.size };
    });
    expect(left.listeners).toBeGreaterThanOrEqual(400);
    expect(left).toMatchObject({ alive: 0, most: 3, observing: 0 });
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => window.situs.received.length)).toBe(1);
  });
});
