/** A stage left open for a long lesson: what is typed, held and switched leaves nothing behind. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Session, startSession } from './harness/session';
import { noPopupOnStage, popupOnStage } from './harness/stage';

/** Drafts from one count to the next. */
const length = 9;
/** Nodes of a draft that the browser keeps in its own history of undo, a thousand steps long: an element and its text. */
const undone = 2;

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
    let drafts = 0;
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
      return { heap: of('JSHeapUsedSize'), nodes: of('Nodes') - undone * drafts, listeners: of('JSEventListeners') };
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
      await popupOnStage(page);
      await page.keyboard.press('Escape');
      await noPopupOnStage(page);
      await page.focus(box);
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
      await page.keyboard.press('Backspace');
      await page.waitForFunction(() => !document.querySelector('[data-live-rule]'));
      for (const key of ['Escape', 'c', 'k', 'PageDown', 'l'] as const) await page.keyboard.press(key);
    };
    /**
     * Types drafts up to the end of the stretch. The least of the last few counts: Chromium's own watch over forms holds a view
     * that was left until it looks at another.
     */
    const stretch = async () => {
      const counts: Awaited<ReturnType<typeof measure>>[] = [];
      for (let number = 1; number <= length; number += 1) {
        await type(drafts);
        drafts += 1;
        if (number > length - 3) counts.push(await measure());
      }
      const least = (name: 'nodes' | 'listeners' | 'heap') => Math.min(...counts.map((count) => count[name]));
      return { nodes: least('nodes'), listeners: least('listeners'), heap: least('heap') };
    };
    // Caches fill and code is compiled in the first.
    const first = await stretch();
    const ends = [first, await stretch(), await stretch(), await stretch()];
    /** What a draft leaves behind for good: in every stretch, where what is held once is in one of them. */
    const left = (name: 'nodes' | 'listeners') => {
      const grown = ends.slice(1).map((end, before) => end[name] - (ends[before]?.[name] ?? Number.NaN));
      return (grown.sort((a, b) => a - b)[1] ?? Number.NaN) / length;
    };
    expect(left('nodes')).toBeLessThan(0.5);
    expect(left('listeners')).toBeLessThan(0.5);
    expect(ends[3]?.heap).toBeLessThan(first.heap * 1.1 + 1_000_000);
  });
});
