/** Saring and its peers on the same texts, each in a process of its own, taking turns. */
import { compare, type Figures, ms, table, times } from '../lib/measure';
import { peers } from '../lib/peers';
import { publish } from '../lib/publish';
import { startContestant } from '../lib/remote';
import { type Kind, LENGTHS, texts } from '../lib/texts';

export const OWN = 'Saring (semua aturan)';
const DOES = 'istilah, samaran, imbuhan, pola, konteks, bobot, letak, perbaikan';
const tables: Readonly<Record<Kind, string>> = { clean: 'bersih', mixed: 'campuran', hostile: 'menyulitkan' };

/** `budget`: milliseconds for each contestant on each text. */
export async function sideBySide(budget: number): Promise<void> {
  const all = [{ name: OWN, does: DOES }, ...peers];
  const started = await Promise.all(all.map(({ name }) => startContestant(name)));
  const contestants = started.map(({ contestant }) => contestant);
  const facts = all.map(({ name, does }, index) => [name, does, started[index]?.megabytes.toFixed(1) ?? '–']);
  publish('mesin-peserta', table([['', 'yang dikerjakan', 'MB'], ...facts]));
  for (const kind of Object.keys(texts) as Kind[]) {
    const columns: ReadonlyMap<string, Figures>[] = [];
    for (const length of LENGTHS) columns.push(await compare(contestants, texts[kind](length), budget));
    const rows = contestants.map(({ name }) => {
      const cells = columns.flatMap((figures) => {
        const [one, base] = [figures.get(name), figures.get(OWN)];
        return one && base ? [`${ms(one.p50)} / ${ms(one.p99)}`, times(one.p50 / base.p50)] : ['–', '–'];
      });
      return [name, ...cells];
    });
    publish(`mesin-${tables[kind]}`, table([['', ...LENGTHS.flatMap((length) => [`${length} karakter`, '×'])], ...rows]));
  }
  for (const { stop } of started) stop();
}
