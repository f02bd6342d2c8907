/** A stage left open for a long lesson: what is typed, held and switched leaves nothing behind. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inOverlay } from './harness/overlay';
import { type Session, startSession } from './harness/session';

const drafts = 40;

describe('a stage left open', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession('chromium');
  });
  afterAll(() => session?.close());

  it('holds no more nodes, listeners or memory after many typed drafts', async () => {
    const page = await session.openExtension('training.html#latihan');
    await page.setViewport({ width: 1024, height: 768 });
    const box = '[data-testid="tweetTextarea_0"]';
    await page.waitForSelector(box);
    const devtools = await page.createCDPSession();
    const measure = async () => {
      // What the last key still has to draw and to tidy up is done two frames after the view stands.
      await page.waitForSelector(box, { visible: true });
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
      );
      // The first round lets finalizers go, the second what they held.
      for (let round = 0; round < 2; round += 1) await devtools.send('HeapProfiler.collectGarbage');
      const { metrics } = await devtools.send('Performance.getMetrics');
      const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
      return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
    };
    await devtools.send('Performance.enable');

    const type = async (number: number): Promise<void> => {
      // The keys below lead through the other views and back; a box that is not shown yet takes no focus.
      await page.waitForSelector(box, { visible: true });
      await page.focus(box);
      await page.keyboard.type(`NIK 3173052305900003 no ${number} b4ngs4t`);
      await page.keyboard.down('Control');
      await page.keyboard.press('Enter');
      await page.keyboard.up('Control');
      // A handle that is kept would itself hold the overlay's nodes.
      const popup = await inOverlay(page, '[role="dialog"], [role="alertdialog"]');
      await popup.dispose();
      await page.keyboard.press('Escape');
      await page.focus(box);
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
      await page.keyboard.press('Backspace');
      await page.waitForFunction(() => !document.querySelector('[data-live-rule]'));
      for (const key of ['Escape', 'j', 'd', 'PageDown', 'l'] as const) await page.keyboard.press(key);
    };
    // Caches fill and code is compiled in the first rounds.
    for (let number = 0; number < drafts / 2; number += 1) await type(number);
    const before = await measure();
    for (let number = 0; number < drafts; number += 1) await type(number);
    const after = await measure();
    // The browser may hold one view that was left, for its focus or selection. What every draft leaves adds up, and one popup has
    // more than a hundred nodes.
    expect(after.nodes - before.nodes).toBeLessThan(drafts * 20);
    expect(after.listeners - before.listeners).toBeLessThan(drafts * 2);
    expect(after.heap).toBeLessThan(before.heap * 1.1 + 1_000_000);
  });
});
