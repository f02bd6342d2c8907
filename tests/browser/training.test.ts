/** A lesson from end to end by keyboard alone, on the trainer's stage, with the network cut. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserKinds, type Session, startSession } from './harness/session';
import { noPopupOnStage, popupOnStage } from './harness/stage';

const attribute = (page: Page, selector: string, name: string): Promise<string | null> =>
  page.$eval(selector, (element, wanted) => element.getAttribute(wanted), name);

async function press(page: Page, ...keys: Parameters<Page['keyboard']['press']>[0][]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

const views = [
  ['l', 'latihan'],
  ['c', 'jejak'],
  ['k', 'dek'],
  ['a', 'aturan'],
  ['p', 'banding'],
] as const;

/** Puts the caret into a control by focus, as Tab would, and replaces what stands there. */
async function write(page: Page, selector: string, text: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.focus(selector);
  await page.$eval(selector, (control) => control instanceof HTMLTextAreaElement && control.select());
  await page.keyboard.type(text);
}

/** Chooses in a list by keyboard: the first letters of what is wanted. */
async function choose(page: Page, selector: string, value: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.select(selector, value);
}

/** How far the page scrolls down and across, px. */
const overflow = (page: Page) =>
  page.evaluate(() => {
    const root = document.documentElement;
    return { down: root.scrollHeight - root.clientHeight, across: root.scrollWidth - root.clientWidth };
  });

