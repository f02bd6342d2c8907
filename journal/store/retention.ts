/**
 * Deletes entries whose time is over. What is left behind is a marker in the state (where the chain now begins) and an entry
 * at its end that tells of the deletion, so that a gap made by anybody else is seen.
 */
import type { Gap, JournalEntry, PolicyMark } from '../types';
import { linkSigned, storageFault } from './append';
import { blockSize, toBlock } from './columns';
import { change, type JournalDatabase, type JournalState, ownKeys, readState } from './database';

export const dayInMs = 86_400_000;

export type PruneResult =
  | { readonly ok: true; readonly deleted: number }
  | { readonly ok: false; readonly reason: 'disk-full' | 'unavailable'; readonly detail: string };

export interface PruneOptions {
  /** Whole days an entry is kept. */
  readonly retentionDays: number;
  readonly policy: PolicyMark;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/**
 * The last entry of the oldest run that is due. Only the beginning of the journal is ever deleted: an entry written while the
 * clock stood years back stays until those before it go. One from the future holds nothing up when what follows is due.
 */
async function lastDue(db: JournalDatabase, cutoff: number, now: number): Promise<JournalEntry | undefined> {
  let last: JournalEntry | undefined;
  for (let cursor = await db.transaction('entries').store.openCursor(); cursor; cursor = await cursor.continue()) {
    const entry = cursor.value;
    if (entry.at < cutoff) last = entry;
    else if (entry.at <= now) break;
  }
  return last;
}

const remove = (db: JournalDatabase, state: JournalState, gap: Gap, note: JournalEntry, signature: string): Promise<boolean> =>
  change(db, async (tx) => {
    const [entries, blocks, states] = [tx.objectStore('entries'), tx.objectStore('blocks'), tx.objectStore('state')];
    if ((await states.get('state'))?.hash !== state.hash) return false;
    await entries.delete(IDBKeyRange.upperBound(gap.through));
    await blocks.delete(IDBKeyRange.upperBound(gap.through));
    await entries.add(note);
    // The columns of what was deleted must go too: the block the cut runs through, or the one the note fills, is made anew.
    const cut = Math.ceil(gap.through / blockSize) * blockSize;
    for (const end of new Set([cut, note.seq])) {
      if (end % blockSize !== 0 || end > note.seq) continue;
      const first = Math.max(end - blockSize, gap.through) + 1;
      const left = first > end ? [] : await entries.getAll(IDBKeyRange.bound(first, end));
      if (left.length > 0) await blocks.put(toBlock(left));
    }
    await states.put({ journal: state.journal, seq: note.seq, hash: note.hash, gap, signature }, 'state');
    return true;
  });

/** Deletes what is older than the policy keeps; nothing happens when nothing is due, or when another writer comes first. */
export async function prune(db: JournalDatabase, { retentionDays, policy, now }: PruneOptions): Promise<PruneResult> {
  try {
    const last = await lastDue(db, now - retentionDays * dayInMs, now);
    if (!last) return { ok: true, deleted: 0 };
    const state = await readState(db);
    const count = last.seq - (state.gap?.through ?? 0);
    const gap: Gap = { through: last.seq, hash: last.hash, count, retentionDays };
    const event = { eventId: crypto.randomUUID(), at: now, outcome: 'pruned', findings: [], policy, gap } as const;
    const linked = await linkSigned(await ownKeys(db), state, [event]);
    const [note] = linked.entries;
    return { ok: true, deleted: note && (await remove(db, state, gap, note, linked.signature)) ? count : 0 };
  } catch (error) {
    return storageFault(error);
  }
}
