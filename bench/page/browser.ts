/** Chromium with and without the shipped extension, for measurements that alternate between the two. */
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { chromiumArguments, ensureBrowser } from '../../scripts/browsers';
import { extensionFolder } from '../../tests/browser/harness/session';

export interface Lane {
  readonly name: 'with' | 'without';
  readonly browser: Browser;
}

export async function openLane(name: Lane['name'], build: 'production' | 'test' = 'production'): Promise<Lane> {
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

/** Milliseconds of main-thread time that ran scripts of the extension, by what they did, while `work` ran. */
export async function extensionTime(page: Page, work: () => Promise<void>): Promise<{ start: number; run: number }> {
  await page.tracing.start({ categories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'] });
  await work();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace ?? new Uint8Array())) as { traceEvents: TraceEvent[] };
  const ours = traceEvents
    .filter(({ ph, args }) => ph === 'X' && JSON.stringify(args ?? {}).includes('chrome-extension://'))
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const total = { start: 0, run: 0 };
  const until = new Map<number, number>();
  for (const { name, ts, dur = 0, tid } of ours) {
    // An event inside another of ours is part of it.
    if (ts < (until.get(tid) ?? 0)) continue;
    until.set(tid, ts + dur);
    if (name === 'EvaluateScript' || name.startsWith('v8.')) total.start += dur / 1000;
    else total.run += dur / 1000;
  }
  return total;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tid: number;
  readonly args?: unknown;
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
