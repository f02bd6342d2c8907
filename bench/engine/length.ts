/** Saring alone: time by length of the text, whole and after one more letter, as while typing. */
import { bundled } from '../lib/bundled';
import { compare, here, ms, table } from '../lib/measure';
import { publish } from '../lib/publish';
import { texts } from '../lib/texts';

const CHARACTERS = [280, 1_000, 2_200, 8_000, 25_000, 63_206] as const;

export async function byLength(budget: number): Promise<void> {
  const { LineMemo, saring } = await bundled();
  const run = saring();
  const rows = [['karakter', 'bersih p50', 'µs sekarakter', 'campuran p50', 'µs sekarakter', 'satu huruf lagi, p50']];
  for (const length of CHARACTERS) {
    const cells: string[] = [];
    for (const kind of ['clean', 'mixed'] as const) {
      const figures = (await compare([here(kind, run)], texts[kind](length), budget)).get(kind);
      if (figures) cells.push(ms(figures.p50), ((figures.p50 * 1000) / length).toFixed(3));
    }
    const memo = new LineMemo();
    let typed = 0;
    const type = (text: string) => run(text + 'abcdefghijklmnopqrstuvwxyz'.slice(0, typed++ % 26), memo);
    const typing = (await compare([here('typing', type)], texts.mixed(length), budget)).get('typing');
    rows.push([String(length), ...cells, typing ? ms(typing.p50) : '–']);
  }
  publish('mesin-panjang', table(rows));
}
