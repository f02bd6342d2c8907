/** What pages and popup look like where the system's colours are forced on them: nothing is told by colour alone. Firefox can't be asked for it. */
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { StateName } from '../../entrypoints/gallery/states';
import { openGallery, openState, pressAt, views } from './harness/gallery';
import { putInside } from './harness/inside';
import { fillJournal } from './harness/journal-views';
import { alike, forcedColours } from './harness/media';
import { frameNow, inOverlay } from './harness/overlay';
import { type Session, startSession } from './harness/session';

let session: Session;
beforeAll(async () => {
  session = await startSession('chromium', { args: forcedColours, reducedMotion: true });
});
afterAll(() => session?.close());

type Pairs = readonly (readonly [one: string, other: string])[];

async function opened(path: string, stands: string, pairs: Pairs): Promise<Page> {
  const page = await session.openExtension(path);
  await page.waitForSelector(stands);
  expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
  expect(await alike(page, pairs), path).toEqual([]);
  return page;
}

/** Colours of two points of an element, as shares of its width, as they are drawn. */
async function coloursOf(page: Page, box: { x: number; y: number; width: number; height: number }, at: readonly number[]) {
  const png = Buffer.from(await page.screenshot({ clip: box })).toString('base64');
  return page.evaluate(
    async (data, shares) => {
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
      context?.drawImage(picture, 0, 0);
      return shares.map((share) =>
        [...(context?.getImageData(picture.width * share, picture.height / 2, 1, 1).data ?? [])].join(),
      );
    },
    png,
    at,
  );
}

it('tells the parts of the journal apart', async () => {
  const desk = await session.openExtension('options.html#tentang');
  await putInside(desk, resolve('tests/browser/journal-inside.ts'));
  await fillJournal(desk);
  const page = await opened('options.html#jurnal', '.week-chart', [
    ['nav [aria-current]', 'nav a:not([aria-current])'],
    ['[data-section][aria-pressed=true]', '[data-section][aria-pressed=false]'],
    ['figcaption .held', 'figcaption .decided'],
    ['figcaption .decided', 'figcaption .clean'],
  ]);
  for (const each of [desk, page]) await each.close();
});

it('boxes no words that are marked in an example', async () => {
  const page = await opened('options.html#mulai', '.try-out mark', []);
  expect(await page.$eval('.try-out mark', (mark) => getComputedStyle(mark).backgroundColor)).toBe('rgba(0, 0, 0, 0)');
  await page.close();
});

it('tells a button that cannot be pressed from one that can', async () => {
  const page = await opened('studio.html#mulai', '.beginnings', []);
  await page.click('.beginnings .button');
  await page.waitForSelector('.steps-back .button:disabled');
  expect(await alike(page, [['.steps-back .button:disabled', '.drafts > .button']])).toEqual([]);
  await page.close();
});

it('tells the parts of the stage apart', async () => {
  const quiz = await opened('training.html#dek', '[data-scenario]', [
    ['.tab[aria-current]', '.tab:not([aria-current])'],
    ['.lesson-steps [aria-current]', '.lesson-steps :not([aria-current])'],
    ['.button.primary', '.button:not(.primary)'],
  ]);
  const rules = await opened('training.html#aturan', '[data-severity=block]', [
    ['.severity[data-severity=note]', '.severity[data-severity=warn]'],
    ['.severity[data-severity=warn]', '.severity[data-severity=block]'],
    ['.rule-list [aria-current]', '.rule-list button:not([aria-current])'],
  ]);
  for (const each of [quiz, rules]) await each.close();
});

it('draws the marks in a box by severity, whatever ground the browser gives them', async () => {
  const page = await opened('training.html#latihan', '[data-testid="tweetTextarea_0"]', []);
  await page.click('[data-testid="tweetTextarea_0"]');
  await page.keyboard.type('Dasar anjing, NIK 3174096112900001');
  const lines = await page.waitForFunction(() => {
    const box = document.querySelector('[data-testid="tweetTextarea_0"]');
    const marks = [...CSS.highlights].filter(([, { size }]) => size > 0);
    return (
      box && marks.length > 1 && marks.map(([name]) => getComputedStyle(box, `::highlight(${name})`).textDecorationStyle).sort()
    );
  });
  expect(await lines.jsonValue()).toEqual(['double', 'wavy']);
  await page.close();
});

it('tells severities, buttons and progress apart in the popup on send', async () => {
  const page = await openGallery(session);
  const inPopup = async (state: StateName, pairs: Pairs) => {
    await openState(page, state, views.terang);
    const frame = await frameNow(page);
    if (!frame) throw new Error('no frame');
    expect(await alike(frame, pairs), state).toEqual([]);
  };
  await inPopup('tahan-wajib', [
    ['.finding[data-severity=block]', '.finding[data-severity=warn]'],
    ['.finding[data-severity=block] .words > bdi', '.finding[data-severity=warn] .words > bdi'],
  ]);
  await inPopup('tahan-peringatan', [['.actions .button.primary', '.actions .button:not(.primary)']]);

  const edgeOf = async (severity: string) =>
    (await inOverlay(page, `.finding[data-severity=${severity}]`)).evaluate((card) => getComputedStyle(card).borderLeftStyle);
  await openState(page, 'catatan', views.terang);
  await pressAt(page, '.chip');
  const note = await edgeOf('note');
  await openState(page, 'daftar', views.terang);
  expect([note, await edgeOf('warn')]).toEqual(['dotted', 'dashed']);

  await openState(page, 'hampir-selesai', views.terang);
  const frame = await frameNow(page);
  const bar = await (await frame?.$('.bar'))?.boundingBox();
  if (!bar) throw new Error('no bar of progress');
  // Two of three: done on the left, to do on the right.
  const [done, rest] = await coloursOf(page, bar, [0.1, 0.9]);
  expect(done).not.toBe(rest);
  await page.close();
});
