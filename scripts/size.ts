/** `npm run size`: what the shipped build weighs, against the budget file. Exits 1 where a budget is passed. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Weights } from './weigh';

interface Budget {
  /** Gzip kilobytes (1,000 bytes) by file pattern; `*` stands for any characters. */
  readonly gzipKilobytes: Record<string, number>;
  /** Kilobytes of the whole package, unpacked. */
  readonly packageKilobytes: number;
}

const folder = join(process.env.SARING_OUT ?? '.output', 'chrome-mv3');
if (!existsSync(folder)) {
  console.error(`${folder} is missing: run npm run build first.`);
  process.exit(2);
}
const budget = JSON.parse(readFileSync(join('bench', 'size-budget.json'), 'utf8')) as Budget;
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
const kilobytes = (bytes: number) => bytes / 1000;
const line = (name: string, size: number, bound?: number) =>
  console.log(
    `${name.padEnd(44)} ${size.toFixed(1).padStart(8)} KB${bound === undefined ? '' : `   budget ${bound} KB${size > bound ? '   OVER' : ''}`}`,
  );

let over = 0;
console.log('gzip, shipped build for Chromium');
for (const [pattern, bound] of Object.entries(budget.gzipKilobytes)) {
  const wanted = new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`);
  const size = files
    .filter((file) => wanted.test(relative(folder, file).split(sep).join('/')))
    .reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
  if (size === 0) {
    console.error(`bench/size-budget.json names ${pattern}, but the build holds no such file.`);
    over += 1;
  }
  if (kilobytes(size) > bound) over += 1;
  line(pattern, kilobytes(size), bound);
}
const budgeted = Object.keys(budget.gzipKilobytes);
for (const file of files) {
  const name = relative(folder, file).split(sep).join('/');
  if (!name.endsWith('.js') || budgeted.includes(name)) continue;
  const size = kilobytes(gzipSync(readFileSync(file), { level: 9 }).length);
  // Without a budget, but worth watching: what is loaded later, and the pages.
  if (size > 10) line(`  ${name}`, size);
}
const whole = kilobytes(files.reduce((sum, file) => sum + statSync(file).size, 0));
if (whole > budget.packageKilobytes) over += 1;
line('whole package, unpacked', whole, budget.packageKilobytes);

const reports = join(process.env.SARING_OUT ?? '.output', 'weights');
if (existsSync(reports)) {
  console.log('\nbefore minification, content script by origin');
  const weights = JSON.parse(readFileSync(join(reports, 'weights-content-scripts-compose-js.json'), 'utf8')) as Weights;
  const sorted = Object.values(weights)
    .flatMap(Object.entries)
    .sort(([, a], [, b]) => b - a);
  for (const [origin, bytes] of sorted) line(origin, kilobytes(bytes));
}
process.exit(over > 0 ? 1 : 0);
