/** Main-thread time of the extension's scripts, read from a trace of the browser. */
import type { Page } from 'puppeteer-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** Of these, the processor's: what else ran on the machine has no part in it. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: unknown;
}

export interface ExtensionTime {
  /** Milliseconds of compiling and evaluating. */
  readonly start: number;
  /** Milliseconds of listeners, observers and timers. */
  readonly run: number;
}

async function traced(page: Page, categories: string[], work: () => Promise<void>): Promise<readonly TraceEvent[]> {
  await page.tracing.start({ categories });
  await work();
  const trace = await page.tracing.stop();
  return (JSON.parse(new TextDecoder().decode(trace ?? new Uint8Array())) as { traceEvents: TraceEvent[] }).traceEvents;
}

const isOurs = ({ args }: TraceEvent) => JSON.stringify(args ?? {}).includes('chrome-extension://');

/** Time that ran scripts of the extension, by what they did, while `work` ran. */
export async function extensionTime(page: Page, work: () => Promise<void>): Promise<ExtensionTime> {
  const events = await traced(page, ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'], work);
  const ours = events
    .filter((event) => event.ph === 'X' && isOurs(event))
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

export interface LongestTasks {
  /** The longest task of the page's main thread in which a script of the extension ran, ms of the processor's time. */
  readonly page: number;
  /** So many of them took 50 ms and more. */
  readonly long: number;
  /** The same in the process of the extension's own frame, ms. */
  readonly frame: number;
}

/** Tasks in which scripts of the extension ran while `work` did. */
export async function longestTasks(page: Page, work: () => Promise<void>): Promise<LongestTasks> {
  const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'disabled-by-default-v8.compile'];
  const events = (await traced(page, categories, work)).filter(({ ph }) => ph === 'X');
  const site = new Set(events.filter(({ args }) => JSON.stringify(args ?? {}).includes('https://')).map(({ pid }) => pid));
  const ours = events.filter((event) => isOurs(event) && event.name !== 'RunTask');
  const tasks = events
    .filter(({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask')
    .filter((task) =>
      ours.some(({ pid, tid, ts }) => pid === task.pid && tid === task.tid && ts >= task.ts && ts <= task.ts + (task.dur ?? 0)),
    );
  const times = (inPage: boolean) =>
    tasks.filter(({ pid }) => site.has(pid) === inPage).map(({ dur = 0, tdur = dur }) => tdur / 1000);
  const inPage = times(true);
  return { page: Math.max(0, ...inPage), long: inPage.filter((time) => time >= 50).length, frame: Math.max(0, ...times(false)) };
}
