/** Measuring in one run, contestants taking turns, by the wall clock. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

export interface Contestant {
  readonly name: string;
  /** Runs for `warmUp` milliseconds untimed, then for `budget` milliseconds, once at least; answers how many each run took. */
  turn(text: string, warmUp: number, budget: number): Promise<readonly number[]>;
}

export interface Figures {
  /** Milliseconds of the fastest run, in which nothing was collected in between. */
  readonly fastest: number;
  /** Milliseconds. */
  readonly p50: number;
  /** Milliseconds; with fewer than a hundred runs the slowest of them. */
  readonly p99: number;
  readonly runs: number;
}

setFlagsFromString('--expose-gc');
const gc = runInNewContext('gc') as (options?: { readonly type: 'minor' }) => void;

/** Turns of each contestant; the budget is divided among them. */
const TURNS = 8;
/** Of its budget, what a contestant may first run without being timed; the same share of each turn, since others ran in between. */
const WARM_UP = 0.5;

const now = () => performance.now();

async function once(run: () => unknown): Promise<number> {
  const start = now();
  const result = run();
  // Only waited for where there is something to wait for, since the wait itself takes time.
  if (result instanceof Promise) await result;
  return now() - start;
}

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

export function figuresOf(times: readonly number[]): Figures {
  const sorted = [...times].sort((a, b) => a - b);
  return { fastest: at(sorted, 0), p50: at(sorted, 0.5), p99: at(sorted, 0.99), runs: sorted.length };
}

/** One that runs in this process. What was left behind before its turn is collected first, so that it pays for no other's garbage. */
export const here = (name: string, run: (text: string) => unknown): Contestant => ({
  name,
  async turn(text, warmUp, budget) {
    gc({ type: 'minor' });
    for (let took = 0; took < warmUp; ) took += Math.max(await once(() => run(text)), 0.001);
    const times: number[] = [];
    let total = 0;
    do {
      const took = await once(() => run(text));
      times.push(took);
      total += took;
    } while (total < budget);
    return times;
  },
});

/**
 * Warms each contestant up, then lets them take turns until each has spent `budget` milliseconds; one run a turn at least, two
 * in all. Each runs untimed first at every turn, since V8 drops compiled expressions that were not used for a while.
 */
export async function compare(
  contestants: readonly Contestant[],
  text: string,
  budget: number,
): Promise<ReadonlyMap<string, Figures>> {
  const times = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  const spent = new Map<string, number>();
  for (const each of contestants) await each.turn(text, budget * WARM_UP, 0);
  for (let turn = 1; turn <= TURNS; turn++)
    for (const each of contestants) {
      const own = times.get(each.name) ?? [];
      const before = spent.get(each.name) ?? 0;
      if (own.length >= 2 && before >= budget) continue;
      const took = await each.turn(text, (budget / TURNS) * WARM_UP, (budget * turn) / TURNS - before);
      own.push(...took);
      spent.set(each.name, before + took.reduce((sum, time) => sum + time, 0));
    }
  return new Map([...times].map(([name, all]) => [name, figuresOf(all)]));
}

/** Megabytes of heap that stay with what `build` returns. */
export async function retained<T>(build: () => T | Promise<T>): Promise<{ readonly value: T; readonly megabytes: number }> {
  gc();
  const before = process.memoryUsage();
  const value = await build();
  gc();
  const after = process.memoryUsage();
  return { value, megabytes: (after.heapUsed + after.external - before.heapUsed - before.external) / 2 ** 20 };
}

/** Rows as a Markdown table; the first row is the head. */
export function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...body.map(line)].join('\n');
}

export const ms = (value: number) => (value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toFixed(3));

export const times = (ratio: number, digits = 1) => `${ratio.toFixed(digits)}×`;
