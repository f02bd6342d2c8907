import 'fake-indexeddb/auto';
import { nextBatch } from '../../journal/forward/batch';
import { currentProgress, storeProgress } from '../../journal/forward/progress';
import { append } from '../../journal/store/append';
import { openJournal } from '../../journal/store/database';
import { freshName } from '../../journal/testing';
import type { JournalInput } from '../../journal/types';

/** The requests in which one officer's computer forwards these entries, thirty in each, as it would send them. */
export async function requestsOf(inputs: readonly JournalInput[]): Promise<string[]> {
  const db = await openJournal(freshName());
  await storeProgress(db, await currentProgress(db));
  await append(db, inputs);
  const bodies: string[] = [];
  for (;;) {
    const progress = await currentProgress(db);
    const sender = { version: '1', institution: 'Dinas Lain' };
    const batch = await nextBatch(db, progress, { address: 'https://x/', batch: 30 }, sender);
    if (!batch) break;
    bodies.push(batch.body);
    await storeProgress(db, { ...progress, through: batch.through });
  }
  db.close();
  return bodies;
}
