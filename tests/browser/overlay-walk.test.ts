/** An officer's walk with the built extension on the sites' own addresses: once by mouse, once by keyboard, in both browsers. */
import { resolve } from 'node:path';
import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { embedded } from '../../policy/keep/embedded';
import type { ActivePolicy } from '../../policy/types';
import { putInside } from './harness/inside';
import { focusedInFrame, frameNow, inOverlay, nothingInFrame, wordsInFrame } from './harness/overlay';
import { browserKinds, type Session, startSession } from './harness/session';
import type * as insideModule from './journal-inside';
import { openSite } from './matrix/open';

declare const inside: typeof insideModule;

/** Every pack in full strength, as an office's own file; no accounts, so that any account may post. */
const strict: ActivePolicy = { ...embedded, id: 'uji', source: 'imported', institution: { name: 'Dinas Uji', kind: 'pemda' } };

const surfaces = [
  { site: 'x', surface: 'x-home' },
  { site: 'facebook', surface: 'fb-post' },
  { site: 'instagram', surface: 'ig-caption' },
] as const;

const warned = 'Layanan untuk orang cacat dibuka besok di kantor.';
const twice = 'Layanan untuk orang cacat dibuka besok, dasar bangsat semua.';
const both = 'Layanan untuk orang cacat dibuka besok, dan orang cacat tidak perlu antre.';
const blocked = 'Silakan Ibu Sari, NIK 3578014203850005, datang ke kantor besok.';

async function press(page: Page, keys: readonly KeyInput[]): Promise<void> {
  for (const key of keys.slice(0, -1)) await page.keyboard.down(key);
  await page.keyboard.press(keys.at(-1) ?? 'Enter');
  for (const key of keys.slice(0, -1).reverse()) await page.keyboard.up(key);
}

const received = (page: Page) => page.evaluate(() => window.situs.received.map(({ texts }) => texts.join('\n')));
const texts = (page: Page) => page.evaluate(() => window.situs.texts().join('\n'));

/** The text of the chip, once it says what is wanted. */
const chipSays = (page: Page, words: string) =>
  page.waitForFunction(
    (wanted) =>
      [...(document.querySelector('[data-saring-overlay]')?.shadowRoot?.querySelectorAll('.chip') ?? [])].some((chip) =>
        chip.textContent?.includes(wanted),
      ),
    {},
    words,
  );

const polite = (draft: string) => draft.replaceAll('orang cacat', 'penyandang disabilitas');

interface Hand {
  /** Reaches a control of the overlay and presses it. */
  take(page: Page, selector: string): Promise<void>;
  send(page: Page): Promise<void>;
}

const mouse: Hand = {
  async take(page, selector) {
    const target = await inOverlay(page, selector);
    await target.scrollIntoView();
    await target.click();
  },
  send: (page) => page.click('[data-fx=control]'),
};

const keyboard: Hand = {
  async take(page, selector) {
    await inOverlay(page, selector);
    const frame = await frameNow(page);
    const there = async () => (await frame?.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) === true;
    for (let steps = 0; steps < 40 && !(await there()); steps += 1) await press(page, ['Tab']);
    expect(await there(), `${selector} by Tab`).toBe(true);
    await press(page, ['Enter']);
  },
  async send(page) {
    await page.focus('[data-fx=control]');
    await press(page, ['Enter']);
  },
};

async function write(page: Page, text: string): Promise<void> {
  await page.evaluate(() => {
    window.situs.write('');
    window.situs.clear();
    window.situs.focus();
  });
  await page.keyboard.type(text);
}

