/** Saring and its peers on the same texts. */
import { type Contestant, compare, type Figures, ms, retained, table, times } from '../lib/measure';
import { peers } from '../lib/peers';
import { publish } from '../lib/publish';
import { type Kind, LENGTHS, texts } from '../lib/texts';

export const OWN = 'Saring (semua aturan)';
const DOES = 'istilah, samaran, imbuhan, pola, konteks, bobot, letak, perbaikan';
const tables: Readonly<Record<Kind, string>> = { clean: 'bersih', mixed: 'campuran', hostile: 'menyulitkan' };

/** `budget`: milliseconds for each contestant on each text. */
export async function sideBySide(budget: number): Promise<void> {
  const contestants: Contestant[] = [];
  const facts: string[][] = [];
  const enter = async (name: string, does: string, build: () => Promise<(text: string) => unknown>) => {
    const { value, megabytes } = await retained(build);
    contestants.push({ name, run: value });
    facts.push([name, does, megabytes.toFixed(1)]);
  };
  // Loaded here, so that the memory of its rules and lexicons is counted as well.
  await enter(OWN, DOES, async () => (await import('../lib/saring')).saring());
  const list = (await import('../lib/saring')).terms(true);
  for (const peer of peers) await enter(peer.name, peer.does, () => peer.build(list));
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
}
