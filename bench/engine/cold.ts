/** The first checks of a fresh process, before the compiler of the JavaScript engine has seen the code run. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { figuresOf, ms, table } from '../lib/measure';
import { publish } from '../lib/publish';

const PROCESSES = 12;
const SHOWN = [1, 2, 3, 10, 100, 1000] as const;

export function cold(): void {
  const inside = fileURLToPath(new URL('./cold-inside.ts', import.meta.url));
  const runs = Array.from(
    { length: PROCESSES },
    () => JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', inside], { encoding: 'utf8' })) as ColdTimes,
  );
  const row = (name: string, values: readonly number[]) => {
    const { p50 } = figuresOf(values);
    return [name, ms(p50), ms(Math.max(...values))];
  };
  const rows = SHOWN.map((n) =>
    row(
      `pemeriksaan ke-${n}`,
      runs.map(({ checks }) => checks[n - 1] ?? Number.NaN),
    ),
  );
  const compiled = row(
    'menyusun semua aturan',
    runs.map(({ compile }) => compile),
  );
  publish('mesin-dingin', table([[`${PROCESSES} proses baru, 280 karakter`, 'p50', 'terlama'], compiled, ...rows]));
}

/** Milliseconds in one fresh process. */
export interface ColdTimes {
  readonly compile: number;
  readonly checks: readonly number[];
}
