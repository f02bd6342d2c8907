/** Reads several officers' exports, checks each chain and adds up what is sound. Nothing of them is stored. */

import { startOf, verifyEnd, verifySlice } from '../chain/verify';
import { sortedCounts } from '../read/rule-counts';
import { lookBack, takenBack } from '../read/taken-back';
import { toBlock } from '../store/columns';
import { parseEntry } from '../store/schema';
import type { JournalEntry } from '../types';
import type { ExportHead } from './json-lines';
import { type ExportFile, headOf, lines, parseJson } from './read-lines';
import { count, merge, newTally, type Tally } from './tally';
import { type FileProblem, type FileReport, type Overview, overrideLimit } from './types';

const sliceSize = 500;

/** Counts the entries of one file; a problem means that none of it may be used. */
async function readFile(file: ExportFile, head: ExportHead): Promise<{ tally: Tally; entries: number; problem?: FileProblem }> {
  const tally = newTally();
  const walk = await startOf(head.journal, head.gap);
  const officer = head.officer?.name ?? '';
  let slice: JournalEntry[] = [];
  /** Verified, and perhaps taken back by an entry that is still to come. */
  let pending: JournalEntry[] = [];
  let number = 0;
  const failed = (problem: FileProblem) => ({ tally, entries: walk.checked, problem });
  const flush = async () => {
    const fault = await verifySlice(walk, slice, { gap: head.gap });
    pending.push(...slice);
    settle(Math.max(0, pending.length - lookBack));
    slice = [];
    return fault;
  };
  const settle = (length: number) => {
    const isNone = takenBack([toBlock(pending)]);
    for (const entry of pending.slice(0, length)) {
      if (!isNone.has(entry.seq)) count(tally, entry, officer || (entry.officer ?? ''));
    }
    pending = pending.slice(length);
  };
  try {
    for await (const line of lines(file)) {
      if (++number === 1 || line.trim() === '') continue;
      const entry = parseEntry(parseJson(line));
      if (!entry) return failed({ kind: 'bad-line', line: number });
      slice.push(entry);
      if (slice.length < sliceSize) continue;
      const fault = await flush();
      if (fault) return failed({ kind: 'chain', fault: fault.fault, seq: fault.seq });
    }
  } catch {
    // The file is gone: a stick was pulled out, a share closed.
    return failed({ kind: 'bad-line', line: number + 1 });
  }
  const fault = await flush();
  settle(pending.length);
  const end = fault ?? verifyEnd(walk, head, head.gap);
  if (!end.ok) return failed({ kind: 'chain', fault: end.fault, seq: end.seq });
  return { tally, entries: walk.checked };
}

/** The report over all files. Files that can't be used are named with their problem and counted nowhere. */
export async function overviewOf(files: readonly ExportFile[], onProgress?: (done: number) => void): Promise<Overview> {
  const heads = await Promise.all(files.map(headOf));
  const longest = new Map<string, number>();
  heads.forEach((head, i) => {
    if (!head) return;
    const known = longest.get(head.journal);
    if (known === undefined || (heads[known]?.seq ?? 0) < head.seq) longest.set(head.journal, i);
  });
  const all = newTally();
  const reports: FileReport[] = [];
  for (const [i, file] of files.entries()) {
    const head = heads[i];
    const best = head && longest.get(head.journal);
    const officer = head?.officer ? { officer: head.officer.name } : {};
    if (!head) reports.push({ name: file.name, entries: 0, problem: { kind: 'not-a-journal' } });
    else if (best !== undefined && best !== i) {
      reports.push({ name: file.name, ...officer, entries: 0, problem: { kind: 'repeated', by: files[best]?.name ?? '' } });
    } else {
      const { tally, entries, problem } = await readFile(file, head);
      if (!problem) merge(all, tally);
      reports.push({ name: file.name, ...officer, entries, ...(problem ? { problem } : {}) });
    }
    onProgress?.(i + 1);
  }
  return toOverview(all, reports);
}

function toOverview(tally: Tally, files: readonly FileReport[]): Overview {
  const newest = <T extends { readonly at: number }>(rows: readonly T[]) =>
    rows.toSorted((a, b) => b.at - a.at).slice(0, overrideLimit);
  const sent = (account: { clean: number; decided: number; held: number }) => account.clean + account.decided + account.held;
  return {
    files,
    total: tally.total,
    ...(tally.total > 0 ? { first: tally.first, last: tally.last } : {}),
    rules: sortedCounts(tally.rules),
    accounts: [...tally.accounts.values()].sort((a, b) => sent(b) - sent(a)),
    reasons: [...tally.reasons].map(([code, n]) => ({ code, count: n })).sort((a, b) => b.count - a.count),
    overrides: newest(tally.overrides),
    overrideCount: tally.overrideCount,
    falseAlarms: newest(tally.falseAlarms),
  };
}
