/** From keystroke to server, on the six core surfaces, with the built extension, a policy and the real editors. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '../../rules/engine/types';
import { type Inside, installPolicy } from './harness/office';
import { inOverlay } from './harness/overlay';
import type { SeenRequest } from './harness/routes';
import { browserKinds, type Session, startSession } from './harness/session';
import { openSite } from './matrix/open';

const surfaces: readonly (readonly [name: string, site: Site, shortcut: 'enter' | 'mod-enter'])[] = [
  ['x-home', 'x', 'mod-enter'],
  ['x-modal', 'x', 'mod-enter'],
  ['fb-post', 'facebook', 'mod-enter'],
  ['fb-comment', 'facebook', 'enter'],
  ['ig-caption', 'instagram', 'mod-enter'],
  ['ig-comment-textarea', 'instagram', 'enter'],
];

const canary = 'kenarirahasia';
const blocked = `Warga ${canary} dengan NIK 3507991708859901 mohon datang`;
const warned = 'Katanya sih listrik padam sampai malam, info dari grup sebelah';
const clean = 'Selamat pagi, Sobat';

describe.each(browserKinds)('a draft in %s', (kind) => {
  let session: Session;
  let inside: Inside;
  const requests: (readonly SeenRequest[])[] = [];
  beforeAll(async () => {
    session = await startSession(kind);
    inside = await installPolicy(session, 'latihan', { officerId: 'sari' });
  });
  afterAll(() => session.close());

  async function open(name: string, site: Site): Promise<Page> {
    const page = await session.newPage();
    await page.bringToFront();
    requests.push(await openSite(page, site, { guard: false }));
    await page.evaluate((wanted) => window.situs.show(wanted, 'id'), name);
    return page;
  }

  /** Types into the surface's last editor, and waits until Saring says how many findings there are. */
  async function type(page: Page, text: string): Promise<string> {
    await page.evaluate(() => {
      window.situs.clear();
      for (const editor of window.situs.texts().keys()) window.situs.focus(editor);
    });
    await page.keyboard.type(text);
    await page.waitForFunction((wanted) => window.situs.texts().some((each) => each === wanted), {}, text);
    await inOverlay(page, '.chip');
    return (await html(page)).join('\n');
  }
  const html = (page: Page) => page.evaluate(() => window.situs.html());
  const received = (page: Page) => page.evaluate(() => window.situs.received.map(({ texts }) => texts.at(-1)));
  const control = '[data-fx="control"]';

  async function shortcut(page: Page, key: 'enter' | 'mod-enter'): Promise<void> {
    if (key === 'mod-enter') await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    if (key === 'mod-enter') await page.keyboard.up('Control');
  }

  it.each(surfaces)('is held, decided or left alone in %s', async (name, site, key) => {
    const page = await open(name, site);

    const before = await type(page, blocked);
    const ways: readonly (() => Promise<void>)[] = [
      () => page.click(control),
      async () => {
        await page.evaluate(() => window.situs.press('control'));
        await page.keyboard.press('Enter');
      },
      async () => {
        await page.evaluate(() => window.situs.press('control'));
        await page.keyboard.press(' ');
      },
      async () => {
        await page.evaluate(() => {
          for (const editor of window.situs.texts().keys()) window.situs.focus(editor);
        });
        await shortcut(page, key);
      },
    ];
    for (const send of ways) {
      await send();
      await inOverlay(page, '.panel[data-mood="block"]');
      expect(await received(page)).toEqual([]);
      expect((await html(page)).join('\n')).toBe(before);
      await page.keyboard.press('Escape');
      await page.waitForFunction(
        () => !document.querySelector('[data-saring-overlay]')?.shadowRoot?.querySelector('.panel:not([data-kind="fixing"])'),
      );
    }

    await page.evaluate(() => window.situs.write());
    await type(page, warned);
    await page.click(control);
    await (await inOverlay(page, '.panel [data-action="send"]')).click();
    await (await inOverlay(page, '[data-step="reason"] .choice input')).click();
    await (await inOverlay(page, '[data-action="send-reason"]:not([disabled])')).click();
    await page.waitForFunction(() => window.situs.received.length > 0);
    expect(await received(page)).toEqual([warned]);

    await page.evaluate((wanted) => window.situs.show(wanted, 'id'), name);
    await type(page, clean);
    await page.click(control);
    await page.waitForFunction(() => window.situs.received.length > 0);
    expect(await received(page)).toEqual([clean]);
    await page.close();
  });

  it('never left the page: no request, message or storage holds the canary', async () => {
    const sent = requests.flat().map(({ url, body }) => `${url} ${body}`);
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.filter((each) => each.includes(canary))).toEqual([]);
    const stored = await inside.stored();
    // What was decided is there; what was written is not.
    expect(stored).toContain('etika/informasi-benar');
    expect(stored).not.toMatch(new RegExp(`${canary}|3507991708859901|listrik padam`));
    const messages = await inside.messages();
    expect(messages).toContain('etika/informasi-benar');
    expect(messages).not.toMatch(new RegExp(`${canary}|3507991708859901|listrik padam`));
  });
});
