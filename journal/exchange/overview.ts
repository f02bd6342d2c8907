/** Reads several officers' exports, checks each chain and adds up what is sound. Nothing of them is stored. */

import type { Zone } from '../../policy/apply/clock';
import { startOf, verifyEnd, verifySlice } from '../chain/verify';
import { lookBack, takenBack } from '../read/taken-back';
import { toBlock } from '../store/columns';
import { parseEntry } from '../store/schema';
import type { JournalEntry } from '../types';
import { headFault, type NotedHead, noteOf, readHeads } from './heads';
import { type ExportHead, isOwnHead } from './json-lines';
import { type ExportFile, headOf, lines, parseJson } from './read-lines';
import { countByMonth, type Months, mergeMonths, monthCounts } from './tally';
import type { FileProblem, FileReport, Overview } from './types';

const sliceSize = 500;

interface Read {
  readonly months: Months;
  readonly entries: number;
  readonly problem?: FileProblem;
  /** Numbers at which the chain holds another hash than was expected. */
  readonly differs: ReadonlySet<number>;
}

/**
 * Counts the entries of one file; a problem means that none of it may be used. `expected`: hashes by number that other files or
 * earlier reports hold of the same journal; `zone`: in which months begin.
 */
async function readFile(
  file: ExportFile,
  head: ExportHead,
  expected: readonly Pick<NotedHead, 'seq' | 'hash'>[],
  zone: Zone,
): Promise<Read> {
  const differs = new Set<number>();
  const months: Months = new Map();
  const walk = await startOf(head.journal, head.gap);
  const officer = head.officer?.name ?? '';
  let slice: JournalEntry[] = [];
  /** Verified, and perhaps taken back by an entry that is still to come. */
  let pending: JournalEntry[] = [];
  let number = 0;
  const failed = (problem: FileProblem) => ({ months, entries: walk.checked, problem, differs });
  const flush = async () => {
    const fault = await verifySlice(walk, slice, { gap: head.gap });
    const hashes = new Map(slice.map(({ seq, hash }) => [seq, hash]));
    for (const { seq, hash } of expected) if (hashes.has(seq) && hashes.get(seq) !== hash) differs.add(seq);
    pending.push(...slice);
    settle(Math.max(0, pending.length - lookBack));
    slice = [];
    return fault;
  };
  const settle = (length: number) => {
    const isNone = takenBack([toBlock(pending)]);
    for (const entry of pending.slice(0, length)) {
      if (!isNone.has(entry.seq)) countByMonth(months, entry, officer || (entry.officer ?? ''), zone);
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
  if (head.gap) for (const { seq, hash } of expected) if (seq === head.gap.through && hash !== head.gap.hash) differs.add(seq);
  return { months, entries: walk.checked, differs };
}

/** Keys of installations by officer id, as the policy names them. */
export type SignersOf = (officer: string) => readonly string[] | undefined;

/**
 * The report over all files: exports, and the heads that were noted at earlier reports. Files that can't be used are named with
 * their problem and counted nowhere. `zone`: the office's, in which months begin.
 */
export async function overviewOf(
  given: readonly ExportFile[],
  onProgress?: (done: number) => void,
  signersOf: SignersOf = () => undefined,
  zone: Zone = 'WIB',
): Promise<Overview> {
  const notes = await Promise.all(given.map(readHeads));
  const known = notes.flatMap((heads) => heads ?? []);
  const files = given.filter((_, i) => notes[i] === undefined);
  const heads = await Promise.all(files.map(headOf));
  const present = new Set(heads.flatMap((head) => head?.journal ?? []));
  const faults = await Promise.all(
    heads.map(async (head) => {
      if (!head) return 'not-a-journal';
      return (await isOwnHead(head)) ? headFault(head, known, present, signersOf(head.officer?.id ?? '')) : 'bad-signature';
    }),
  );
  /** Without those that are refused: what nobody signed takes no other's place, and contradicts none. */
  const genuine = heads.map((head, i) => (faults[i] ? undefined : head));
  const longest = new Map<string, number>();
  genuine.forEach((head, i) => {
    if (!head) return;
    const best = longest.get(head.journal);
    if (best === undefined || (heads[best]?.seq ?? 0) < head.seq) longest.set(head.journal, i);
  });
  const all: Months = new Map();
  const reports = new Map<number, FileReport>();
  const sound: NotedHead[] = [];
  let through = Number.POSITIVE_INFINITY;
  const tell = (i: number, entries: number, problem?: FileProblem) => {
    const officer = heads[i]?.officer;
    reports.set(i, {
      name: files[i]?.name ?? '',
      ...(officer ? { officer: officer.name } : {}),
      entries,
      ...(problem ? { problem } : {}),
    });
    onProgress?.(reports.size);
  };
  for (const [i, file] of files.entries()) {
    const fault = faults[i];
    if (fault) tell(i, 0, { kind: fault });
    const head = genuine[i];
    if (!head || longest.get(head.journal) !== i) continue;
    const shorter = genuine.flatMap((other, at) => (other?.journal === head.journal && at !== i ? [{ at, head: other }] : []));
    const noted = known.filter(({ journal }) => journal === head.journal);
    const read = await readFile(file, head, [...noted, ...shorter.map((other) => other.head)], zone);
    const lost = noted.find(({ seq }) => read.differs.has(seq));
    const rival = shorter.find(
      (other) => read.differs.has(other.head.seq) || (other.head.seq === head.seq && other.head.hash !== head.hash),
    );
    const name = (at: number) => files[at]?.name ?? '';
    const problem: FileProblem | undefined =
      read.problem ??
      (lost ? { kind: 'does-not-follow', seq: lost.seq } : rival ? { kind: 'disagrees', with: name(rival.at) } : undefined);
    for (const { at } of shorter)
      tell(at, 0, at === rival?.at ? { kind: 'disagrees', with: file.name } : { kind: 'repeated', by: file.name });
    tell(i, read.entries, problem);
    if (problem) continue;
    mergeMonths(all, read.months);
    sound.push(noteOf(head));
    through = Math.min(through, head.exported);
  }
  const told = [...reports].sort(([a], [b]) => a - b).map(([, report]) => report);
  return { ...monthCounts(all), files: told, heads: sound, ...(sound.length > 0 ? { through } : {}) };
}
