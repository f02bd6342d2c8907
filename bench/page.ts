/**
 * `npm run bench:page`: what Saring costs a page, beside the bare browser and, where one types, a plain extension, taking turns. It
 * builds what it measures (`--built`: it is there) and refuses a machine that others keep busy (`--noisy`: measure all the same).
 * `--only start,feed` for a part of it, `--rounds 3`, `--write` to put the tables into docs/kinerja.md, `--save FILE` to keep every
 * round, `--compare FILE` to stand beside a kept run.
 */
import { spawnSync } from 'node:child_process';
import { machine, publish } from './lib/publish';
import { type LaneName, type Measurement, type Row, withLanes } from './page/browser';
import { beside, save, sideBySide } from './page/figures';
import { neighbours, QUIET } from './page/quiet';
import { click } from './page/rows/click';
import { feed } from './page/rows/feed';
import { firefox } from './page/rows/firefox';
import { first } from './page/rows/first';
import { memory } from './page/rows/heap';
import { load } from './page/rows/load';
import { start } from './page/rows/start';
import { typing } from './page/rows/typing';

interface Part {
  readonly build: 'production' | 'test' | 'firefox';
  readonly lanes?: readonly LaneName[];
  readonly measure: Measurement;
}

const parts: Readonly<Record<string, Part>> = {
  start: { build: 'production', measure: start },
  first: { build: 'production', measure: first },
  feed: { build: 'production', measure: feed },
  typing: { build: 'production', lanes: ['without', 'plain', 'with'], measure: typing },
  // The popup is told from outside, which the shipped build does not allow.
  click: { build: 'test', measure: click },
  load: { build: 'test', measure: load },
  heap: { build: 'production', measure: memory },
  // It brings its own browsers.
  firefox: { build: 'firefox', lanes: [], measure: firefox },
};
const builds: Readonly<Record<Part['build'], readonly string[]>> = {
  production: [],
  test: ['--mode', 'test'],
  firefox: ['-b', 'firefox', '--mv3'],
};

const PAIR: readonly LaneName[] = ['without', 'with'];
const has = (flag: string) => process.argv.includes(flag);
const optionOf = (flag: string) => (has(flag) ? process.argv[process.argv.indexOf(flag) + 1] : undefined);

function build(what: Part['build']): void {
  const run = spawnSync('npx', ['wxt', 'build', ...builds[what]], { encoding: 'utf8', shell: process.platform === 'win32' });
  if (run.status !== 0) throw new Error(`The extension could not be built:\n${run.stdout}\n${run.stderr}`);
}

const only = optionOf('--only')?.split(',') ?? Object.keys(parts);
const asked = Object.entries(parts).filter(([name]) => only.includes(name));
if (!has('--built')) for (const what of new Set(asked.map(([, part]) => part.build))) build(what);

let busiest = 0;
const found: Record<string, readonly Row[]> = {};
let version = 'Firefox';
const on = machine();
for (const [name, { build, lanes = PAIR, measure }] of asked) {
  const busy = await neighbours();
  busiest = Math.max(busiest, busy);
  if (busy > QUIET && !has('--noisy')) {
    console.error(`Yang lain memakai ${Math.round(busy * 100)} % prosesor: tunggu sampai sepi, atau tambahkan --noisy.`);
    process.exitCode = 1;
    break;
  }
  const work = build === 'firefox' ? 'production' : build;
  const rows = await withLanes(work, lanes, async (all): Promise<readonly Row[]> => {
    version = (await all[0]?.browser.version()) ?? version;
    return measure(all);
  });
  found[name] = rows;
  publish(`halaman-${name}`, sideBySide(rows));
}
const noise = `Di antara bagian-bagiannya yang lain memakai paling banyak ${Math.round(busiest * 100)} % prosesor.`;
if (Object.keys(found).length > 0) publish('halaman-mesin', `${version}, ${on} ${noise}`);
const run = { machine: `${version}, ${on}`, neighbours: busiest, parts: found };
const [into, old] = [optionOf('--save'), optionOf('--compare')];
if (into) save(into, run);
if (old) console.log(beside(old, run));
