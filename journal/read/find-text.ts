/** "Is this text the one that was checked?" The text is hashed here under each entry's key and goes nowhere. */

import { hashText, keyedHash } from '../chain/hash';
import { draftKey } from '../chain/keys';
import { type JournalDatabase, ownKeys } from '../store/database';
import type { JournalEntry } from '../types';
import type { Progress } from './types';

const sliceSize = 500;

/** The entries with these numbers, in this order; deleted ones are left out. One read where they lie close together. */
export async function readEntries(db: JournalDatabase, seqs: readonly number[]): Promise<JournalEntry[]> {
  const found = new Map<number, JournalEntry>();
  const [low, high] = [Math.min(...seqs), Math.max(...seqs)];
  if (seqs.length > 0 && high - low < 4 * seqs.length) {
    for (const entry of await db.getAll('entries', IDBKeyRange.bound(low, high))) found.set(entry.seq, entry);
  } else {
    const { store } = db.transaction('entries');
    for (const entry of await Promise.all(seqs.map((seq) => store.get(seq)))) if (entry) found.set(entry.seq, entry);
  }
  return seqs.flatMap((seq) => found.get(seq) ?? []);
}

/** Entries in slices, in the order of `seqs`; stops when asked and tells how far it is. */
export async function* inSlices(db: JournalDatabase, seqs: Uint32Array, progress: Progress): AsyncGenerator<JournalEntry[]> {
  for (let from = 0; from < seqs.length; from += sliceSize) {
    progress.signal?.throwIfAborted();
    yield await readEntries(db, [...seqs.subarray(from, from + sliceSize)]);
    progress.onProgress?.(Math.min(from + sliceSize, seqs.length), seqs.length);
  }
}

/** Entries whose checked text was exactly this one. */
export async function findText(
  db: JournalDatabase,
  text: string,
  seqs: Uint32Array,
  progress: Progress,
): Promise<JournalEntry[]> {
  const found: JournalEntry[] = [];
  const [keys, sought] = [await ownKeys(db), await hashText(text)];
  for await (const slice of inSlices(db, seqs, progress)) {
    const same = await Promise.all(
      slice.map(
        async ({ eventId, textHash }) =>
          textHash !== undefined && (await keyedHash(await draftKey(keys, eventId), sought)) === textHash,
      ),
    );
    found.push(...slice.filter((_, i) => same[i]));
  }
  return found;
}
