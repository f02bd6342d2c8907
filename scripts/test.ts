/** `npm test`: everything a release needs, in order of cost. Stops at the first step that fails. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browsers';
import { ensureClickHouse } from './fleet/server';

const reports = join('.output', 'reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const vitest = (project: string) =>
  `vitest run --project ${project} --reporter=default --reporter=json --outputFile.json=${join(reports, `${project}.json`)}`;

/** The tests of the ministry's overview ask a real server. Where there is none and none can be installed, they are not run, and that is said. */
function withClickHouse(): readonly (readonly [title: string, command: string])[] {
  try {
    ensureClickHouse();
    return [['the overview of a ministry, on a ClickHouse server', vitest('fleet')]];
  } catch (error) {
    console.error(`Not run: tests/fleet. ${error instanceof Error ? error.message : error}`);
    return [];
  }
}

/** What follows a title runs at one time. */
const steps: readonly (readonly [title: string, ...commands: string[]])[] = [
  ['types, lint and direction of dependencies', 'wxt prepare && tsc --noEmit', 'npm run -s lint'],
  // Of two cores vitest would use one.
  ['unit tests', `${vitest('unit')} --maxWorkers=2`],
  ...withClickHouse(),
  // Edge gets what Chrome gets; the unit tests hold its manifest.
  ['builds', 'wxt build && wxt build -b firefox --mv3 && npm run -s build:test'],
  ['sizes, and the same bytes from another place', 'npm run -s size', 'npm run -s rebuild'],
  // Browsers mostly wait for frames, so three files at a time keep two cores busy.
  ['browser tests', `${vitest('browser')} --maxWorkers=3`],
];

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}

/** Tests counted so far, from the reports that were written. */
function counted(): Report {
  const total = { numPassedTests: 0, numFailedTests: 0 };
  for (const project of ['unit', 'fleet', 'browser']) {
    try {
      const report = JSON.parse(readFileSync(join(reports, `${project}.json`), 'utf8')) as Report;
      total.numPassedTests += report.numPassedTests;
      total.numFailedTests += report.numFailedTests;
    } catch {
      // The step before it failed, so this report was not written.
    }
  }
  return total;
}

function finish(status: number): never {
  const { numPassedTests, numFailedTests } = counted();
  console.log(`\n${numPassedTests} passed, ${numFailedTests} failed`);
  process.exit(status);
}

try {
  await ensureBrowser('chromium');
  await ensureBrowser('firefox');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  finish(2);
}

async function run(command: string): Promise<number> {
  const child = spawn(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'], env: withLocalTools() });
  const [status] = (await once(child, 'exit')) as [number | null];
  return status ?? 1;
}

for (const [title, ...commands] of steps) {
  const started = performance.now();
  console.log(`\n── ${title}: ${commands.map((command) => command.split(' --reporter')[0]).join(' | ')}`);
  const status = Math.max(...(await Promise.all(commands.map(run))));
  console.log(`── ${title}: ${((performance.now() - started) / 1000).toFixed(0)} s`);
  if (status !== 0) {
    console.error(`npm test stopped: ${title} failed.`);
    finish(status);
  }
}
finish(0);

function withLocalTools(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    PATH: `${join(process.cwd(), 'node_modules', '.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}`,
  };
}
