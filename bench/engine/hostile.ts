/** Saring alone on each row that makes back-tracking matchers slow: twice the length may take twice the time. */
import { bundled } from '../lib/bundled';
import { compare, here, ms, table, times } from '../lib/measure';
import { publish } from '../lib/publish';
import { hostileRows } from '../lib/texts';

const [HALF, WHOLE] = [31_603, 63_206] as const;

export async function onHostileRows(budget: number): Promise<void> {
  const run = (await bundled()).saring();
  const halves = new Map(hostileRows(HALF));
  const rows = [['baris', `${HALF} karakter, p50`, `${WHOLE} karakter, p50`, 'pertumbuhan jalan tercepat']];
  const measure = async (name: string, text: string) => (await compare([here(name, run)], text, budget)).get(name);
  for (const [name, text] of hostileRows(WHOLE)) {
    const [half, whole] = [await measure(name, halves.get(name) ?? ''), await measure(name, text)];
    if (half && whole) rows.push([`\`${name}\``, ms(half.p50), ms(whole.p50), times(whole.fastest / half.fastest)]);
  }
  publish('mesin-baris', table(rows));
}
