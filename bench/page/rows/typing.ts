/** From keystroke to the frame that shows it, measured in the page itself, also on a slowed processor. */
import type { Page } from 'puppeteer-core';
import { both, type Measurement, type Row, rowOf } from '../browser';
import { draft, openComposer } from '../composer';

const ROUNDS = 1;

export const typing: Measurement = async (lanes) => {
  const rows: Row[] = [];
  for (const slowdown of [1, 4, 6]) {
    const found = await both(lanes, ROUNDS, async (page) => {
      await openComposer(page);
      await page.keyboard.type('a');
      await page.emulateCPUThrottling(slowdown);
      return typeMeasured(page, draft);
    });
    const all = { without: found.without.flat(), with: found.with.flat() };
    rows.push(rowOf(`ketikan sampai bingkai, CPU ÷ ${slowdown}, p50`, all, 0.5, 'ms'));
    rows.push(rowOf(`ketikan sampai bingkai, CPU ÷ ${slowdown}, p95`, all, 0.95, 'ms'));
  }
  return rows;
};

/** Milliseconds from each keydown to the end of the frame after it. */
async function typeMeasured(page: Page, text: string): Promise<number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    const channel = new MessageChannel();
    const starts: number[] = [];
    channel.port1.onmessage = () => {
      const now = performance.now();
      for (const start of starts.splice(0)) times.push(now - start);
    };
    addEventListener(
      'keydown',
      () => {
        starts.push(performance.now());
        // The message runs after the frame's style, layout and paint.
        requestAnimationFrame(() => channel.port2.postMessage(null));
      },
      true,
    );
    Object.assign(window, { keyTimes: times });
  });
  for (const [index, letter] of [...text].entries()) {
    await page.keyboard.type(letter);
    await page.waitForFunction(
      (count) => (window as unknown as { keyTimes: number[] }).keyTimes.length >= count,
      { polling: 'raf' },
      index + 1,
    );
  }
  return page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes);
}
