/** What was measured, round by round, as tables: side by side, and beside an earlier run. */
import { readFileSync, writeFileSync } from 'node:fs';
import { table } from '../lib/measure';
import { type LaneName, quantile, type Row } from './browser';

/** A run as it is kept: every round of every figure. */
export interface Run {
  readonly machine: string;
  /** Greatest share of the processors that others took between the parts. */
  readonly neighbours: number;
  readonly parts: Readonly<Record<string, readonly Row[]>>;
}

const names: Readonly<Record<LaneName, string>> = {
  without: 'tanpa Saring',
  spelling: 'pengeja peramban',
  plain: 'ekstensi regex',
  with: 'dengan Saring',
};
const order = Object.keys(names) as LaneName[];
const show = (value: number) => value.toFixed(Math.abs(value) < 10 ? 2 : 1);
const median = (values: readonly number[]) => quantile(values, 0.5);

/** What Saring adds, round by round: neighbours disturb both turns of a round alike. */
function added({ of }: Row): readonly number[] {
  const { with: own = [], without = [] } = of;
  return own.map((value, round) => value - (without[round] ?? Number.NaN));
}
const range = (values: readonly number[]) => `${show(Math.min(...values))} … ${show(Math.max(...values))}`;

/** The middle of all rounds for each contestant, and what Saring adds, from the least to the most of any round. */
export function sideBySide(rows: readonly Row[]): string {
  const shown = order.filter((name) => rows.some(({ of }) => (of[name]?.length ?? 0) > 0));
  const cells = (row: Row) => [
    row.what,
    ...shown.map((name) => (row.of[name]?.length ? show(median(row.of[name])) : '–')),
    show(median(added(row))),
    range(added(row)),
    row.unit,
  ];
  return table([['', ...shown.map((name) => names[name]), 'tambahan', 'rentang tambahan', 'satuan'], ...rows.map(cells)]);
}

export const save = (file: string, run: Run): void => writeFileSync(file, `${JSON.stringify(run, null, 1)}\n`);

/** What Saring adds now beside what it added in a kept run; told apart only where no round of one reaches the other. */
export function beside(file: string, run: Run): string {
  const old = JSON.parse(readFileSync(file, 'utf8')) as Run;
  const rows = Object.entries(run.parts).flatMap(([part, now]) =>
    now.flatMap((row) => {
      const before = old.parts[part]?.find(({ what }) => what === row.what);
      if (!before) return [];
      const [then, here] = [added(before), added(row)];
      const apart = Math.max(...here) < Math.min(...then) ? 'turun' : Math.min(...here) > Math.max(...then) ? 'naik' : 'tak beda';
      return [[row.what, `${show(median(then))} (${range(then)})`, `${show(median(here))} (${range(here)})`, row.unit, apart]];
    }),
  );
  return table([['tambahan', 'dahulu', 'sekarang', 'satuan', ''], ...rows]);
}
