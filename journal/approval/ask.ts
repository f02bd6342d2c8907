/**
 * The background's side of a request: a secret made for this request alone stays on this computer, and only its hash travels. An
 * answer opens a draft where that secret is, once.
 */
import { newNonce, sha256 } from '../chain/hash';
import { type JournalDatabase, readState } from '../store/database';
import type { Asked, AskedFor, Ticket } from './types';

/** Requests that nobody answered are forgotten after this time, milliseconds. */
const keptFor = 30 * 86_400_000;

export const lockOf = (secret: string): Promise<string> => sha256(`saring-approval-lock/1\n${secret}`);

/** Notes a request before it is handed to anybody. Rejects where nothing can be stored: an answer could not be used then. */
export async function ask(database: JournalDatabase, about: AskedFor, now: number): Promise<Ticket> {
  const [nonce, secret] = [newNonce(), newNonce()];
  const { seq } = await readState(database);
  const asked: Asked = { nonce, secret, at: now, seq, ...about };
  const lock = await lockOf(secret);
  const tx = database.transaction('asked', 'readwrite', { durability: 'strict' });
  for (const old of await tx.store.getAll()) if (old.at < now - keptFor) await tx.store.delete(old.nonce);
  await tx.store.put(asked);
  await tx.done;
  return { nonce, lock };
}

/** What waits for an answer on this computer, newest first. */
export async function waitingRequests(database: JournalDatabase): Promise<readonly Omit<Asked, 'secret'>[]> {
  const all = await database.getAll('asked');
  return all.map(({ secret: _, ...asked }) => asked).sort((a, b) => b.at - a.at);
}

export const withdraw = (database: JournalDatabase, nonce: string): Promise<void> => database.delete('asked', nonce);