describe.each(browserKinds)('a lesson in %s', (kind) => {
  let session: Session;
  let page: Page;
  const faults: string[] = [];
  beforeAll(async () => {
    session = await startSession(kind);
    page = await session.openExtension('training.html#dek');
    page.on('pageerror', (error) => faults.push(String(error)));
    await page.setViewport({ width: 1024, height: 768 });
    if (kind === 'chromium') await page.setOfflineMode(true);
    await page.waitForSelector('[data-scenario]');
  });
  afterAll(() => session?.close());

  it('takes votes, shows the answer, mends the draft and keeps the score', async () => {
    await press(page, 'Digit1', 'Digit3', 'Digit3', 'Digit2', 'Backspace');
    await page.waitForFunction(() => {
      const votes = [...document.querySelectorAll('[data-choice]')].map((each) => each.getAttribute('data-votes'));
      return votes.join() === '1,0,2,0';
    });
    expect(await page.$('[data-revealed]')).toBeNull();
    await press(page, 'PageDown');
    await page.waitForSelector('[data-choice="prinsip/keterwakilan"][data-right]');
    await page.waitForSelector('[data-fired="prinsip/keterwakilan"]');
    await press(page, 'PageDown');
    await page.waitForSelector('[data-fix-findings="1"]');
    await write(page, '[data-fix-text]', 'Selamat kepada para pemenang lomba.');
    await page.waitForSelector('[data-fix-findings="0"]');
    await press(page, 'Escape', 'PageDown');
    await page.waitForFunction(() => document.querySelector<HTMLSelectElement>('[data-fix-role]')?.value === 'own-personal');
    await page.keyboard.down('Shift');
    await press(page, 'Digit2', 'Digit2', 'Digit1', 'Backspace');
    await page.keyboard.up('Shift');
    await page.waitForSelector('[data-team="B"][data-points="2"]');
    expect(await attribute(page, '[data-team="A"]', 'data-points')).toBe('0');
    await press(page, 'PageDown');
    await page.waitForSelector('[data-scenario="akun-tertukar"]');
    await press(page, 'PageUp');
    await page.waitForSelector('[data-scenario="penggemar"][data-step="fix"]');
  });

  it.each([
    [1280, 720],
    [1280, 800],
    [1920, 1080],
    [1024, 768],
  ])('fits a projector of %i by %i without scrolling', async (width, height) => {
    await page.setViewport({ width, height });
    // The stage has heard of the new width.
    await page.waitForFunction(
      (wanted) => {
        const isWide = document.querySelector('.practice')?.hasAttribute('data-wide');
        return innerWidth === wanted && isWide === matchMedia('(min-width: 1240px) and (min-height: 860px)').matches;
      },
      {},
      width,
    );
    for (const [key, view] of views) {
      await press(page, key);
      await page.waitForSelector(`.stage[data-view="${view}"]`);
      expect(await overflow(page), key).toEqual({ down: 0, across: 0 });
    }
  });

  it('scrolls down only on a telephone', async () => {
    await page.setViewport({ width: 320, height: 640 });
    await page.waitForFunction(() => innerWidth === 320);
    for (const [key, view] of views) {
      await press(page, key);
      await page.waitForSelector(`.stage[data-view="${view}"]`);
      expect((await overflow(page)).across, key).toBe(0);
    }
    await press(page, '?');
    await page.waitForSelector('dialog.keys[open]');
    expect(await page.$eval('dialog.keys', (list) => list.scrollWidth - list.clientWidth)).toBe(0);
    await press(page, 'Escape');
    await page.setViewport({ width: 1024, height: 768 });
    await page.waitForFunction(() => innerWidth === 1024);
  });

  it('lets the trainer out of every practice box by Escape', async () => {
    await press(page, 'l');
    await page.waitForSelector('.stage[data-view="latihan"]');
    // X last: what follows begins there.
    for (const site of ['facebook', 'instagram', 'x']) {
      await page.focus(`[data-practice-tab="${site}"]`);
      await press(page, 'Enter');
      await page.waitForSelector(`[data-practice-tab="${site}"][aria-selected=true]`);
      const boxes = await page.$$('.site-slot:not([hidden]) :is([contenteditable=true], textarea)');
      expect(boxes.length).toBeGreaterThan(0);
      for (const box of boxes) {
        await box.focus();
        await press(page, 'Escape');
        expect(await box.evaluate((element) => element.contains(document.activeElement)), site).toBe(false);
      }
    }
  });

  it('switches a rule off on stage, and nothing changes outside', async () => {
    const stored = () => page.evaluate(() => chrome.storage.local.get(null).then((all) => JSON.stringify(all)));
    const before = await stored();
    await press(page, 'a');
    await page.waitForSelector('[data-rule="prinsip/keterwakilan"]');
    await page.focus('[data-rule="prinsip/keterwakilan"]');
    await press(page, 'Enter');
    await choose(page, '[data-rule-detail="prinsip/keterwakilan"] [data-stage-severity]', 'off');
    await page.waitForSelector('[data-switches="1"]');
    await press(page, 'Escape', 'k', 'PageUp');
    await page.waitForSelector('[data-scenario="penggemar"][data-step="reveal"]');
    await page.waitForFunction(() => !document.querySelector('[data-fired="prinsip/keterwakilan"]'));
    expect(await stored()).toBe(before);

    const outside = await session.openExtension('training.html#jejak');
    await write(outside, '[data-way-text]', 'Aaaa kak, aku ngefans banget!');
    await outside.waitForSelector('[data-way-rule="prinsip/keterwakilan"]');
    await outside.close();
    await page.bringToFront();
    await page.focus('.switch-banner button');
    await press(page, 'Enter');
    await page.waitForSelector('[data-fired="prinsip/keterwakilan"]');
  });

  it('shows the way of a finding step by step', async () => {
    await press(page, 'c');
    await write(page, '[data-way-text]', 'Dasar b4ngs4t, bisanya cuma protes!');
    await page.waitForSelector('[data-way-rule="etika/kata-kasar"]');
    await page.waitForSelector('[data-step="read"] ins');
    expect(await page.$eval('.changes', (list) => list.textContent)).toContain('bangsat');
    await press(page, 'Escape', 'PageDown');
    await page.waitForSelector('.step-body[data-step="found"]');
    expect(await page.$eval('.found-list', (list) => list.textContent)).toMatch(/“b4ngs4t” dibaca sebagai “bangsat”/);
    await press(page, 'PageDown');
    await page.waitForSelector('.step-body[data-step="basis"] [data-citation]');
    expect(Number(await attribute(page, '[data-time]', 'data-time'))).toBeGreaterThan(0);
  });

  it('compares two policies on one text', async () => {
    await press(page, 'p');
    await choose(page, '[data-column-policy="left"]', 'latihan');
    await choose(page, '[data-column-policy="right"]', 'embedded');
    await write(page, '[data-compare-text]', 'Ayo coblos paslon 2, putra daerah kita!');
    await page.waitForSelector('[data-column="left"] [data-column-rule="asn/netralitas"][data-differs]');
    expect(await attribute(page, '[data-column="left"]', 'data-outcome')).toBe('block');
    expect(await attribute(page, '[data-column="right"]', 'data-outcome')).toBe('note');
    await press(page, 'Escape');
  });

  it('keeps the trainer’s window in step, both ways', async () => {
    await press(page, 'k');
    const id = await page.evaluate(
      () =>
        new Promise<string>((found) => {
          window.open = (url) => {
            found(String(url));
            return null;
          };
          window.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', code: 'KeyN' }));
        }),
    );
    const trainer = await session.openExtension(`training.html${id}`);
    await trainer.waitForSelector('[data-presenter][data-at="0"]');
    await trainer.keyboard.press('PageUp');
    await trainer.waitForSelector('[data-presenter][data-step="guess"]');
    await page.bringToFront();
    await page.waitForSelector('[data-scenario="penggemar"][data-step="guess"]');
    await trainer.close();
  });

  it('ends with a summary that prints and names nobody', async () => {
    for (let step = 0; step < 60; step += 1) await press(page, 'PageDown');
    await page.waitForSelector('[data-summary]');
    expect(await attribute(page, '[data-summary-row="penggemar"]', 'data-right-votes')).toBe('2');
    expect(await attribute(page, '[data-summary-row="penggemar"]', 'data-all-votes')).toBe('3');
    await page.setViewport({ width: 320, height: 640 });
    await page.waitForFunction(() => innerWidth === 320);
    expect((await overflow(page)).across).toBe(0);
    await page.setViewport({ width: 1024, height: 768 });
    await page.waitForFunction(() => innerWidth === 1024);
    const printed = page.evaluate(
      () =>
        new Promise<boolean>((done) => {
          window.print = () => done(true);
        }),
    );
    await page.focus('[data-print]');
    await press(page, 'Enter');
    expect(await printed).toBe(true);
  });

  it('holds a wrong-account post on the practice page, and sends the right one exactly once', async () => {
    await press(page, 'l');
    await page.waitForSelector('[data-testid="tweetTextarea_0"]', { visible: true });
    await page.focus('[data-account-switch="x"] input[value="assigned"]');
    await press(page, 'ArrowRight');
    await page.focus('[data-testid="tweetTextarea_0"]');
    await page.keyboard.type('Loket kami buka Senin pukul 08.00 di Balai Kota Contoh. Info 112.');
    await page.waitForSelector('[data-live-rule="prinsip/akun-keliru"]');
    await page.keyboard.down('Control');
    await press(page, 'Enter');
    await page.keyboard.up('Control');
    await popupOnStage(page);
    expect(await page.$$('[data-sent]')).toHaveLength(0);
    await press(page, 'Escape');
    await noPopupOnStage(page);
    await page.focus('[data-account-switch="x"] input[value="unassigned"]');
    await press(page, 'ArrowLeft');
    await page.waitForFunction(() => !document.querySelector('[data-live-rule="prinsip/akun-keliru"]'));
    await page.focus('[data-testid="tweetTextarea_0"]');
    await page.keyboard.down('Control');
    await press(page, 'Enter');
    await page.keyboard.up('Control');
    await page.waitForSelector('[data-sent="1"][data-account="assigned"]');
    expect(await page.$$('[data-sent]')).toHaveLength(1);
    expect(faults).toEqual([]);
  });

  it('takes a question made on stage into the trainer’s own deck, gives it as a file, and opens that file elsewhere', async () => {
    await press(page, 'Escape', 'k');
    await (await page.waitForSelector('[data-deck-make]'))?.evaluate((button) => (button as HTMLElement).click());
    for (const [field, text] of [
      ['title', 'Komentar malam hari'],
      ['story', 'Warga marah karena antrean.'],
      ['text', 'Dasar bangsat, bisanya cuma protes!'],
      ['lesson', 'Balas isinya, jangan nadanya.'],
    ] as const)
      await write(page, `[data-make="${field}"]`, text);
    await page.waitForSelector('[data-make-answers~="etika/kata-kasar"]');
    await page.$eval('[data-making]', (form) => (form as HTMLFormElement).requestSubmit());
    await page.click('[data-make-done]');
    await page.waitForSelector('[data-scenario="berkas-soal-saya/1"] h2');
    const saved = page.evaluate(
      () =>
        new Promise<{ name: string; text: string }>((found) => {
          const files: Blob[] = [];
          URL.createObjectURL = (file) => {
            files.push(file as Blob);
            return '#';
          };
          HTMLAnchorElement.prototype.click = function click() {
            void files
              .at(-1)
              ?.text()
              .then((text) => found({ name: this.download, text }));
          };
        }),
    );
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-deck-save]')?.click());
    const { name, text } = await saved;
    expect(name).toBe('kuis-soal-saya.json');

    // A colleague opens the file on a stage that has never seen the question, and one that somebody broke.
    const colleague = await session.openExtension('training.html#dek');
    if (kind === 'chromium') await colleague.setOfflineMode(true);
    await colleague.waitForSelector('[data-scenario="penggemar"]');
    const open = (content: string) =>
      colleague.evaluate((source) => {
        const input = document.querySelector<HTMLInputElement>('[data-deck-file]');
        const chosen = new DataTransfer();
        chosen.items.add(new File([source], 'kuis-soal-saya.json', { type: 'application/json' }));
        if (!input) throw new Error('no place for a file on the stage');
        input.files = chosen.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }, content);
    await open(text.replace('"text"', '"teks"'));
    await colleague.waitForFunction(() => /Baris \d+.*text/.test(document.querySelector('[role=alert]')?.textContent ?? ''));
    expect(await colleague.$('[data-scenario="penggemar"]')).not.toBeNull();
    await open(text);
    await colleague.waitForSelector('[data-scenario$="soal-saya/1"] [data-choice="etika/kata-kasar"]');
    expect(await colleague.$eval('[data-scenario] h2', (heading) => heading.textContent)).toBe('Komentar malam hari');
    await colleague.close();
    expect(faults).toEqual([]);
  });
});
