/** What each package and folder weighs in each output, from the reports of the build. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Weights } from '../weigh';
import type { Output } from './outputs';

/** Kilobytes before minification, by origin: one figure for each output, in their order; the heaviest first. */
export type Origins = readonly (readonly [origin: string, kilobytes: readonly number[]])[];

/** Smaller ones are left out. */
const LEAST = 3;

export function originsIn(reports: string, outputs: readonly Output[]): Origins {
  const found = new Map<string, number[]>();
  if (!existsSync(reports)) return [];
  const weights: Weights = Object.assign(
    {},
    ...readdirSync(reports).map((file) => JSON.parse(readFileSync(join(reports, file), 'utf8')) as Weights),
  );
  outputs.forEach(({ files }, column) => {
    for (const file of files)
      for (const [origin, bytes] of Object.entries(weights[file] ?? {})) {
        const row = found.get(origin) ?? outputs.map(() => 0);
        row[column] = (row[column] ?? 0) + bytes / 1000;
        found.set(origin, row);
      }
  });
  return [...found].filter(([, row]) => Math.max(...row) >= LEAST).sort(([, a], [, b]) => Math.max(...b) - Math.max(...a));
}
