/**
 * The journal at its largest, in real browsers: entries are filtered, counted, verified and exported.
 * Run with `npx tsx bench/journal.ts [entries] [browser]` (200,000 unless told); needs the test build (`npm run build:test`).
 */
import { resolve } from 'node:path';
import { putInside } from '../tests/browser/harness/inside';
import { browserKinds, startSession } from '../tests/browser/harness/session';
import type * as measured from './journal-inside';
import { peakMb } from './lib/memory';

declare const inside: typeof measured;
const total = Number(process.argv[2] ?? 200_000);
/** Entries written by one call, so that none takes longer than the driver waits. */
const portion = 20_000;

for (const kind of process.argv[3] ? browserKinds.filter((each) => each === process.argv[3]) : browserKinds) {
  const session = await startSession(kind);
  try {
    const page = await session.openExtension('gallery.html');
    await putInside(page, resolve('bench/journal-inside.ts'));
    let filled = 0;
    for (let begin = 0; begin < total; begin += portion) {
      filled += await page.evaluate((from, until) => inside.fill(from, until), begin, Math.min(begin + portion, total));
    }
    console.log(kind, `${total} entries written in ${Math.round(filled)} ms`);
    const root = session.browser.process()?.pid ?? 0;
    for (const what of ['json', 'csv'] as const) {
      const { value, before, most } = await peakMb(root, () => page.evaluate((each) => inside.exportAlone(each), what));
      console.log(`${what} alone: ${Math.round(value)} MB written while all processes rose by ${Math.round(most - before)} MB`);
    }
    const { value, before, most } = await peakMb(root, () => page.evaluate(() => inside.measure()));
    console.table({ ...value, processesMb: before, processesMostMb: most });
  } finally {
    await session.close();
  }
}
