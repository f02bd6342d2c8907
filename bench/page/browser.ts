/** Chromium with and without the extension, for measurements that alternate between the two. */
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { chromiumArguments, ensureBrowser } from '../../scripts/browsers';
import { extensionFolder } from '../../tests/browser/harness/session';

export interface Lane {
  readonly name: 'with' | 'without';
  readonly browser: Browser;
}

export type Lanes = readonly [bare: Lane, equipped: Lane];

/** What one measurement gave in each lane, round by round. */
export interface Both<T> {
  readonly without: readonly T[];
  readonly with: readonly T[];
}

/** One line of the table: a figure without Saring and the same with it. */
export interface Row {
  /** As it stands in the table, in Indonesian. */
  readonly what: string;
  readonly without: number;
  readonly with: number;
  readonly unit: 'ms' | 'ms/s' | 'MB' | 'kali';
}

/** A part of `npm run bench:page`. */
export type Measurement = (lanes: Lanes) => Promise<readonly Row[]>;

async function openLane(name: Lane['name'], build: 'production' | 'test'): Promise<Lane> {
  const extension = name === 'with' ? { enableExtensions: [extensionFolder('chromium', build)] } : {};
  const browser = await puppeteer.launch({
    executablePath: await ensureBrowser('chromium'),
    headless: true,
    pipe: true,
    args: chromiumArguments(),
    ...extension,
  });
  return { name, browser };
}

/** Runs `work` with two fresh browsers and closes them. `test` opens the overlay's root, so that it can be looked into. */
export async function withLanes<T>(build: 'production' | 'test', work: (lanes: Lanes) => Promise<T>): Promise<T> {
  const lanes = [await openLane('without', build), await openLane('with', build)] as const;
  try {
    return await work(lanes);
  } finally {
    await Promise.all(lanes.map(({ browser }) => browser.close()));
  }
}

/** Runs one measurement in both lanes, turn by turn, each time in a new page. */
export async function both<T>(lanes: Lanes, rounds: number, measure: (page: Page, lane: Lane) => Promise<T>): Promise<Both<T>> {
  const found = { without: [] as T[], with: [] as T[] };
  for (let round = 0; round < rounds; round += 1)
    // Every second round the other lane begins.
    for (const lane of round % 2 === 0 ? lanes : lanes.toReversed()) {
      const page = await lane.browser.newPage();
      await page.bringToFront();
      found[lane.name].push(await measure(page, lane));
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

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** A row of one quantile of what both lanes gave. */
export const rowOf = (what: string, found: Both<number>, share: number, unit: Row['unit']): Row => ({
  what,
  without: quantile(found.without, share),
  with: quantile(found.with, share),
  unit,
});
