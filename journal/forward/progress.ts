/** How far entries were forwarded. The journal itself is what waits, so a background that is ended loses none of them. */
import { type JournalDatabase, readState } from '../store/database';
import type { Batch, ForwardPolicy, ForwardState, Progress } from './types';

/** Entries that wait at most; the oldest of more are passed over. */
export const waitingLimit = 20_000;

/** The progress that is stored; undefined before the first time. */
export const readProgress = async (db: JournalDatabase): Promise<Progress | undefined> =>
  (await db.get('forward', 'progress')) as Progress | undefined;

/** Where forwarding stands now. It begins with the entries that come after it was switched on; what is gone or too much is passed over. */
export async function currentProgress(db: JournalDatabase): Promise<Progress> {
  const [{ journal, seq, gap }, known] = [await readState(db), await readProgress(db)];
  const fresh = { journal, nextAt: 0, failures: 0, sent: 0, passedOver: 0, rejected: 0 };
  if (!known) return { ...fresh, through: seq };
  // The browser gave up the journal with everything in it; a new one began under the same policy.
  const progress = known.journal === journal ? known : { ...fresh, through: 0 };
  const from = Math.max(progress.through, gap?.through ?? 0, seq - waitingLimit);
  return { ...progress, through: from, passedOver: progress.passedOver + from - progress.through };
}

/** Stores where forwarding stands; a batch that was dealt with goes in the same transaction. */
export async function storeProgress(db: JournalDatabase, progress: Progress): Promise<void> {
  const tx = db.transaction('forward', 'readwrite', { durability: 'strict' });
  const kept = (await tx.store.get('batch')) as Batch | undefined;
  if (kept && kept.from <= progress.through) await tx.store.delete('batch');
  await tx.store.put(progress, 'progress');
  await tx.done;
}

/** Forgets everything: nothing is forwarded any more, and what comes later is not about entries of today. */
export const forget = (db: JournalDatabase): Promise<void> => db.clear('forward');

/** Entries that were not handed over yet. Before the first time none wait: forwarding begins with what comes. */
export async function waitingIn(db: JournalDatabase): Promise<number> {
  const [{ through }, { seq }] = [await currentProgress(db), await readState(db)];
  return seq - through;
}

/** For popup and options page, which only look. */
export async function forwardState(db: JournalDatabase, { address }: ForwardPolicy): Promise<ForwardState> {
  const progress = await readProgress(db);
  return { host: new URL(address).host, waiting: await waitingIn(db), ...(progress ? { progress } : {}) };
}
