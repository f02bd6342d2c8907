/** A hostile page against the shipped build: it learns no more than count and account, and decides nothing. */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { disguises, frames, presses, putAnswerOf, readEverything, spyOnEverything } from './attacks';
import { frameNow, until } from './harness/overlay';
import { browserKinds, type Session, startSession } from './harness/session';
import { openSite } from './matrix/open';

const draft = 'Silakan Ibu Sari, NIK 3578014203850005, datang ke kantor besok.';
/** Words that stand in the frame only. */
const secrets = [
  'Periksa dulu sebelum dikirim',
  'Belum bisa dikirim',
  'tertulis lengkap',
  'Samarkan',
  'Tetap kirim',
  'Tandai keliru',
  'Perbaiki semua',
];

/** Puts a cover over everything, again and again, that lets presses through; `closed`: in a root that nobody else can look into. */
function cover(closed: boolean): void {
  const place = document.body.appendChild(document.createElement('div'));
  place.id = 'tirai';
  const attach = Reflect.get(window, 'attachClosed') as Element['attachShadow'];
  const root = closed ? attach.call(place, { mode: 'closed' }) : place;
  const sheet = Object.assign(document.createElement('div'), { popover: 'manual' });
  sheet.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;background:white;pointer-events:none';
  root.append(sheet);
  let times = 0;
  const rise = () => {
    if (!sheet.isConnected) return;
    if (sheet.matches(':popover-open')) sheet.hidePopover();
    sheet.showPopover();
    times += 1;
    place.dataset.times = String(times);
    requestAnimationFrame(rise);
  };
  rise();
}

describe.each(browserKinds)('a hostile page in %s', (kind) => {
  let session: Session;
  let page: Page;
  let tried = 0;
  beforeAll(async () => {
    session = await startSession(kind, { build: 'production', reducedMotion: true });
    page = await session.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    // In Firefox what is injected before the page stands before the extension's own script too, which no site can do.
    if (kind === 'chromium') await page.evaluateOnNewDocument(spyOnEverything);
    await openSite(page, 'x', { guard: false });
    if (kind === 'firefox') await page.evaluate(spyOnEverything);
    await page.evaluate(putAnswerOf);
    await page.evaluate(() => {
      window.situs.show('x-home', 'id');
      window.situs.focus();
    });
    await page.keyboard.type(draft);
    await page.click('[data-fx=control]');
    await ready();
  });
  afterAll(() => session?.close());

  /** The popup stands with its question, and presses count. */
  const ready = (): Promise<Frame> =>
    until(page, 'the popup', async () => {
      const frame = await frameNow(page);
      const isReady = await frame
        ?.evaluate(
          () => document.querySelector('.panel[data-kind=held]') !== null && document.documentElement.hasAttribute('data-ready'),
        )
        .catch(() => false);
      return isReady ? frame : undefined;
    });
  const received = () => page.evaluate(() => window.situs.received.length);

  it('reads nothing of it, whatever it asks', async () => {
    const answers = await page.evaluate(readEverything, secrets);
    tried += Object.keys(answers).length;
    expect(Object.entries(answers).filter(([, answer]) => answer !== '' && answer !== 0)).toEqual([]);
  });

  it('hears nothing of it: no key, no pointer, no port', async () => {
    const frame = await ready();
    await page.evaluate(() => Reflect.set(window, 'heardBefore', Reflect.get(window, 'heard').length));
    await (await frame.waitForSelector('.flag'))?.hover();
    await (await frame.waitForSelector('.panel'))?.focus();
    await page.keyboard.type('rahasia');
    const heard = await page.evaluate(() => Reflect.get(window, 'heard').slice(Reflect.get(window, 'heardBefore')));
    expect(heard).toEqual([]);
  });

  // The driver of Firefox loses a frame that is loaded anew, and waits for good for the address of one that a page opens.
  const disguised = () => {
    it('hides, moves and disguises it, and the same question comes back', async () => {
      for (const [name, deed] of Object.entries(disguises)) {
        tried += 1;
        await page.evaluate(deed);
        await ready();
        expect([name, await received()]).toEqual([name, 0]);
      }
    });

    it.each([false, true])('covers it, and no press counts (in a closed root: %s)', async (closed) => {
      await ready();
      await page.evaluate(cover, closed);
      await until(page, 'a cover that is noticed', async () => {
        const frame = await frameNow(page);
        return (await frame?.evaluate(() => !document.documentElement.hasAttribute('data-ready'))) || undefined;
      });
      const missed = await until(page, 'that the press did not count', async () => {
        const frame = await frameNow(page);
        await (await frame?.$('[data-action=fix]'))?.click().catch(() => undefined);
        return frame?.$eval('.missed > p', (line) => line.textContent).catch(() => undefined);
      });
      expect(missed).toContain('Belum terhitung');
      expect(await (await frameNow(page))?.$eval('.panel', (panel) => (panel as HTMLElement).dataset.kind)).toBe('held');
      await page.evaluate(() => document.querySelector('#tirai')?.remove());
      await ready();
    });

    it('gets a frame of its own to show and answer nothing', async () => {
      const address = (await ready()).url();
      for (const [name, deed] of Object.entries(frames)) expect([name, await page.evaluate(deed, address)]).toEqual([name, '']);
      await ready();
    });
  };
  if (kind === 'chromium') disguised();

  it('presses nothing and ends nothing by its scripts, and what is sent after that is held too', async () => {
    for (const [name, deed] of Object.entries(presses)) {
      tried += 1;
      await page.evaluate(deed);
      await ready();
      expect([name, await received()]).toEqual([name, 0]);
    }
    await page.keyboard.press('Escape');
    await page.click('[data-fx=control]');
    await ready();
    expect(await received()).toBe(0);
  });

  it('has tried more than forty ways by then', () => {
    expect(tried).toBeGreaterThan(40);
  });
});
