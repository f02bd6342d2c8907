/**
 * `npm run bench`: Saring's engine side by side with public libraries, in one run, taking turns. `--quick` for a look.
 * Times are of the processor, so that the rest of the machine does not count.
 */
import { cpus } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Contestant, compare, type Figures, ms, retained, table } from './lib/measure';
import { peers } from './lib/peers';
import { saring, terms } from './lib/saring';
import { hostileRows, inventedTerms, type Kind, LENGTHS, texts } from './lib/texts';

setFlagsFromString('--expose-gc');
(globalThis as { gc?: () => void }).gc = runInNewContext('gc') as () => void;

const quick = process.argv.includes('--quick');
const RUNS = quick ? 40 : 240;
const BUDGET = quick ? 200 : 700;
const OWN = 'Saring (all rules)';

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, milliseconds of processor time\n`);
await sideBySide();
await byLength();
await byLexicon();
await onHostileRows();

async function sideBySide(): Promise<void> {
  const list = terms(true);
  const contestants: Contestant[] = [];
  const facts = new Map<string, { does: string; megabytes: number }>();
  const own = await retained(() => saring());
  contestants.push({ name: OWN, run: own.value });
  facts.set(OWN, { does: 'terms, disguises, affixes, patterns, context, score, ranges, fixes', megabytes: own.megabytes });
  for (const peer of peers) {
    const built = await retained(() => peer.build(list));
    contestants.push({ name: peer.name, run: built.value });
    facts.set(peer.name, { does: peer.does, megabytes: built.megabytes });
  }
  for (const kind of Object.keys(texts) as Kind[]) {
    const columns: Map<string, Figures>[] = [];
    for (const length of LENGTHS)
      columns.push(await compare(contestants, texts[kind](length), length > 10_000 ? RUNS / 8 : RUNS, BUDGET));
    const rows = contestants.map(({ name }) => {
      const cells = columns.flatMap((figures) => {
        const one = figures.get(name);
        const base = figures.get(OWN);
        return one && base ? [`${ms(one.p50)} / ${ms(one.p99)}`, `${(one.p50 / base.p50).toFixed(1)}×`] : ['–', '–'];
      });
      return [name, ...cells];
    });
    console.log(`### ${kind} text, ${list.length} terms: p50 / p99, and p50 as a multiple of Saring's\n`);
    console.log(`${table([['', ...LENGTHS.flatMap((length) => [`${length} characters`, '×'])], ...rows])}\n`);
  }
  console.log('### what each does, and the memory it keeps\n');
  console.log(
    `${table([['', 'does', 'MB'], ...[...facts].map(([name, { does, megabytes }]) => [name, does, megabytes.toFixed(1)])])}\n`,
  );
}

async function byLength(): Promise<void> {
  const run = saring();
  const rows = [['characters', 'clean p50', 'µs a character', 'mixed p50', 'µs a character']];
  for (const length of [280, 1_000, 2_200, 8_000, 25_000, 63_206]) {
    const cells = [];
    for (const kind of ['clean', 'mixed'] as const) {
      const figures = (await compare([{ name: kind, run }], texts[kind](length), RUNS / 2, BUDGET)).get(kind);
      if (figures) cells.push(ms(figures.p50), ((figures.p50 * 1000) / length).toFixed(3));
    }
    rows.push([String(length), ...cells]);
  }
  console.log(`### Saring by length\n\n${table(rows)}\n`);
}

async function byLexicon(): Promise<void> {
  const list = terms(true);
  const rows = [
    ['', ...[1, 10, 100].map((times) => `×${times} (${list.length * times} terms)`), '×10 against ×1', '×100 against ×1'],
  ];
  const text = texts.mixed(2_200);
  const scaled = [1, 10, 100].map((times) => inventedTerms(list.length * (times - 1)));
  const rival = (name: string) => peers.filter((peer) => peer.name === name);
  const all = [
    { name: OWN, build: (more: readonly string[]) => saring(more) },
    ...['regex alternation', 're2js', 'obscenity', 'leo-profanity']
      .flatMap(rival)
      .map(({ name, build }) => ({ name, build: (more: readonly string[]) => build([...list, ...more]) })),
  ];
  for (const { name, build } of all) {
    const times: number[] = [];
    for (const more of scaled) {
      // Peers whose time grows with the list would need minutes at ×100.
      if (more.length > 100_000 && (times[1] ?? 0) > 20) break;
      const run = await build(more);
      const figures = (await compare([{ name, run }], text, RUNS / 4, BUDGET)).get(name);
      times.push(figures?.p50 ?? 0);
    }
    const ratio = (i: number) => (times[i] === undefined ? '–' : `${(times[i] / (times[0] ?? 1)).toFixed(2)}×`);
    rows.push([name, ...[0, 1, 2].map((i) => (times[i] === undefined ? '–' : ms(times[i]))), ratio(1), ratio(2)]);
  }
  console.log(`### by size of the lexicon, 2200 characters of mixed text, p50\n\n${table(rows)}\n`);
}

async function onHostileRows(): Promise<void> {
  const run = saring();
  const half = new Map(hostileRows(31_603));
  const rows = [['row', '31603 characters', '63206 characters', 'growth']];
  for (const [name, text] of hostileRows(63_206)) {
    const whole = (await compare([{ name, run }], text, 12, BUDGET)).get(name)?.p50 ?? 0;
    const part = (await compare([{ name, run }], half.get(name) ?? '', 12, BUDGET)).get(name)?.p50 ?? 0;
    rows.push([`\`${name}\``, ms(part), ms(whole), `${(whole / part).toFixed(1)}×`]);
  }
  console.log(`### Saring on hostile rows, p50\n\n${table(rows)}`);
}
