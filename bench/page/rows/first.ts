/** The first draft on a page: all that is loaded for it, from the composer to the frame, and the longest task that this makes. */
import { both, figure, type Measurement, rowOf } from '../browser';
import { draft, openComposer } from '../composer';
import { ownFrame } from '../own-frame';
import { longestTasks } from '../trace';

const ROUNDS = 7;
/** What is loaded at leisure has come by then, ms. */
const LEISURE = 1500;

export const first: Measurement = async (lanes) => {
  const found = await both(lanes, ROUNDS, (page, { name }) =>
    longestTasks(page, async () => {
      await openComposer(page);
      await page.keyboard.type(draft.slice(0, 80), { delay: 20 });
      if (name === 'with') await ownFrame(page);
      await page.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), LEISURE);
    }),
  );
  return [
    rowOf(
      'tugas terlama dengan skrip Saring',
      figure(found, (one) => one.page),
      'ms',
    ),
    rowOf(
      'tugas 50 ms ke atas dengan skrip Saring',
      figure(found, (one) => one.long),
      'kali',
    ),
    rowOf(
      'tugas terlama di jendela Saring (prosesnya sendiri)',
      figure(found, (one) => one.frame),
      'ms',
    ),
  ];
};
