/** How busy others keep the machine: a figure taken beside them says little of what was measured. */
import { cpus } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';

/** Share of the processors that others may take. */
export const QUIET = 0.15;
const SECONDS = 3;

function spent(): { readonly idle: number; readonly all: number } {
  let [idle, all] = [0, 0];
  for (const { times } of cpus()) {
    idle += times.idle;
    all += times.user + times.nice + times.sys + times.irq + times.idle;
  }
  return { idle, all };
}

/** The share of all processors that was busy while nothing of ours ran, from 0 to 1. */
export async function neighbours(): Promise<number> {
  const before = spent();
  await pause(SECONDS * 1000);
  const after = spent();
  return 1 - (after.idle - before.idle) / Math.max(1, after.all - before.all);
}
