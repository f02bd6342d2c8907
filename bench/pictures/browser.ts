/** What reading costs in a browser: time of one picture after the other, and what the browser with all its processes holds meanwhile and after. */
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { putInside } from '../../tests/browser/harness/inside';
import { browserKinds, startSession } from '../../tests/browser/harness/session';
import { peakMb, treeMb } from '../lib/memory';
import type * as outside from './inside';

declare const inside: typeof outside;

const runs = 3;
/** Milliseconds after which the reader has ended its workers, and the browser has had time to give back what they held. */
const quiet = 6000;

const read = (page: Page, bytes: Buffer) => page.evaluate((base64) => inside.read(base64), bytes.toString('base64'));

export async function costsInBrowsers(pictures: readonly (readonly [string, Buffer])[]): Promise<string> {
  const rows: string[] = [];
  for (const kind of browserKinds) {
    const session = await startSession(kind, { build: 'production' });
    try {
      const page = await session.openExtension('options.html');
      await putInside(page, resolve('bench/pictures/inside.ts'));
      const root = session.browser.process()?.pid ?? 0;
      for (const [said, bytes] of pictures) {
        const took: number[] = [];
        const { before, most } = await peakMb(root, async () => {
          for (let run = 0; run < runs; run += 1) took.push(await read(page, bytes));
        });
        await new Promise((done) => setTimeout(done, quiet));
        const [first = 0, ...again] = took.map((each) => (each / 1000).toFixed(2));
        const cells = [first, again.sort()[0], ...[most - before, (treeMb(root) ?? 0) - before].map(Math.round)];
        rows.push(`| ${kind === 'chromium' ? 'Chromium' : 'Firefox'} | ${said} | ${cells.join(' | ')} |`);
      }
    } finally {
      await session.close();
    }
  }
  return [
    '| peramban | gambar | detik, pertama kali | detik, tercepat sesudahnya | MB tambahan selama membaca | MB tersisa sesudahnya |',
    '| --- | --- | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n');
}
