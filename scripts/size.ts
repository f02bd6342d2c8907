/**
 * `npm run size`: what the shipped build weighs, against the budget file, and what of. Exits 1 where a budget is passed.
 * `--write` puts the tables into docs/kinerja.md.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { table } from '../bench/lib/measure';
import { publish } from '../bench/lib/publish';
import { siteIds } from '../compose/sites';
import { originsIn } from './size/origins';
import { readOutput, unpacked } from './size/outputs';

interface Budget {
  /** Gzip kilobytes (1,000 bytes) of a script, or of a page with all it loads at once; `<site>.js`: of each site. */
  readonly gzipKilobytes: Readonly<Record<string, number>>;
  /** Kilobytes of the whole package, unpacked. */
  readonly packageKilobytes: number;
}

const folder = join(process.env.SARING_OUT ?? '.output', 'chrome-mv3');
if (!existsSync(folder)) {
  console.error(`${folder} is missing: run npm run build first.`);
  process.exit(2);
}
const budget = JSON.parse(readFileSync(join('bench', 'size-budget.json'), 'utf8')) as Budget;
const bounds = new Map(
  Object.entries(budget.gzipKilobytes).flatMap(([name, bound]) =>
    name === '<site>.js' ? siteIds.map((site) => [`${site}.js`, bound] as const) : [[name, bound] as const],
  ),
);
const missing = [...bounds.keys()].filter((name) => !existsSync(join(folder, name)));
for (const name of missing) console.error(`bench/size-budget.json names ${name}, but the build holds no such file.`);
if (missing.length > 0) process.exit(1);

const outputs = [...bounds.keys()].map((name) => readOutput(folder, name));
const all = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
const sizes: (readonly [name: string, kilobytes: number, bound: number])[] = [
  ...outputs.map(({ name, gzip }) => [name, gzip, bounds.get(name) ?? 0] as const),
  ['seluruh paket, tanpa dimampatkan', unpacked(all), budget.packageKilobytes],
];
publish(
  'ukuran',
  table([['', 'KB (gzip)', 'batas'], ...sizes.map(([name, size, bound]) => [name, size.toFixed(1), String(bound)])]),
);
const show = (size: number) => (size === 0 ? '' : size.toFixed(1));
publish(
  'ukuran-asal',
  table([
    ['KB sebelum dimampatkan', ...outputs.map(({ name }) => name)],
    ...originsIn(join(folder, '..', 'weights'), outputs).map(([origin, row]) => [origin, ...row.map(show)]),
  ]),
);
const over = sizes.filter(([, size, bound]) => size > bound);
for (const [name, size, bound] of over) console.error(`${name} weighs ${size.toFixed(1)} KB, over its budget of ${bound} KB.`);
process.exit(over.length > 0 ? 1 : 0);
