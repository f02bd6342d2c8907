/**
 * `npm run bench:page`: what Saring costs a page, with and without it in one run, taking turns. `--only start,feed` for a part
 * of it, `--write` to put the tables into docs/kinerja.md.
 */
import { table } from './lib/measure';
import { machine, publish } from './lib/publish';
import { type Measurement, type Row, withLanes } from './page/browser';
import { click } from './page/rows/click';
import { feed } from './page/rows/feed';
import { memory } from './page/rows/heap';
import { load } from './page/rows/load';
import { start } from './page/rows/start';
import { typing } from './page/rows/typing';

const HEAD = ['', 'tanpa Saring', 'dengan Saring', 'tambahan', 'satuan'];
const parts: Readonly<Record<string, { readonly build: 'production' | 'test'; readonly measure: Measurement }>> = {
  start: { build: 'production', measure: start },
  feed: { build: 'production', measure: feed },
  typing: { build: 'production', measure: typing },
  // The popup is told from outside, which the shipped build does not allow.
  click: { build: 'test', measure: click },
  load: { build: 'test', measure: load },
  heap: { build: 'production', measure: memory },
};

const only = process.argv[process.argv.indexOf('--only') + 1]?.split(',') ?? [];
const show = (value: number) => value.toFixed(Math.abs(value) < 10 ? 2 : 1);
const cells = (row: Row) => [row.what, show(row.without), show(row.with), show(row.with - row.without), row.unit];

const on = machine();
let version = '';
for (const [name, { build, measure }] of Object.entries(parts)) {
  if (process.argv.includes('--only') && !only.includes(name)) continue;
  const rows = await withLanes(build, async (lanes) => {
    version = await lanes[0].browser.version();
    return measure(lanes);
  });
  publish(`halaman-${name}`, table([HEAD, ...rows.map(cells)]));
}
publish('halaman-mesin', `${version}, ${on}`);
