/** What the script costs a page where nothing is written: compiling, evaluating, and the work a second afterwards. */
import { serve } from '../../../tests/browser/harness/routes';
import { both, figure, type Measurement, type Row, rowOf } from '../browser';
import { extensionTime } from '../trace';

const ROUNDS = 5;
const SECONDS = 1;
const EMPTY = '<!doctype html><meta charset="utf-8"><main><h1>Beranda</h1><p>Isi</p></main>';

export const start: Measurement = async (lanes) => {
  const rows: Row[] = [];
  for (const slowdown of [1, 4, 6]) {
    const found = await both(lanes, ROUNDS, async (page) => {
      await serve(page, ({ pathname }) => (pathname === '/' ? { body: EMPTY } : undefined));
      await page.emulateCPUThrottling(slowdown);
      return extensionTime(page, async () => {
        await page.goto('https://www.facebook.com/');
        await page.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), SECONDS * 1000);
      });
    });
    rows.push(
      rowOf(
        `skrip mulai, CPU ÷ ${slowdown}`,
        figure(found, (one) => one.start),
        'ms',
      ),
    );
    if (slowdown === 1)
      rows.push(
        rowOf(
          'halaman tanpa kotak tulis, detik pertama',
          figure(found, (one) => one.run),
          'ms/s',
        ),
      );
  }
  return rows;
};
