/** A hostile page against the shipped build: it learns no more than count and account, and decides nothing. */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { frameNow, until } from './harness/overlay';
import { browserKinds, type Session, startSession } from './harness/session';
import { covers, disguises, frames, putAnswerOf, putCover } from './hostile/hides';
import { presses } from './hostile/presses';
import { readEverything, spyOnEverything } from './hostile/reads';
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
    await page.evaluate(putCover);
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

  it('hides, moves and disguises it, and the same question comes back', async () => {
    for (const [name, deed] of Object.entries(disguises)) {
      tried += 1;
      const seen = await page.evaluate(deed);
      await ready();
      expect([name, typeof seen === 'string' ? seen : '', await received()]).toEqual([name, '', 0]);
    }
  });

  /** What the frame says of a press that did not count, after one by the keyboard or by the mouse. */
  async function missedPress(way: 'keyboard' | 'mouse'): Promise<string> {
    const frame = await frameNow(page);
    return until(page, 'that the press did not count', async () => {
      const button = await frame?.$('[data-action=fix]');
      if (way === 'mouse') await button?.click().catch(() => undefined);
      else await button?.press('Enter');
      return frame?.$eval('.missed > p', (line) => line.textContent ?? '').catch(() => undefined);
    });
  }
  /** The frame was told by its browser, which looks a few times a second. */
  const unready = () =>
    until(page, 'a cover that is noticed', async () => {
      const frame = await frameNow(page);
      return (await frame?.evaluate(() => !document.documentElement.hasAttribute('data-ready'))) || undefined;
    });
  async function isAsUsual(): Promise<void> {
    await until(page, 'nothing of that press', async () => ((await (await ready()).$('.missed > p')) ? undefined : true));
    expect(await (await ready()).$eval('.panel', (panel) => (panel as HTMLElement).dataset.kind)).toBe('held');
    expect(await received()).toBe(0);
  }

  it('covers it, and no press counts, nor one before which the cover is taken away', async () => {
    for (const [name, deed] of Object.entries(covers)) {
      tried += 1;
      await page.click('[data-fx=control]');
      await ready();
      await page.evaluate(deed);
      if (kind === 'chromium') await unready();
      expect([name, await missedPress('keyboard')]).toEqual([name, expect.stringContaining('Belum terhitung')]);
      await page.evaluate(() => (Reflect.get(window, 'uncover') as () => void)());
      await isAsUsual();
    }
    tried += 1;
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('#elsewhere')?.focus();
      (Reflect.get(window, 'cover') as (closed: boolean) => void)(false);
      window.addEventListener('blur', Reflect.get(window, 'uncover') as () => void, { once: true });
    });
    if (kind === 'chromium') await unready();
    expect(await missedPress('mouse')).toContain('Belum terhitung');
    await isAsUsual();
  });

  it('gets a frame of its own to show and answer nothing', async () => {
    const address = await (await ready()).evaluate(() => location.href);
    for (const [name, deed] of Object.entries(frames)) expect([name, await page.evaluate(deed, address)]).toEqual([name, '']);
    await ready();
  });

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
