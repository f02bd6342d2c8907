/**
 * Writing to the journal. An entry, the head and, where it fills one, the block of columns are written in one transaction,
 * so that a context killed at any moment leaves either all of it or nothing. Hashes need WebCrypto, which a transaction does
 * not wait for; they are made before, and the transaction writes only if the head is still the one they were made for.
 */
import { keyedHash } from '../chain/hash';
import { draftKey, type InstallationKeys, signText } from '../chain/keys';
import { headText, link } from '../chain/link';
import type { AppendResult, Gap, JournalInput } from '../types';
import { blockSize, toBlock } from './columns';
import { change, type JournalDatabase, type JournalState, ownKeys, readState } from './database';

/** Takes one more attempt for every writer that was faster; far more than there can be tabs in a hurry. */
const attempts = 100;

type Linked = Awaited<ReturnType<typeof link>> & { readonly signature: string };

/** Writes what is linked behind `state`; false when another writer came first. */
const write = (db: JournalDatabase, state: JournalState, { entries, head, signature }: Linked): Promise<boolean> =>
  change(db, async (tx) => {
    const store = tx.objectStore('entries');
    const current = await tx.objectStore('state').get('state');
    if (current?.hash !== state.hash || current.seq !== state.seq) return false;
    for (const entry of entries) {
      await store.add(entry);
      if (entry.seq % blockSize !== 0) continue;
      const filled = await store.getAll(IDBKeyRange.bound(entry.seq - blockSize + 1, entry.seq));
      await tx.objectStore('blocks').put(toBlock(filled));
    }
    await tx.objectStore('state').put({ ...current, ...head, signature }, 'state');
    return true;
  });

async function unknownOnly(db: JournalDatabase, inputs: readonly JournalInput[]): Promise<JournalInput[]> {
  const index = db.transaction('entries').store.index('eventId');
  const fresh = new Map<string, JournalInput>();
  for (const input of inputs) {
    if (!fresh.has(input.eventId) && (await index.getKey(input.eventId)) === undefined) fresh.set(input.eventId, input);
  }
  return [...fresh.values()];
}

/** The hash of a draft under the key of its entry: what the page hands over could be tried out, what is kept can't. */
async function keyed<I extends JournalInput>(keys: InstallationKeys, input: I): Promise<I> {
  if (input.textHash === undefined) return input;
  return { ...input, textHash: await keyedHash(await draftKey(keys, input.eventId), input.textHash) };
}

/** Inputs behind the head, and the new head signed by this installation. */
export async function linkSigned(
  keys: InstallationKeys,
  state: JournalState,
  inputs: readonly (JournalInput & { readonly gap?: Gap })[],
): Promise<Linked> {
  const linked = await link(state, await Promise.all(inputs.map((input) => keyed(keys, input))));
  return { ...linked, signature: await signText(keys, headText(linked.head)) };
}

/** Turns what the browser's storage throws into what the officer is told. */
export function storageFault(error: unknown): Extract<AppendResult, { ok: false }> {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return { ok: false, reason: /quota/i.test(name) ? 'disk-full' : 'unavailable', detail: `${name}: ${message}` };
}

/**
 * Appends inputs in order. One that was written before (by its `eventId`) is counted as repeated and not written again.
 * Storage that is full or gone is an answer, not an exception; nothing of the batch was written then.
 */
export async function append(
  db: JournalDatabase,
  inputs: readonly (JournalInput & { readonly gap?: Gap })[],
): Promise<AppendResult> {
  try {
    const keys = await ownKeys(db);
    for (let attempt = 0; attempt < attempts; attempt++) {
      const state = await readState(db);
      const fresh = await unknownOnly(db, inputs);
      if (fresh.length === 0) return { ok: true, written: 0, repeated: inputs.length };
      if (await write(db, state, await linkSigned(keys, state, fresh))) {
        return { ok: true, written: fresh.length, repeated: inputs.length - fresh.length };
      }
    }
    return { ok: false, reason: 'unavailable', detail: 'other writers kept coming first' };
  } catch (error) {
    return storageFault(error);
  }
}
