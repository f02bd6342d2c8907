/**
 * `npm run test:elsewhere [-- NAME…] [--unit]`: runs the tests as another machine would: other zone, language, date, fonts, load.
 * Needs builds (`npm test` makes them) and, for other dates, Debian's `faketime`, which is installed where there is root.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

interface Elsewhere {
  readonly env?: Readonly<Record<string, string>>;
  /** As `faketime` takes it. */
  readonly clock?: string;
  /** Processes that do nothing but work beside the tests. */
  readonly busy?: number;
}

/** The next 29 February, at noon. */
function leapDay(): string {
  const year = new Date().getFullYear();
  return `${year + ((4 - (year % 4)) % 4 || 4)}-02-29 12:00:00`;
}

const places: Readonly<Record<string, Elsewhere>> = {
  jayapura: { env: { TZ: 'Asia/Jayapura', LANG: 'id_ID.UTF-8', LC_ALL: 'id_ID.UTF-8' } },
  anchorage: { env: { TZ: 'America/Anchorage', LANG: 'C', LC_ALL: 'C' } },
  turki: { env: { TZ: 'Europe/Istanbul', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } },
  'tahun-depan': { clock: '+400d' },
  kabisat: { clock: leapDay() },
  'huruf-lebar': { env: { SARING_FACE: 'wide' } },
  'huruf-sempit': { env: { SARING_FACE: 'narrow' } },
  sibuk: { busy: 8 },
};

const { values, positionals } = parseArgs({ allowPositionals: true, options: { unit: { type: 'boolean', default: false } } });
const unknown = positionals.filter((name) => !(name in places));
if (unknown.length > 0) {
  console.error(`test:elsewhere: "${unknown[0]}" is not known; choose from ${Object.keys(places).join(', ')}.`);
  process.exit(2);
}

function hasFaketime(): boolean {
  const there = () => spawnSync('faketime', ['--version'], { stdio: 'ignore' }).status === 0;
  if (there()) return true;
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'faketime'], { stdio: 'ignore' });
  }
  return there();
}

const vitest = [process.execPath, join('node_modules', 'vitest', 'vitest.mjs'), 'run', '--maxWorkers=3', '--reporter=dot'];
if (values.unit) vitest.push('--project', 'unit');

function run(name: string, { env, clock, busy = 0 }: Elsewhere): number {
  if (clock && !hasFaketime()) {
    console.error(`${name}: faketime is not installed and could not be; install it with the system's package manager.`);
    return 2;
  }
  const beside: ChildProcess[] = Array.from({ length: busy }, () =>
    spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }),
  );
  try {
    const [program = '', ...rest] = clock ? ['faketime', '-f', clock.startsWith('+') ? clock : `@${clock}`, ...vitest] : vitest;
    return spawnSync(program, rest, { stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1;
  } finally {
    for (const one of beside) one.kill('SIGKILL');
  }
}

const chosen = positionals.length > 0 ? positionals : Object.keys(places);
const failed: string[] = [];
for (const name of chosen) {
  const started = performance.now();
  console.log(`\n── ${name}`);
  if (run(name, places[name] as Elsewhere) !== 0) failed.push(name);
  console.log(`── ${name}: ${((performance.now() - started) / 60_000).toFixed(1)} min`);
}
console.log(failed.length === 0 ? '\nNothing differs elsewhere.' : `\nDiffers in: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
