/** What the guard leaves alone, what it never reads, and how it sends. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Site } from '../../rules/engine/types';
import { browserKinds, type Session, startSession } from './harness/session';
import { type GuardedPages, openGuarded } from './matrix/pages';

describe.each(browserKinds)('the guard in %s', (kind) => {
  let session: Session;
  let pages: GuardedPages;
  beforeAll(async () => {
    session = await startSession(kind, { build: 'none' });
    pages = await openGuarded(session, ['facebook', 'x', 'instagram']);
  });
  afterAll(() => session.close());
  beforeEach(() => pages.restart());

  const show = (site: Site, name: string, ...texts: string[]) => pages.show(site, name, ...texts);
  const counts = (page: Page) =>
    page.evaluate(() => ({ held: window.jaga.state().held.length, posts: window.situs.received.length }));

  it('leaves input methods and new lines alone', async () => {
    const page = await show('facebook', 'fb-comment', 'KASAR');
    const prevented = await page.evaluate(() => {
      const key = (more: KeyboardEventInit) => {
        const event = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...more });
        document.activeElement?.parentElement?.dispatchEvent(event);
        return event.defaultPrevented;
      };
      return [key({ isComposing: true }), key({ keyCode: 229 })];
    });
    await page.keyboard.down('Shift');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Shift');
    await page.keyboard.type('lagi');
    expect(prevented).toEqual([false, false]);
    expect(await counts(page)).toEqual({ held: 0, posts: 0 });
    expect(await page.evaluate(() => window.situs.texts())).toEqual(['KASAR\nlagi']);
  });

  it('lets Enter pick from an open mention list, and holds it when the list is gone', async () => {
    const page = await show('facebook', 'fb-comment', 'KASAR');
    await page.evaluate(() => {
      document.querySelector('#app')?.insertAdjacentHTML('beforeend', '<ul role="listbox"><li role="option">Budi</li></ul>');
      const pick = (event: KeyboardEvent) => {
        if (!document.querySelector('[role=listbox]')) return;
        event.stopPropagation();
        document.querySelector('[role=listbox]')?.remove();
      };
      document.querySelector('#app')?.addEventListener('keydown', (event) => event instanceof KeyboardEvent && pick(event), true);
    });
    await page.keyboard.press('Enter');
    expect(await counts(page)).toEqual({ held: 0, posts: 0 });
    await page.keyboard.press('Enter');
    expect((await counts(page)).held).toBe(1);
  });

  it('asks once while a key is held down', async () => {
    const page = await show('facebook', 'fb-comment', 'KASAR');
    await page.keyboard.down('Enter');
    await page.keyboard.down('Enter');
    await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    expect(await counts(page)).toEqual({ held: 1, posts: 0 });
    await page.evaluate(() => window.jaga.release());
    expect(await counts(page)).toEqual({ held: 1, posts: 1 });
  });

  it('holds what is far larger or deeper than any post', async () => {
    const page = await show('x', 'x-home');
    const outcomes = await page.evaluate(() => {
      const app = document.querySelector('#app');
      /** Not drawn: a browser itself cannot draw the deepest of them. */
      const box = `<main><div hidden data-testid="tweetTextarea_0" role="textbox" contenteditable="true"></div>
        <button type="button" data-testid="tweetButtonInline">Posting</button></main>`;
      const spans = (count: number, words: string) => `<p>${`<span>${words}</span>`.repeat(count)}RAHASIA</p>`;
      const nested = (depth: number) => {
        let outer: Node = document.createTextNode('RAHASIA');
        for (let step = 0; step < depth; step++) {
          const next = document.createElement('span');
          next.append(outer);
          outer = next;
        }
        return outer;
      };
      const held = (fill: (editor: Element) => void): readonly number[] => {
        window.jaga.clear();
        if (app) app.innerHTML = box;
        const editor = app?.querySelector('[contenteditable]');
        if (editor) fill(editor);
        app?.querySelector('button')?.click();
        const [draft] = window.jaga.state().held;
        return [draft?.text.length ?? 0, window.situs.received.length];
      };
      return [
        held((editor) => editor.insertAdjacentHTML('beforeend', spans(20_000, 'kata '))),
        held((editor) => editor.insertAdjacentHTML('beforeend', spans(100_000, 'kata '.repeat(10)))),
        held((editor) => editor.append(nested(8000))),
      ];
    });
    expect(outcomes).toEqual([
      [100_007, 0],
      [5_000_007, 0],
      [7, 0],
    ]);
  });

  it.each([
    ['x', 'x-modal'],
    ['facebook', 'fb-comment'],
  ] as const)('sends once on %s (%s) when the site is slow and the release is asked for twice', async (site, name) => {
    const page = await show(site, name, 'KASAR');
    await page.click('[data-fx=control]');
    const posts = await page.evaluate(async () => {
      window.situs.slow(true);
      await window.jaga.release();
      window.situs.slow(false);
      return window.situs.received.length;
    });
    expect(posts).toBe(1);
  });

  it('leaves the button alone that only opens the comment box', async () => {
    const page = await show('facebook', 'fb-comment', 'KASAR');
    await page.click('[role=article] [aria-label=Komentari]');
    expect(await counts(page)).toEqual({ held: 0, posts: 0 });
    await page.click('[data-fx=control]');
    expect(await counts(page)).toEqual({ held: 1, posts: 0 });
  });

  it.each([
    ['facebook', 'fb-chat'],
    ['x', 'x-chat'],
    ['instagram', 'ig-chat'],
  ] as const)('never reads a private message on %s', async (site, name) => {
    const page = await show(site, name);
    await page.evaluate(() => window.situs.chat('RAHASIA PRIBADI'));
    await page.keyboard.press('Enter');
    const seen = await page.evaluate(() => ({
      posts: window.situs.received.map(({ texts }) => texts),
      composers: window.jaga.composers().length,
      read: window.jaga.read.filter((text) => text.includes('PRIBADI')),
    }));
    expect(seen).toEqual({ posts: [['RAHASIA PRIBADI']], composers: 0, read: [] });
  });

  it('gives a one-time pass for exactly this text when the control is gone', async () => {
    const page = await show('x', 'x-modal', 'KASAR sekali');
    await page.click('[data-fx=control]');
    const outcome = await page.evaluate(async () => {
      const control = document.querySelector('[data-fx=control]');
      const parent = control?.parentElement;
      control?.remove();
      const result = await window.jaga.release();
      if (control) parent?.append(control);
      return result;
    });
    expect(outcome).toBe('pass');
    expect((await counts(page)).posts).toBe(0);
    await page.click('[data-fx=control]');
    expect(await counts(page)).toEqual({ held: 1, posts: 1 });
    await page.evaluate(() => window.situs.write('KASAR sekali'));
    await page.click('[data-fx=control]');
    expect(await counts(page)).toEqual({ held: 2, posts: 1 });
  });

  it('sends nothing when the text is no longer the one decided on', async () => {
    const page = await show('facebook', 'fb-post', 'KASAR');
    await page.click('[data-fx=control]');
    const outcome = await page.evaluate(() => {
      window.situs.write('KASAR dan RAHASIA');
      return window.jaga.release();
    });
    expect(outcome).toBe('changed');
    expect((await counts(page)).posts).toBe(0);
  });

  it.each([
    ['x', 'x-home'],
    ['facebook', 'fb-post'],
    ['facebook', 'fb-comment'],
    ['instagram', 'ig-comment-textarea'],
  ] as const)('writes on %s (%s) so that the site sends what is shown', async (site, name) => {
    const page = await show(site, name, 'Rapat KASAR besok\nbaris kedua 👍🏽');
    const steps = await page.evaluate(async () => {
      const marked = window.jaga.marked(6, 11);
      const first = await window.jaga.replace(6, 11, 'yang\nsopan');
      const second = await window.jaga.replace(0, 6, '');
      return { marked, first, second, texts: window.situs.texts() };
    });
    expect(steps.marked).toEqual(name.includes('textarea') ? [] : ['KASAR']);
    expect(steps).toMatchObject({ first: 'done', second: 'done', texts: ['yang\nsopan besok\nbaris kedua 👍🏽'] });
    await page.click('[data-fx=control]');
    const posts = await page.evaluate(() => window.situs.received.map(({ texts }) => texts[0]));
    expect(posts).toEqual(['yang\nsopan besok\nbaris kedua 👍🏽']);
  });

  it.each([
    ['x', 'x-home'],
    ['facebook', 'fb-post'],
    ['instagram', 'ig-caption'],
  ] as const)('leaves typing and undo on %s (%s) as they are without it', async (site, name) => {
    const results: string[] = [];
    for (const guarded of [true, false]) {
      const page = await show(site, name);
      if (!guarded) await page.evaluate(() => window.jaga.stop());
      await page.keyboard.type('Halo RAHASIA');
      await page.keyboard.press('Enter');
      await page.keyboard.type('kedua');
      await page.keyboard.press('Backspace');
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      results.push(await page.evaluate(() => JSON.stringify([window.situs.texts(), document.querySelectorAll('#app *').length])));
    }
    expect(results[0]).toContain('Halo RAHASIA\\nkedu"');
    expect(results[0]).toBe(results[1]);
  });

  it('reads all parts of a thread and the choices of a poll', async () => {
    const thread = await show('x', 'x-thread', 'satu', 'dua', 'tiga');
    const [one] = await thread.evaluate(() => window.jaga.composers().filter(({ draft }) => draft.text.includes('tiga')));
    expect(one?.draft).toMatchObject({ text: 'satu\n\ndua\n\ntiga', surface: 'thread', parts: { length: 3 } });
    const poll = await show('x', 'x-poll', 'pilih mana');
    const [asked] = await poll.evaluate(() => window.jaga.composers());
    expect(asked?.draft).toMatchObject({ text: 'pilih mana\n\npilihan 1\n\npilihan 2', surface: 'post' });
    // The fields of the choices have had several names.
    for (const [attribute, prefix] of [
      ['name', 'pollOption_'],
      ['data-testid', 'pollOptionTextInput_'],
    ] as const) {
      const text = await poll.evaluate(
        (attribute, prefix) => {
          for (const [index, field] of document.querySelectorAll('#app input[type=text]').entries()) {
            field.removeAttribute('name');
            field.setAttribute(attribute, `${prefix}${index}`);
          }
          return window.jaga.composers()[0]?.draft.text;
        },
        attribute,
        prefix,
      );
      expect(text).toBe('pilih mana\n\npilihan 1\n\npilihan 2');
    }
    const reply = await show('instagram', 'ig-reply', '@warga baik');
    const [answer] = await reply.evaluate(() => window.jaga.composers());
    expect(answer?.draft.surface).toBe('reply');
  });

  it('carries the pictures, and what was written about them in a dialog that is gone', async () => {
    const page = await show('x', 'x-media', 'Rapat besok');
    await page.click('[data-fx=describe]');
    await page.keyboard.type('Papan RAHASIA');
    await page.click('[data-fx=described]');
    await page.click('[data-fx=control]');
    const [held] = await page.evaluate(() => window.jaga.state().held);
    expect(held).toMatchObject({
      text: 'Rapat besok\n\nPapan RAHASIA',
      attachments: [{ kind: 'image', alt: 'Papan RAHASIA' }],
      parts: [
        { start: 0, end: 11 },
        { start: 13, end: 26 },
      ],
    });
    expect((await counts(page)).posts).toBe(0);
  });

  it('takes no avatar, emoji, card of a link or post of others for an attachment', async () => {
    const page = await show('x', 'x-home', 'Rapat besok');
    const own = await page.evaluate(() => {
      const address = URL.createObjectURL(new Blob(['']));
      const picture = (side: number) =>
        `<img style="width:${side}px;height:${side}px" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=">`;
      const foreign = `<div>${picture(40)}</div><a href="https://contoh.go.id">${picture(300)}</a>
        <article><video style="width:300px;height:200px" src="${address}"></video>${picture(300)}</article>
        <div data-testid="quoteTweet"><video style="width:300px;height:200px" src="${address}"></video>${picture(300)}</div>`;
      document.querySelector('[data-testid=attachments]')?.insertAdjacentHTML('beforebegin', foreign);
      const [composer] = window.jaga.composers();
      return [composer?.draft.attachments, composer?.health.state];
    });
    expect(own).toEqual([[], 'understood']);
  });

  it('tells which picture of a caption has an alternative text', async () => {
    const page = await show('instagram', 'ig-caption-media', 'Rapat besok');
    await page.type('[placeholder="Tulis teks alternatif..."]', 'Papan KASAR');
    await page.click('[data-fx=control]');
    const [held] = await page.evaluate(() => window.jaga.state().held);
    expect(held).toMatchObject({
      text: 'Rapat besok\n\nPapan KASAR',
      attachments: [
        { kind: 'image', alt: 'Papan KASAR' },
        { kind: 'image', alt: '' },
      ],
    });
    expect((await counts(page)).posts).toBe(0);
  });

  it('reads the account that the composer shows at the moment of the click', async () => {
    const page = await show('x', 'x-home', 'KASAR');
    await page.evaluate(() => {
      for (const avatar of document.querySelectorAll('[data-testid="UserAvatar-Container-pemda_contoh"]')) {
        avatar.setAttribute('data-testid', 'UserAvatar-Container-akun_pribadi');
      }
    });
    await page.click('[data-fx=control]');
    const identity = await page.evaluate(() => window.jaga.state().held[0]?.identity);
    expect(identity).toMatchObject({ handle: 'akun_pribadi', confidence: 'sure', source: 'composer-avatar' });
  });

  it('obeys repairs and off switches of a policy, and reports what it does not understand', async () => {
    const page = await show('facebook', 'fb-comment', 'KASAR');
    await page.evaluate(() => window.jaga.start({ version: '9', off: [{ row: 'facebook/comment', reason: 'rusak' }] }));
    await page.keyboard.press('Enter');
    const off = await page.evaluate(() => window.jaga.state());
    expect(off.held).toHaveLength(0);
    expect(off.unchecked).toMatchObject([{ row: 'facebook/comment', state: 'unread', off: 'rusak' }]);

    await show('facebook', 'fb-post', 'KASAR');
    const rows = { 'facebook/post': { submitLabels: ['Siarkan'], holds: ['Siarkan'], editor: ['[['], lain: ['x'] } };
    await page.evaluate((rows) => {
      window.jaga.start({ version: '9', rows });
      document.querySelector('[data-fx=control]')?.setAttribute('aria-label', 'Siarkan');
    }, rows);
    await page.click('[data-fx=control]');
    const repaired = await page.evaluate(() => ({ row: window.jaga.state().row, report: window.jaga.report() }));
    expect(repaired.row).toBe('facebook/post');
    expect(repaired.report).toMatchObject({ table: '2026-11-21+9', unknownOverrides: ['facebook/post.lain', '[['] });
  });
});
