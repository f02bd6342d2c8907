/** The journal's IndexedDB. The background and the options page each open it; both write under the same rules. */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Asked } from '../approval/types';
import { type InstallationKeys, makeKeys } from '../chain/keys';
import { genesis } from '../chain/link';
import type { Batch, Progress } from '../forward/types';
import type { Gap, JournalEntry, JournalHead } from '../types';
import type { Block } from './columns';

export interface JournalState extends JournalHead {
  /** The last deletion; its entries are no longer there. */
  readonly gap?: Gap;
  /** Of the head, by this installation; absent before the first entry. */
  readonly signature?: string;
}

interface Schema extends DBSchema {
  entries: { key: number; value: JournalEntry; indexes: { eventId: string } };
  /** Columns of full blocks of entries, so that filters need not read the entries. */
  blocks: { key: number; value: Block };
  state: { key: 'state'; value: JournalState };
  /** Requests for approval that were made here and not answered yet; an answer uses one up. */
  asked: { key: string; value: Asked };
  keys: { key: 'own'; value: InstallationKeys };
  /** How far entries were forwarded, and the request that is on its way. Empty where the policy forwards nothing. */
  forward: { key: 'progress' | 'batch'; value: Progress | Batch };
}

export type JournalDatabase = IDBPDatabase<Schema>;

/** Opens the journal and creates it where there is none. Rejects where the browser has no storage to give. */
export async function openJournal(name = 'saring-journal'): Promise<JournalDatabase> {
  const db: JournalDatabase = await openDB<Schema>(name, 3, {
    upgrade(fresh, before) {
      fresh.createObjectStore('forward');
      if (before > 1) return;
      fresh.createObjectStore('asked', { keyPath: 'nonce' });
      fresh.createObjectStore('keys');
      if (before > 0) return;
      fresh.createObjectStore('entries', { keyPath: 'seq' }).createIndex('eventId', 'eventId', { unique: true });
      fresh.createObjectStore('blocks', { keyPath: 'first' });
      fresh.createObjectStore('state');
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  if (!(await db.get('state', 'state'))) await create(db);
  return db;
}

/** Two contexts may come here at once: the first to write gives the journal its id, the other keeps it. */
async function create(db: JournalDatabase): Promise<void> {
  const journal = crypto.randomUUID();
  const state: JournalState = { journal, seq: 0, hash: await genesis(journal) };
  const tx = db.transaction('state', 'readwrite', { durability: 'strict' });
  if (!(await tx.store.get('state'))) await tx.store.put(state, 'state');
  await tx.done;
}

/** The keys of this installation; made where there are none. The first to write gives them, the other keeps them. */
export async function ownKeys(db: JournalDatabase): Promise<InstallationKeys> {
  const known = await db.get('keys', 'own');
  if (known) return known;
  const made = await makeKeys();
  const tx = db.transaction('keys', 'readwrite', { durability: 'strict' });
  const first = await tx.store.get('own');
  if (!first) await tx.store.put(made, 'own');
  await tx.done;
  return first ?? made;
}

/** Where the chain stands now. */
export async function readState(db: JournalDatabase): Promise<JournalState> {
  const state = await db.get('state', 'state');
  if (!state) throw new Error('the journal has no state record');
  return state;
}

const chain = ['entries', 'blocks', 'state'] as const;

/** Changes the chain in one transaction. Whatever fails, nothing of it is kept and the cause is thrown. */
export async function change<T>(
  db: JournalDatabase,
  work: (tx: IDBPTransaction<Schema, typeof chain, 'readwrite'>) => Promise<T>,
): Promise<T> {
  const tx = db.transaction(chain, 'readwrite', { durability: 'strict' });
  try {
    const value = await work(tx);
    await tx.done;
    return value;
  } catch (error) {
    // A request that throws at once does not end the transaction by itself; without this, half of it would be kept.
    const cause = tx.error ?? error;
    if (!tx.error) tx.abort();
    await tx.done.catch(() => {});
    throw cause;
  }
}
