/** The first draft on a page: all that is loaded for it, from the composer to the frame, and the longest task that this makes. */
import { both, figure, type Measurement, type Row, rowOf } from '../browser';
import { draft, openComposer } from '../composer';
import { ownFrame } from '../own-frame';
import { longestTasks } from '../trace';

const ROUNDS = 7;
/** What is loaded at leisure has come by then, ms; times the slowdown. */
const LEISURE = 1500;

export const first: Measurement = async (lanes) => {
  const rows: Row[] = [];
  for (const slowdown of [1, 6]) {
    const found = await both(lanes, ROUNDS, async (page, { name }) => {
      await page.emulateCPUThrottling(slowdown);
      return longestTasks(page, async () => {
        await openComposer(page);
        await page.keyboard.type(draft.slice(0, 80), { delay: 20 });
        if (name === 'with') await ownFrame(page);
        await page.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), LEISURE * slowdown);
      });
    });
    const at = `CPU ÷ ${slowdown}`;
    const rowsNow = [
      rowOf(
        `tugas terlama dengan skrip Saring, ${at}`,
        figure(found, (one) => one.page),
        'ms',
      ),
      rowOf(
        `tugas 50 ms ke atas dengan skrip Saring, ${at}`,
        figure(found, (one) => one.long),
        'kali',
      ),
    ];
    rows.push(...rowsNow);
    if (slowdown === 1)
      rows.push(
        rowOf(
          'tugas terlama di bingkai Saring (prosesnya sendiri), CPU ÷ 1',
          figure(found, (one) => one.frame),
          'ms',
        ),
      );
  }
  return rows;
};