describe.each(browserKinds)('the overlay in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
    const popup = await session.openExtension('popup.html');
    await putInside(popup, resolve('tests/browser/journal-inside.ts'));
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

  async function open({ site, surface }: (typeof surfaces)[number]): Promise<Page> {
    const page = await session.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await openSite(page, site, { guard: false });
    await page.evaluate((name) => {
      window.situs.show(name, 'id');
      Reflect.set(window, 'keysSeen', []);
      document.addEventListener(
        'keydown',
        ({ key, target }) =>
          target instanceof Element && target.matches('[data-saring-overlay]') && Reflect.get(window, 'keysSeen').push(key),
        { capture: true },
      );
    }, surface);
    return page;
  }

  it('takes no decision from a script of the page', async () => {
    const page = await open(surfaces[0]);
    await write(page, warned);
    await page.click('[data-fx=control]');
    await inOverlay(page, '.panel [data-action="send"]');
    const frame = await frameNow(page);
    const pressed = await frame?.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>('.panel button')];
      for (const button of buttons) {
        button.click();
        for (const type of ['keydown', 'keyup'])
          button.dispatchEvent(new KeyboardEvent(type, { key: 'Enter', bubbles: true, composed: true }));
      }
      return buttons.length;
    });
    expect(pressed).toBeGreaterThan(3);
    // Still asking the same question, of the same draft.
    await inOverlay(page, '.panel[data-mood="warn"] [data-action="send"]');
    expect(await texts(page)).toBe(warned);
    expect(await received(page)).toEqual([]);
    await page.close();
  });

  describe.each(surfaces)('on $surface', (place) => {
    it.each([
      ['mouse', mouse],
      ['keyboard', keyboard],
    ] as const)('by %s: mends a finding, sends with a reason, tells a false alarm, and is stopped', async (name, hand) => {
      const page = await open(place);

      // A finding is opened at its words, mended, and the draft goes out.
      await write(page, warned);
      await chipSays(page, '1 peringatan');
      const marked = await page.evaluate(() => window.situs.html().join());
      if (name === 'keyboard') await press(page, ['Alt', 'Shift', 'KeyS']);
      else await hand.take(page, '.chip');
      await inOverlay(page, '.finding');
      expect(await page.evaluate(() => window.situs.html().join())).toBe(marked);
      await hand.take(page, '[data-action="apply"]');
      await chipSays(page, 'tidak ada yang ditandai');
      expect(await texts(page)).toBe(polite(warned));
      await press(page, ['Escape']);
      await nothingInFrame(page);
      await hand.send(page);
      expect(await received(page)).toEqual([polite(warned)]);

      // A warned draft goes out once, with a reason.
      await write(page, warned);
      await hand.send(page);
      await inOverlay(page, '.panel[data-mood="warn"]');
      expect(await received(page)).toEqual([]);
      expect(await focusedInFrame(page)).toBe('panel');
      await hand.take(page, '[data-action="send"]');
      await hand.take(page, '[data-action="send-reason"]');
      await nothingInFrame(page);
      expect(await received(page)).toEqual([warned]);

      // A false alarm is marked and the draft goes out.
      const other = warned.replace('besok', 'lusa');
      await write(page, other);
      await hand.send(page);
      await hand.take(page, '[data-action="false-alarm"]');
      await hand.take(page, '[data-action="send-false-alarm"]');
      await nothingInFrame(page);
      expect(await received(page)).toEqual([other]);

      // One of two is mended, and the rest goes on with a reason, in place: three presses beyond the site's own.
      await write(page, twice);
      await hand.send(page);
      let presses = 0;
      const take = async (selector: string) => {
        presses += 1;
        await hand.take(page, selector);
      };
      await take('[data-action="apply"]');
      await inOverlay(page, '.panel[data-kind="fixing"] [data-action="send"]');
      expect(await received(page)).toEqual([]);
      await take('[data-action="send"]');
      await take('[data-action="send-reason"]');
      await nothingInFrame(page);
      expect([presses, await received(page)]).toEqual([3, [polite(twice)]]);

      // Everything is mended at once, and the held draft goes out from the popup: two presses.
      await write(page, both);
      await hand.send(page);
      presses = 0;
      // One card tells the rule with all its words.
      expect(await wordsInFrame(page, '.finding .words')).toEqual(['orang cacat', 'orang cacat']);
      expect(await wordsInFrame(page, '.finding .what')).toHaveLength(1);
      await take('[data-action="fix-all"]');
      await inOverlay(page, '.panel[data-mood="done"] [data-action="send-clean"]');
      expect(await received(page)).toEqual([]);
      await take('[data-action="send-clean"]');
      await nothingInFrame(page);
      expect([presses, await received(page)]).toEqual([2, [polite(both)]]);

      // A false alarm is taken back before it is sent.
      const third = warned.replace('besok', 'pekan depan');
      await write(page, third);
      await hand.send(page);
      await hand.take(page, '[data-action="false-alarm"]');
      await inOverlay(page, '.finding[data-flagged="counts"]');
      await hand.take(page, '[data-action="undo-false-alarm"]');
      await inOverlay(page, '.finding:not([data-flagged]) [data-action="apply"]');
      await press(page, ['Escape']);
      await nothingInFrame(page);

      // A blocked draft has no way out but mending it; Escape gives the focus back to the words.
      await write(page, blocked);
      await hand.send(page);
      await inOverlay(page, '.panel[data-mood="block"]');
      expect(await wordsInFrame(page, '[data-action^="send"]')).toEqual([]);
      await press(page, ['Escape']);
      await nothingInFrame(page);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('contenteditable'))).toBe('true');
      expect(await received(page)).toEqual([]);
      expect(await page.evaluate(() => Reflect.get(window, 'keysSeen'))).toEqual([]);
      await page.close();
    });
  });
});
