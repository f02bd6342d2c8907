/** The part of the journal's measurement that runs inside a page. */

import { createReader } from '../journal/read/reader';
import { append } from '../journal/store/append';
import { openJournal } from '../journal/store/database';
import { input } from '../journal/testing';

/** Fills the journal, entries `begin` to `end`, with three years of two dozen rules and five accounts. */
export async function fill(begin: number, end: number): Promise<number> {
  const outcomes = ['sent-clean', 'sent-clean', 'sent-clean', 'sent-reason', 'edited', 'held', 'sent-false-alarm'] as const;
  const db = await openJournal();
  const begun = performance.now();
  const step = 2000;
  for (let from = begin; from < end; from += step) {
    const inputs = Array.from({ length: step }, (_, k) => {
      const i = from + k;
      const outcome = outcomes[(i * 31) % outcomes.length] ?? 'held';
      const finding = { rule: `paket/aturan-${(i * 17) % 24}`, severity: i % 3 === 0 ? 'block' : 'warn' } as const;
      return input(`e${i}`, {
        at: Date.UTC(2024, 0, 1) + i * 470_000,
        outcome,
        account: `@akun_${(i * 13) % 5}`,
        findings: outcome === 'sent-clean' ? [] : [finding, { rule: 'paket/coba', severity: 'note', trial: true }],
      });
    });
    const result = await append(db, inputs);
    if (!result.ok) throw new Error(result.detail);
  }
  db.close();
  return performance.now() - begun;
}

const words = () => ({ heads: [] as never, outcome: (entry: { readonly outcome: string }) => entry.outcome });

/** Makes one file and lets it go, so that what the export itself holds can be seen from outside. Answers its megabytes. */
export async function exportAlone(what: 'json' | 'csv'): Promise<number> {
  const db = await openJournal();
  const reader = createReader(db, { about: () => ({}), zone: () => 'WIB', words });
  await reader.refresh();
  const file = what === 'json' ? await reader.jsonLines({}) : await reader.csv(reader.survey({}).matches, {});
  db.close();
  return file.size / 1e6;
}

/** Milliseconds of each piece of work; memory in megabytes where the browser tells it. */
export async function measure() {
  const db = await openJournal();
  const heap = () => (performance as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? 0;
  const timed = async <T>(work: () => T | Promise<T>) => {
    const begun = performance.now();
    const value = await work();
    return { ms: performance.now() - begun, value };
  };
  const reader = createReader(db, { about: () => ({}), zone: () => 'WIB', words });
  const opened = await timed(() => reader.refresh());
  const month = Date.UTC(2025, 3, 1);
  const filters = [
    {},
    { from: month, until: month + 30 * 86_400_000 },
    { account: '@akun_3' },
    { rule: 'paket/aturan-7' },
    { outcomes: ['sent-reason'] as const },
    { falseAlarm: true },
    { from: month, account: '@akun_1', rule: 'paket/aturan-3', outcomes: ['held'] as const },
  ];
  const filtering: number[] = [];
  for (let round = 0; round < 10; round++)
    for (const filter of filters) {
      const { ms } = await timed(async () => {
        const { matches } = reader.survey(filter);
        await reader.entries([...matches.subarray(0, 50)]);
      });
      filtering.push(ms);
    }
  filtering.sort((a, b) => a - b);
  const all = reader.survey({}).matches;
  const before = heap();
  let most = before;
  const progress = {
    onProgress() {
      most = Math.max(most, heap());
    },
  };
  const verified = await timed(() => reader.verify(progress));
  const json = await timed(() => reader.jsonLines(progress));
  const csv = await timed(() => reader.csv(all, progress));
  const search = await timed(() => reader.findText('teks yang tidak ada', all, progress));
  db.close();
  return {
    entries: opened.value.total,
    open: opened.ms,
    filterMedian: filtering[Math.floor(filtering.length / 2)] ?? 0,
    filterMost: filtering.at(-1) ?? 0,
    verify: verified.ms,
    sound: verified.value.ok,
    json: json.ms,
    jsonMb: json.value.size / 1e6,
    csv: csv.ms,
    search: search.ms,
    heapMb: before / 1e6,
    heapMostMb: most / 1e6,
  };
}
