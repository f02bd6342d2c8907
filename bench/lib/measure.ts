/** Measuring in one run, contestants taking turns, in processor time so that other programs on the machine do not count. */

export interface Contestant {
  readonly name: string;
  readonly run: (text: string) => unknown;
}

export interface Figures {
  /** Milliseconds of processor time. */
  readonly p50: number;
  readonly p99: number;
  readonly runs: number;
}

async function once(run: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** Runs of one contestant before the next has its turn, so that each finds its own data in the processor's caches. */
const TURN = 20;

/**
 * Warms each contestant up, then lets them take turns until each had `runs` runs or spent `budget` milliseconds; the first
 * fifth does not count.
 */
export async function compare(
  contestants: readonly Contestant[],
  text: string,
  runs: number,
  budget: number,
): Promise<Map<string, Figures>> {
  const times = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  const spent = new Map<string, number>();
  for (const { run } of contestants)
    for (let turn = 0, took = 0; turn < runs && took < budget / 4; turn++) took += await once(() => run(text));
  for (let done = 0; done < runs; done += TURN)
    for (const { name, run } of contestants)
      for (let turn = 0; turn < TURN && (spent.get(name) ?? 0) <= budget; turn++) {
        const took = await once(() => run(text));
        spent.set(name, (spent.get(name) ?? 0) + took);
        times.get(name)?.push(took);
      }
  return new Map(
    [...times].map(([name, all]) => {
      const counted = all.slice(Math.floor(all.length / 5)).sort((a, b) => a - b);
      return [name, { p50: at(counted, 0.5), p99: at(counted, 0.99), runs: counted.length }];
    }),
  );
}

/** Megabytes of heap that stay with what `build` returns. Needs `--expose-gc` for a steady figure. */
export async function retained<T>(build: () => T | Promise<T>): Promise<{ readonly value: T; readonly megabytes: number }> {
  const collect = (globalThis as { gc?: () => void }).gc;
  collect?.();
  const before = process.memoryUsage();
  const value = await build();
  collect?.();
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
