/** Options page, toolbar popup and training page: both themes, narrow, text set wide, both languages, by keyboard alone, as it is heard, and nothing in the console. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sections } from '../../components/options/types';
import { objectionsTo } from './harness/axe';
import { importPolicy } from './harness/import';
import { inOverlay } from './harness/overlay';
import { browserKinds, type Session, startSession } from './harness/session';
import { lostWhenSpaced } from './harness/spacing';
import { toldOf, unheard } from './harness/tree';
import { until, walk } from './harness/walk';
import { openSite } from './matrix/open';

const office = JSON.parse(readFileSync(new URL('../../samples/kabupaten.json', import.meta.url), 'utf8'));

const wear = (page: Page, theme: 'light' | 'dark') =>
  page.$eval('.saring', (root, wanted) => root.setAttribute('data-theme', wanted), theme);

/** Chromium alone hands out what a screen reader is told. */
const unheardOn = async (page: Page, kind: string) => (kind === 'chromium' ? unheard(await toldOf(page)) : []);

/** How far the page scrolls sideways, px. */
const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each(browserKinds)('the pages of the extension in %s', (kind) => {
  let session: Session;
  const complaints: string[] = [];
  const listen = (page: Page) => {
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warn') complaints.push(message.text());
    });
  };
  const open = (path: string) => session.openExtension(path, { prepare: listen });

  beforeAll(async () => {
    session = await startSession(kind);
    // An office with officers, accounts and approvers, so that every section has something to show.
    await importPolicy(session, office, { prepare: listen });
  });
  afterAll(() => session?.close());
  afterEach(() => expect(complaints.splice(0)).toEqual([]));

  describe('options', () => {
    let page: Page;
    beforeAll(async () => {
      page = await open('options.html#saya');
      await page.waitForSelector('main h1');
    });

    const go = async (section: string) => {
      await page.evaluate((to) => location.assign(`#${to}`), section);
      await until(
        page,
        `section ${section}`,
        (to) => document.querySelector('nav [aria-current]')?.getAttribute('href') === `#${to}`,
        section,
      );
      await until(page, `what section ${section} reads`, () => !document.querySelector('[data-state="loading"]'));
    };

    it.each(sections)('hold up in section %s, in both themes and at 320 px', async (section) => {
      await page.setViewport({ width: 1180, height: 800 });
      await go(section);
      for (const theme of ['light', 'dark'] as const) {
        await wear(page, theme);
        expect(await objectionsTo(page, ['html']), theme).toEqual([]);
      }
      expect(await lostWhenSpaced(page)).toEqual([]);
      expect(await unheardOn(page, kind)).toEqual([]);
      await page.setViewport({ width: 320, height: 640 });
      expect(await sideways(page)).toBe(0);
      expect(await objectionsTo(page, ['html']), '320 px').toEqual([]);
      expect(await lostWhenSpaced(page), '320 px').toEqual([]);
    });

    it.each(sections)('show and reach every control of section %s by Tab', async (section) => {
      await page.setViewport({ width: 1180, height: 800 });
      await go(section);
      const { missed, unmarked } = await walk(page);
      expect({ missed, unmarked }).toEqual({ missed: [], unmarked: [] });
    });

    it('change their language by keyboard, and keep it', async () => {
      await go('saya');
      await page.focus('.languages input:checked');
      await page.keyboard.press('ArrowRight');
      await until(
        page,
        'the English title',
        () => document.title === 'Saring settings' && document.documentElement.lang === 'en',
      );
      expect(await page.$eval('main h1', (title) => title.textContent)).toBe('Profile');
      const popup = await open('popup.html');
      await until(popup, 'the popup in English', () => document.querySelector('.popup h2')?.textContent === 'This page');
      await popup.close();
      await page.focus('.languages input:checked');
      await page.keyboard.press('ArrowLeft');
      await until(page, 'the Indonesian title', () => document.title === 'Pengaturan Saring');
    });
  });

  describe('the toolbar popup', () => {
    let witness: Page;
    let page: Page;
    beforeAll(async () => {
      // Another page of the extension, which sees what the popup opens after the popup has closed itself.
      witness = await open('options.html#tentang');
      await witness.waitForSelector('main h1');
      page = await open('popup.html');
      await page.setViewport({ width: 360, height: 600 });
      await page.waitForSelector('.quick textarea');
    });

    it('checks a pasted text, in both themes and at 320 px', async () => {
      await page.focus('.quick textarea');
      await page.keyboard.type('Dasar anjing, baca dulu pengumumannya!');
      await page.waitForSelector('.finding[data-severity="warn"]');
      // Two rules on one word are one card.
      const grave = await page.$$eval('.finding[data-severity="warn"]', (cards) =>
        cards.map((card) => card.querySelectorAll('[data-also]').length),
      );
      expect(grave).toEqual([1]);
      for (const width of [360, 320]) {
        await page.setViewport({ width, height: 600 });
        for (const theme of ['light', 'dark'] as const) {
          await wear(page, theme);
          expect(await objectionsTo(page, ['html']), `${theme}, ${width} px`).toEqual([]);
        }
        expect(await sideways(page)).toBe(0);
        expect(await lostWhenSpaced(page), `${width} px`).toEqual([]);
      }
      expect(await unheardOn(page, kind)).toEqual([]);
    });

    it('tells what the guard does on the page in front', async () => {
      const site = await session.newPage();
      await openSite(site, 'x', { guard: false });
      await site.evaluate((words) => {
        window.situs.show('x-home', 'id');
        window.situs.write(words);
      }, 'NIK 3578014203850005');
      // Its checker has come when it shows what it found.
      await inOverlay(site, '.chip');
      await site.bringToFront();
      const popup = await session.openExtension('popup.html', { prepare: listen, behind: true });
      // A page behind another gets no frames.
      await popup.waitForFunction(() => document.querySelector('.popup h2'), { polling: 100 });
      expect(await popup.$eval('[data-part=state]', (part) => part.textContent)).toMatch(/Aktif di tab ini. X/);
      expect(await popup.$eval('[data-part=findings]', (part) => part.textContent)).toMatch(/1 hal ditandai.*Lihat/);
      expect(await popup.$$eval('.composers li', (rows) => rows.map((row) => row.dataset.state))).toEqual(['understood']);
      await popup.close();
      await site.close();
    });

    it('opens the training page by keyboard alone', async () => {
      const { missed, unmarked } = await walk(page);
      expect({ missed, unmarked }).toEqual({ missed: [], unmarked: [] });
      await page.focus('[data-open=training]');
      // The popup closes itself under the key, which then has no answer; what it opened is what counts.
      await page.keyboard.press('Enter').catch(() => undefined);
      await until(witness, 'the training page in a tab', () => {
        const { extension } = Reflect.get(globalThis, 'browser') ?? chrome;
        return extension.getViews({ type: 'tab' }).some(({ location }: Window) => location.pathname === '/training.html');
      });
      await witness.close();
    });
  });

  it('the training page holds up in every view and both themes', async () => {
    const page = await open('training.html#latihan');
    await page.setViewport({ width: 1024, height: 768 });
    await page.waitForSelector('[data-testid="tweetTextarea_0"]');
    for (const [key, view] of [
      ['l', 'latihan'],
      ['c', 'jejak'],
      ['k', 'dek'],
      ['a', 'aturan'],
      ['p', 'banding'],
    ] as const) {
      await page.keyboard.press(key);
      await page.waitForSelector(`.stage[data-view="${view}"]`);
      for (const theme of [1, 2]) {
        // The rebuilt composers are marked up as the sites' own are, faults and all.
        expect(await objectionsTo(page, ['html'], ['.site-part']), `view ${view}, theme ${theme}`).toEqual([]);
        await page.keyboard.press('g');
      }
      expect([view, await lostWhenSpaced(page, '.site-part')]).toEqual([view, []]);
      expect([view, await unheardOn(page, kind)]).toEqual([view, []]);
    }
    await page.close();
  });

  it('the guides hold up in both themes and at 320 px, and are gone through by Tab', async () => {
    for (const guide of ['petugas', 'pelatih', 'admin']) {
      const page = await open(`help.html#${guide}`);
      await page.setViewport({ width: 1024, height: 768 });
      await page.waitForSelector('main h1');
      const { missed, unmarked } = await walk(page);
      expect({ guide, missed, unmarked }).toEqual({ guide, missed: [], unmarked: [] });
      for (const theme of ['light', 'dark'] as const) {
        await wear(page, theme);
        expect(await objectionsTo(page, ['html']), `${guide}, ${theme}`).toEqual([]);
      }
      expect([guide, await lostWhenSpaced(page), await unheardOn(page, kind)]).toEqual([guide, [], []]);
      await page.setViewport({ width: 320, height: 640 });
      expect([guide, await sideways(page), await objectionsTo(page, ['html'])]).toEqual([guide, 0, []]);
      expect([guide, await lostWhenSpaced(page)]).toEqual([guide, []]);
      await page.close();
    }
  });
});
