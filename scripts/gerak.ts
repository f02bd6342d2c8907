/**
 * The moving picture at the head of the README: a number is typed, the send is held, one press mends it, the post goes out. Taken of the
 * test build in a browser. `npm run build:test && npm run gerak`
 */
import webp from 'node-webpmux';
import type { Page } from 'puppeteer-core';
import { inOverlay, pressInOverlay } from '../tests/browser/harness/overlay';
import { startSession } from '../tests/browser/harness/session';
import { compose, openOffice } from './toko/scenes';

const file = 'docs/gambar/saring.webp';
const size = { width: 700, height: 600 };
const draft = 'Bantuan atas nama Ibu Sari, NIK 3578014203850005, sudah dapat diambil besok.';
/** Letters that come with each picture while it is typed. */
const stroke = 7;

const session = await startSession('chromium', { reducedMotion: true });
const frames: Awaited<ReturnType<typeof webp.Image.generateFrame>>[] = [];
async function take(page: Page, delay: number): Promise<void> {
  const buffer = await page.screenshot({ type: 'webp', quality: 72, clip: { x: 0, y: 0, ...size } });
  frames.push(await webp.Image.generateFrame({ buffer, delay }));
}
/** The pointer goes to what is pressed next, so that it is seen what was pressed. */
async function show(page: Page, selector: string): Promise<void> {
  const button = await inOverlay(page, selector);
  await button.evaluate((element) => {
    (element as HTMLElement).style.outline = '3px solid #c07d00';
    (element as HTMLElement).style.outlineOffset = '2px';
  });
}
try {
  await openOffice(session);
  const page = await compose(session, 'own', draft.slice(0, stroke));
  for (let length = stroke; length < draft.length; length += stroke) {
    await page.evaluate(
      (words) => {
        window.situs.write(words);
        window.situs.focus();
      },
      draft.slice(0, length),
    );
    await take(page, 220);
  }
  await page.evaluate((words) => {
    window.situs.write(words);
    window.situs.focus();
  }, draft);
  await inOverlay(page, '.chip');
  await take(page, 1200);
  await page.click('[data-fx=control]');
  await inOverlay(page, '[role=dialog]');
  await take(page, 2200);
  await show(page, '[data-action=apply]');
  await take(page, 700);
  await pressInOverlay(page, '[data-action=apply]');
  await inOverlay(page, '[data-mood=done]');
  await take(page, 1800);
  await pressInOverlay(page, '[data-action=send-clean]');
  await page.waitForFunction(() => window.situs.received.length > 0);
  await take(page, 1600);
  await webp.Image.save(file, { ...size, frames, loops: 0 });
} finally {
  await session.close();
}
