/** Script heap with one composer, and how it grows over an hour's typing: 12,000 keystrokes, 200 a minute. */
import { both, heap, type Measurement, rowOf } from '../browser';
import { draft, openComposer } from '../composer';

const HOUR = 12_000;

export const memory: Measurement = async (lanes) => {
  const found = await both(lanes, 1, async (page) => {
    await openComposer(page);
    await page.keyboard.type(draft.slice(0, 40));
    const before = await heap(page);
    for (let typed = 0; typed < HOUR; typed += draft.length) {
      await page.evaluate(() => window.situs.write(''));
      await page.evaluate(() => window.situs.focus());
      await page.keyboard.type(draft);
    }
    await page.evaluate(() => window.situs.write(''));
    return { before, growth: (await heap(page)) - before };
  });
  const part = (name: 'before' | 'growth') => ({
    without: found.without.map((one) => one[name]),
    with: found.with.map((one) => one[name]),
  });
  return [
    rowOf('memori skrip dengan satu kotak tulis', part('before'), 0.5, 'MB'),
    rowOf(`pertambahan memori sesudah ${HOUR} ketikan`, part('growth'), 0.5, 'MB'),
  ];
};
