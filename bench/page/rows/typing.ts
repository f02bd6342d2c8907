/**
 * Typing: from the key to the frame that shows its letter, and to the frame that shows a mark. Keys come at their own pace, as
 * from a fast typist, whether or not the page keeps up; their time counts from when they were pressed, waiting included.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { type Both, both, figure, type LaneName, type Measurement, quantile, type Row, rowOf } from '../browser';
import { draft, openComposer, settle } from '../composer';

const ROUNDS = 2;
const SIXTIETH = 1000 / 60;
/** Milliseconds between two keys, not in step with the screen. */
const paceOf = (index: number) => 50 + ((index * 7) % 17);

/** What a stretch of typing did to the page. */
export interface Typed {
  /** Milliseconds from each key to the end of the frame with its letter. */
  readonly letters: readonly number[];
  /** Milliseconds from the key that changed the marks to the end of the frame with them. */
  readonly marks: readonly number[];
  /** Processor time of the page's main thread for a key, milliseconds, all tasks of the page included. */
  readonly work: number;
  /** Milliseconds between the page's frames, from the first key to the last letter. */
  readonly frames: readonly number[];
  /** Tasks of 50 ms and more. */
  readonly longTasks: number;
}

export const typing: Measurement = async (lanes) => {
  const rows: Row[] = [];
  for (const slowdown of [1, 4, 6]) {
    const found = await both(lanes, ROUNDS, async (page, { name }) => {
      await openComposer(page);
      await settle(page, name === 'with');
      await page.emulateCPUThrottling(slowdown);
      const typed = await typeMeasured(page, draft, await threadClock(page));
      if (name === 'with' && typed.marks.length === 0) throw new Error('Saring marked nothing while the draft was typed.');
      return typed;
    });
    rows.push(...rowsOf(found, `CPU ÷ ${slowdown}`));
  }
  return rows;
};

const missedOf = ({ frames }: Typed) => frames.reduce((sum, time) => sum + Math.max(0, Math.round(time / SIXTIETH) - 1), 0);

/** `where`: on which machine or browser. */
export function rowsOf(found: Both<Typed>, where: string): readonly Row[] {
  // Without Saring there is no mark: the letter's own frame stands beside it.
  const marksOf = ({ marks, letters }: Typed, lane: LaneName) => (lane === 'with' ? marks : letters);
  return [
    rowOf(
      `ketikan sampai bingkai, ${where}, p50`,
      figure(found, ({ letters }) => quantile(letters, 0.5)),
      'ms',
    ),
    rowOf(
      `ketikan sampai bingkai, ${where}, p95`,
      figure(found, ({ letters }) => quantile(letters, 0.95)),
      'ms',
    ),
    rowOf(
      `ketikan sampai tanda, ${where}, p50`,
      figure(found, (one, lane) => quantile(marksOf(one, lane), 0.5)),
      'ms',
    ),
    rowOf(
      `ketikan sampai tanda, ${where}, p95`,
      figure(found, (one, lane) => quantile(marksOf(one, lane), 0.95)),
      'ms',
    ),
    rowOf(
      `waktu prosesor tiap ketikan, ${where}`,
      figure(found, ({ work }) => work),
      'ms',
    ),
    rowOf(`bingkai terlewat selama ${draft.length} ketikan, ${where}`, figure(found, missedOf), 'kali'),
    rowOf(
      `tugas 50 ms ke atas selama ${draft.length} ketikan, ${where}`,
      figure(found, ({ longTasks }) => longTasks),
      'kali',
    ),
  ];
}

/** `clock`: processor time so far, in milliseconds. */
export async function typeMeasured(page: Page, text: string, clock: () => Promise<number>): Promise<Typed> {
  await page.evaluate(() => {
    const typed = { letters: [] as number[], marks: [] as number[], frames: [] as number[], longTasks: 0 };
    /** Keys whose letter is in no frame yet, and those of the frame that is being made. */
    const waiting: number[] = [];
    let inFrame: number[] = [];
    let painted = 0;
    let owed = 0;
    let frameBefore = 0;
    let marksBefore = '';
    let placesBefore = '';
    const numbers = new WeakMap<Node, number>();
    let last = 0;
    const channel = new MessageChannel();
    // A message of a frame arrives when its style, layout and paint are done.
    channel.port1.onmessage = () => {
      const now = performance.now();
      for (const start of inFrame) typed.letters.push(now - start);
      painted = inFrame.at(-1) ?? painted;
      inFrame = [];
      if (owed > 0) typed.marks.push(now - owed);
      owed = 0;
      if (page.isMarkedAnew()) typed.marks.push(now - painted);
    };
    // Methods, since the bundler gives named functions a helper that does not exist in the page.
    const page = {
      numberOf(node: Node): number {
        if (!numbers.has(node)) numbers.set(node, ++last);
        return numbers.get(node) ?? 0;
      },
      /** Reads no text: it is asked several times a key, and its own time is none of Saring's. */
      places(): string {
        let found = '';
        for (const [name, ranges] of CSS.highlights as unknown as Map<string, Iterable<Range>>)
          for (const { startContainer, startOffset, endOffset } of ranges)
            found += `${name} ${page.numberOf(startContainer)} ${startOffset} ${endOffset} `;
        return found;
      },
      marks(): string {
        const highlights = [...(CSS.highlights as unknown as Map<string, Iterable<Range>>).entries()];
        return highlights.map(([name, ranges]) => [name, ...[...ranges].map(String)].join('\n')).join('\n');
      },
      /** An editor that puts a text node in the place of another empties the marks in it until they are set again. */
      isMarkedAnew(): boolean {
        const places = page.places();
        if (places === placesBefore) return false;
        placesBefore = places;
        const marks = page.marks();
        if (marks === marksBefore || marks.split('\n').includes('')) return false;
        marksBefore = marks;
        return true;
      },
      /** Called where the page has seen the keys up to `last` and no other: what is marked by now is owed to that one. */
      keep(last: number): void {
        if (page.isMarkedAnew()) owed = last;
      },
      frame(time: number): void {
        requestAnimationFrame((next) => page.frame(next));
        if (frameBefore > 0) typed.frames.push(time - frameBefore);
        frameBefore = time;
        inFrame.push(...waiting.splice(0));
        page.keep(inFrame.at(-1) ?? painted);
        channel.port2.postMessage(null);
      },
    };
    requestAnimationFrame((time) => page.frame(time));
    new PerformanceObserver((list) => {
      typed.longTasks += list.getEntries().length;
    }).observe({ type: 'longtask' });
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        page.keep(waiting.at(-1) ?? inFrame.at(-1) ?? painted);
        waiting.push(timeStamp);
      },
      true,
    );
    Object.assign(window, { typed });
  });
  const before = await clock();
  for (const [index, letter] of [...text].entries()) {
    await Promise.all([page.keyboard.type(letter), pause(paceOf(index))]);
  }
  await page.waitForFunction(
    (count) => (window as unknown as { typed: Typed }).typed.letters.length >= count,
    { polling: 'raf' },
    text.length,
  );
  const work = ((await clock()) - before) / text.length;
  return { ...(await page.evaluate(() => (window as unknown as { typed: Omit<Typed, 'work'> }).typed)), work };
}

/** Reads the processor time that tasks of the page's main thread have taken so far, in milliseconds. */
async function threadClock(page: Page): Promise<() => Promise<number>> {
  const client = await page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
}
