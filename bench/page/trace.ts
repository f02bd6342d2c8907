/** Main-thread time of the extension's scripts, read from a trace of the browser. */
import type { Page } from 'puppeteer-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly tid: number;
  readonly args?: unknown;
}

export interface ExtensionTime {
  /** Milliseconds of compiling and evaluating. */
  readonly start: number;
  /** Milliseconds of listeners, observers and timers. */
  readonly run: number;
}

/** Time that ran scripts of the extension, by what they did, while `work` ran. */
export async function extensionTime(page: Page, work: () => Promise<void>): Promise<ExtensionTime> {
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
