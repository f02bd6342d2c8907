/** Saring alone on each row that makes back-tracking matchers slow: twice the length may take twice the time. */
import { compare, here, ms, table, times } from '../lib/measure';
import { publish } from '../lib/publish';
import { saring } from '../lib/saring';
import { hostileRows } from '../lib/texts';

const [HALF, WHOLE] = [31_603, 63_206] as const;

export async function onHostileRows(budget: number): Promise<void> {
  const run = saring();
  const halves = new Map(hostileRows(HALF));
  const rows = [['baris', `${HALF} karakter`, `${WHOLE} karakter`, 'pertumbuhan']];
  for (const [name, text] of hostileRows(WHOLE)) {
    const part = (await compare([here(name, run)], halves.get(name) ?? '', budget)).get(name)?.p50 ?? Number.NaN;
    const whole = (await compare([here(name, run)], text, budget)).get(name)?.p50 ?? Number.NaN;
    rows.push([`\`${name}\``, ms(part), ms(whole), times(whole / part)]);
  }
  publish('mesin-baris', table(rows));
}
