/** An officer who types on after the key that sends: the draft stays as it was held, and nothing is pressed in the popup unread. */
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { embedded } from '../../policy/keep/embedded';
import type { Site } from '../../rules/engine/types';
import { press } from './day-hands';
import { putInside } from './harness/inside';
import { frameNow, inOverlay, loadedFrame, nothingInFrame, pressInOverlay, until, wordsInFrame } from './harness/overlay';
import { browserKinds, type Session, startSession } from './harness/session';
import type * as insideModule from './journal-inside';
import { openSite } from './matrix/open';

declare const inside: typeof insideModule;

const draft = 'Layanan untuk orang cacat dibuka besok di kantor.';
const typedOn = ' dan mohon doanya';

const editors: readonly { readonly site: Site; readonly surface: string; readonly send: Parameters<typeof press>[1] }[] = [
  { site: 'x', surface: 'x-home', send: ['Control', 'Enter'] },
  { site: 'facebook', surface: 'fb-comment', send: ['Enter'] },
  { site: 'instagram', surface: 'ig-comment-textarea', send: ['Enter'] },
];

const ways: readonly (readonly [name: string, type: (page: Page) => Promise<void>])[] = [
  ['40 ms a letter', (page) => page.keyboard.type(typedOn, { delay: 40 })],
  ['120 ms a letter', (page) => page.keyboard.type(typedOn, { delay: 120 })],
  [
    'a key that is held',
    async (page) => {
      for (let times = 0; times < 30; times += 1) await page.keyboard.down('Enter');
      await page.keyboard.up('Enter');
    },
  ],
  [
    'Enter twice',
    async (page) => {
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
    },
  ],
];

describe.each(browserKinds)('typing on after a hold in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind, { build: 'production', reducedMotion: true });
    const popup = await session.openExtension('popup.html');
    await putInside(popup, resolve('tests/browser/journal-inside.ts'));
    const strict = { ...embedded, id: 'uji', source: 'imported', institution: { name: 'Dinas Uji', kind: 'pemda' } };
    await popup.evaluate(
      async (policy) => {
        await inside.keepState.setValue({ ...inside.fresh, imported: { policy, digest: '' }, latest: 'imported' });
        await inside.settle();
      },
      JSON.parse(JSON.stringify(strict)),
    );
    await popup.close();
  });
  afterAll(() => session?.close());

  /** The rules are there and have said what they say of the draft: then the frame is made ready. */
  const isLoaded = (page: Page) => until(page, 'a frame that is ready', () => loadedFrame(page));

  it.each(editors)('on $surface leaves draft and popup as they were', async ({ site, surface, send }) => {
    const page = await session.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await openSite(page, site, { guard: false });
    for (const [name, type] of ways) {
      await page.evaluate(
        (shown, words) => {
          window.situs.write();
          window.situs.show(shown, 'id');
          window.situs.clear();
          window.situs.write(words);
          window.situs.focus();
        },
        surface,
        draft,
      );
      await isLoaded(page);
      await press(page, send);
      await type(page);
      await inOverlay(page, '.panel[data-kind="held"][data-mood="warn"] [data-action="apply"]');
      expect([name, await wordsInFrame(page, '[data-step="reason"]')]).toEqual([name, []]);
      const now = await page.evaluate(() => [window.situs.texts().at(-1), window.situs.received.length]);
      expect([name, ...now]).toEqual([name, draft, 0]);
      await press(page, ['Escape']);
      await nothingInFrame(page);
    }
    await page.close();
  });

  it('reaches no field of a page that takes the focus, where it is the reason that is written', async () => {
    const page = await session.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await openSite(page, 'x', { guard: false });
    await page.evaluate((words) => {
      window.situs.show('x-home', 'id');
      window.situs.write(words);
      window.situs.focus();
      document.body.insertAdjacentHTML('beforeend', '<input id="curi">');
    }, draft);
    await isLoaded(page);
    await press(page, ['Control', 'Enter']);
    await pressInOverlay(page, '.panel[data-kind="held"] [data-action="send"]');
    await pressInOverlay(page, '[data-step="reason"] summary');
    await pressInOverlay(page, '[data-step="reason"] textarea');
    const reason = async () => (await frameNow(page))?.$eval('textarea', ({ value }) => value);
    const hasFocus = () =>
      until(page, 'the focus in the frame', async () => {
        const isBack = await page.evaluate(() => document.activeElement?.hasAttribute('popover'));
        return isBack &&
          (await (await frameNow(page))?.evaluate(() => document.hasFocus() && document.activeElement?.localName === 'textarea'))
          ? true
          : undefined;
      });
    await hasFocus();
    for (const word of ['disetujui ', 'pimpinan ']) {
      await page.evaluate(() => document.querySelector<HTMLElement>('#curi')?.focus());
      await hasFocus();
      await page.keyboard.type(word);
    }
    expect(await reason()).toBe('disetujui pimpinan ');
    await page.evaluate(() => void setInterval(() => document.querySelector<HTMLElement>('#curi')?.focus(), 20));
    await page.keyboard.type('rahasia kantor', { delay: 40 });
    const seen = await page.evaluate(() => [
      document.querySelector<HTMLInputElement>('#curi')?.value,
      window.situs.texts().at(-1),
      window.situs.received.length,
    ]);
    expect(seen).toEqual(['', draft, 0]);
    await page.close();
  });
});
