/** Time by size of the lexicon: as it is, ten and a hundred times as large, beside the peers that take a list. */
import { compare, here, ms, table, times } from '../lib/measure';
import { peers } from '../lib/peers';
import { publish } from '../lib/publish';
import { saring, terms } from '../lib/saring';
import { inventedTerms, texts } from '../lib/texts';
import { OWN } from './sides';

const FACTORS = [1, 10, 100] as const;
/** A peer that took this many milliseconds to build or to check once is not asked for ten times as much. */
const TOO_SLOW = 1_500;

export async function byLexicon(budget: number): Promise<void> {
  const list = terms(true);
  const text = texts.mixed(2_200);
  const scaled = FACTORS.map((factor) => inventedTerms(list.length * (factor - 1)));
  const all = [
    { name: OWN, build: async (more: readonly string[]) => saring(more) },
    ...peers
      .filter(({ takesTerms }) => takesTerms)
      .map(({ name, build }) => ({ name, build: (more: readonly string[]) => build([...list, ...more]) })),
  ];
  const rows = [['', ...FACTORS.map((factor) => `${list.length * factor} istilah`), '×10 : ×1', '×100 : ×1']];
  for (const { name, build } of all) {
    const found: number[] = [];
    for (const more of scaled) {
      const before = performance.now();
      const run = await build(more);
      await run(text);
      const ready = performance.now() - before;
      found.push((await compare([here(name, run)], text, budget)).get(name)?.p50 ?? Number.NaN);
      if (ready > TOO_SLOW) break;
    }
    const [base = Number.NaN, ...larger] = found;
    const cells = FACTORS.map((_, i) => (found[i] === undefined ? 'terlalu lama' : ms(found[i])));
    const ratios = [0, 1].map((i) => (larger[i] === undefined ? '–' : times(larger[i] / base, 2)));
    rows.push([name, ...cells, ...ratios]);
  }
  publish('mesin-leksikon', table(rows));
}
