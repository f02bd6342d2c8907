/** Checks the chain in slices, so that memory stays the same however long the journal is. */

import { type JournalDatabase, type JournalState, ownKeys, readState } from '../store/database';
import type { ChainReport, Gap, JournalEntry, JournalHead } from '../types';
import { isSigned } from './keys';
import { entryHash, genesis, headText } from './link';

const sliceSize = 500;

/** Slices of entries in order, from number `from` to `through`. */
export async function* slices(db: JournalDatabase, from: number, through: number): AsyncGenerator<JournalEntry[]> {
  for (let next = from; next <= through; next += sliceSize) {
    yield await db.getAll('entries', IDBKeyRange.bound(next, Math.min(next + sliceSize - 1, through)));
  }
}

export type EarlierHead = Pick<JournalHead, 'seq' | 'hash'>;

export interface VerifyOptions {
  /** A head noted earlier, in an export for instance: the chain must still hold it, unless its entry was deleted since. */
  readonly earlier?: EarlierHead;
  readonly onProgress?: (checked: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** What the slices have shown so far. */
interface Walk {
  seq: number;
  hash: string;
  checked: number;
  /** An entry of the chain tells of the gap at its beginning. */
  explained: boolean;
}

const tellsOf = (entry: JournalEntry, gap: Gap) => entry.gap?.through === gap.through && entry.gap.hash === gap.hash;

/**
 * Checks a run of entries that must follow `walk`. Used for the journal and for an imported file.
 * Returns what is wrong first, or undefined; `walk` is moved on past every good entry.
 */
export async function verifySlice(
  walk: Walk,
  entries: readonly JournalEntry[],
  expected: { readonly gap?: Gap | undefined; readonly earlier?: EarlierHead | undefined },
): Promise<(ChainReport & { ok: false }) | undefined> {
  const hashes = await Promise.all(entries.map(entryHash));
  for (const [i, entry] of entries.entries()) {
    const wrong = (fault: (ChainReport & { ok: false })['fault'], seq = entry.seq) =>
      ({ ok: false, checked: walk.checked, fault, seq }) as const;
    if (entry.seq !== walk.seq + 1) return wrong('missing', walk.seq + 1);
    if (hashes[i] !== entry.hash) return wrong('altered');
    if (entry.prev !== walk.hash) return wrong('broken-link');
    if (expected.earlier?.seq === entry.seq && expected.earlier.hash !== entry.hash) return wrong('lost-head');
    if (expected.gap && tellsOf(entry, expected.gap)) walk.explained = true;
    walk.seq = entry.seq;
    walk.hash = entry.hash;
    walk.checked++;
  }
  return undefined;
}

/** Where a chain begins: after the last deletion, or at the journal's id. */
export async function startOf(journal: string, gap: Gap | undefined): Promise<Walk> {
  return { seq: gap?.through ?? 0, hash: gap?.hash ?? (await genesis(journal)), checked: 0, explained: !gap };
}

/** What is left to say once every entry was seen. */
export function verifyEnd(walk: Walk, head: JournalHead, gap: Gap | undefined): ChainReport {
  const { checked } = walk;
  if (walk.seq < head.seq) return { ok: false, checked, fault: 'missing', seq: walk.seq + 1 };
  if (walk.seq !== head.seq || walk.hash !== head.hash) return { ok: false, checked, fault: 'wrong-end', seq: walk.seq };
  if (!walk.explained) return { ok: false, checked, fault: 'unexplained-gap', seq: gap?.through ?? 0 };
  return { ok: true, checked, head: { journal: head.journal, seq: head.seq, hash: head.hash }, ...(gap ? { gap } : {}) };
}

/**
 * Checks every entry, the links between them, the gap at the beginning and the end against the head. Begins anew where entries
 * were deleted meanwhile, as the policy asks: they are not missing.
 */
export async function verifyChain(db: JournalDatabase, options: VerifyOptions = {}): Promise<ChainReport> {
  const state = await readState(db);
  const report = await verifyFrom(db, state, options);
  if (report.ok || (await readState(db)).gap?.through === state.gap?.through) return report;
  return verifyChain(db, options);
}

async function verifyFrom(db: JournalDatabase, state: JournalState, options: VerifyOptions): Promise<ChainReport> {
  const { earlier } = options;
  const walk = await startOf(state.journal, state.gap);
  const begin = { seq: walk.seq, hash: walk.hash };
  const total = state.seq - begin.seq;
  for await (const slice of slices(db, begin.seq + 1, state.seq)) {
    options.signal?.throwIfAborted();
    const fault = await verifySlice(walk, slice, { gap: state.gap, earlier });
    if (fault) return fault;
    options.onProgress?.(walk.checked, total);
  }
  const end = verifyEnd(walk, state, state.gap);
  const { publicKey } = await ownKeys(db);
  const isOwn = state.seq === 0 || (await isSigned(headText(state), state.signature ?? '', publicKey));
  const report: ChainReport = end.ok && !isOwn ? { ok: false, checked: walk.checked, fault: 'foreign-end', seq: state.seq } : end;
  if (!report.ok || !earlier) return report;
  const lost = earlier.seq > state.seq || (earlier.seq === begin.seq && earlier.hash !== begin.hash);
  if (lost) return { ok: false, checked: walk.checked, fault: 'lost-head', seq: earlier.seq };
  return { ...report, earlier: earlier.seq < begin.seq ? 'deleted' : 'held' };
}
