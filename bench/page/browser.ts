/** Chromium with and without the extension, for measurements that alternate between the two. */
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { chromiumArguments, ensureBrowser } from '../../scripts/browsers';
import { extensionFolder } from '../../tests/browser/harness/session';
import { plainExtension } from './plain';

/** The bare browser, the one with Saring, and what an officer knows beside it: the browser's spelling, a plain extension. */
export type LaneName = 'without' | 'with' | 'plain' | 'spelling';
export interface Lane {
  readonly name: LaneName;
  readonly browser: Browser;
}

export type Lanes = readonly Lane[];

/** What one measurement gave in each lane, round by round. */
export type Both<T> = Readonly<Partial<Record<LaneName, readonly T[]>>>;

/** One line of the table: a figure of each lane, one a round. */
export interface Row {
  /** As it stands in the table, in Indonesian. */
  readonly what: string;
  readonly of: Both<number>;
  readonly unit: 'ms' | 'ms/s' | 'MB' | 'kali';
}

/** A part of `npm run bench:page`. */
export type Measurement = (lanes: Lanes) => Promise<readonly Row[]>;

async function openLane(name: Lane['name'], build: 'production' | 'test'): Promise<Lane> {
  const folder = name === 'with' ? extensionFolder('chromium', build) : name === 'plain' ? plainExtension() : undefined;
  const extension = folder ? { enableExtensions: [folder] } : {};
  const browser = await puppeteer.launch({
    executablePath: await ensureBrowser('chromium'),
    headless: true,
    pipe: true,
    args: chromiumArguments(),
    ...extension,
  });
  return { name, browser };
}

/** Runs `work` with fresh browsers and closes them. `test` opens the overlay's root, so that it can be looked into. */
export async function withLanes<T>(
  build: 'production' | 'test',
  names: readonly LaneName[],
  work: (lanes: Lanes) => Promise<T>,
): Promise<T> {
  const lanes: Lane[] = [];
  for (const name of names) lanes.push(await openLane(name, build));
  try {
    return await work(lanes);
  } finally {
    await Promise.all(lanes.map(({ browser }) => browser.close()));
  }
}

/** Rounds asked for on the command line in the place of a measurement's own. */
const asked = Number(process.argv[process.argv.indexOf('--rounds') + 1]);

/** Runs one measurement in all lanes, turn by turn, each time in a new page. */
export async function both<T>(lanes: Lanes, rounds: number, measure: (page: Page, lane: Lane) => Promise<T>): Promise<Both<T>> {
  const found: Partial<Record<LaneName, T[]>> = {};
  for (let round = 0; round < (process.argv.includes('--rounds') ? asked : rounds); round += 1)
    // Every second round the last lane begins.
    for (const lane of round % 2 === 0 ? lanes : lanes.toReversed()) {
      const page = await lane.browser.newPage();
      await page.bringToFront();
      const own = await measure(page, lane);
      found[lane.name] = [...(found[lane.name] ?? []), own];
      await page.close();
    }
  return found;
}

/** Megabytes of script heap after a full collection, isolated worlds included. */
export async function heap(page: Page): Promise<number> {
  const client: CDPSession = await page.createCDPSession();
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  await client.detach();
  return usedSize / 1e6;
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const rowOf = (what: string, of: Both<number>, unit: Row['unit']): Row => ({ what, of, unit });

/** One figure of what each lane gave, round by round. */
export function figure<T>(found: Both<T>, pick: (one: T, lane: LaneName) => number): Both<number> {
  const lanes = Object.entries(found) as [LaneName, readonly T[]][];
  return Object.fromEntries(lanes.map(([lane, rounds]) => [lane, rounds.map((one) => pick(one, lane))]));
}
