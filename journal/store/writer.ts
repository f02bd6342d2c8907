/** The background's side: takes events from pages, writes them one after another and clears what waited. */

import type { AppendResult, JournalInput } from '../types';
import { append, storageFault } from './append';
import { type JournalDatabase, openJournal } from './database';
import { type PruneOptions, type PruneResult, prune } from './retention';
import { parseInput } from './schema';

export interface WriterOptions {
  readonly name?: string;
  readonly waiting: { read(): Promise<Map<string, unknown>>; remove(eventId: string): Promise<void> };
}

export interface Writer {
  /** Writes an event; one that no page of ours can have made is refused. */
  write(event: unknown): Promise<AppendResult>;
  /** Writes what pages left behind, and resolves to how many; to be called at every start of the background. Done too once there is room again. */
  drain(): Promise<number>;
  /** Deletes what the policy no longer keeps; to be called at every start of the background too. */
  prune(options: PruneOptions): Promise<PruneResult>;
  /** The open journal, for redeeming approvals. */
  database(): Promise<JournalDatabase>;
}

function isOpen(db: JournalDatabase): boolean {
  try {
    db.transaction('state');
    return true;
  } catch {
    return false;
  }
}

export function createWriter({ name, waiting }: WriterOptions): Writer {
  let opened: Promise<JournalDatabase> | undefined;
  /** The last write found no room, so others may wait; they go with the next that does. */
  let isBehind = false;
  /** Handed over and not written yet, by event id: what waits of them lacks the hash of the draft. */
  const handed = new Map<string, JournalInput>();
  let last: Promise<unknown> = Promise.resolve();

  /** Opened anew where the browser closed it, as Firefox does after a write that found no room, without telling. */
  async function database(): Promise<JournalDatabase> {
    const known = await opened?.catch(() => undefined);
    if (known && isOpen(known)) return known;
    opened = openJournal(name);
    return opened;
  }

  async function attempt(inputs: readonly JournalInput[]): Promise<AppendResult> {
    try {
      return await append(await database(), inputs);
    } catch (error) {
      return storageFault(error);
    }
  }

  /** A connection that broke under the write says nothing of the disk; a new one does. */
  async function store(inputs: readonly JournalInput[]): Promise<AppendResult> {
    const result = await attempt(inputs);
    if (result.ok || result.reason === 'disk-full') return result;
    void opened?.then((db) => db.close()).catch(() => {});
    opened = undefined;
    return attempt(inputs);
  }

  /** One writer at a time; the queue goes on whatever becomes of each. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  }

  /** What can't be taken from where it waits comes again at the next start, and is not written twice. */
  async function forget(eventId: string): Promise<void> {
    handed.delete(eventId);
    await waiting.remove(eventId).catch(() => undefined);
  }

  const drain = () =>
    inTurn(async () => {
      let written = 0;
      // Whatever woke the background is being handed over meanwhile.
      await database().catch(() => undefined);
      for (const [eventId, event] of await waiting.read().catch(() => new Map<string, unknown>())) {
        const input = handed.get(eventId) ?? parseInput(event);
        const result = input && (await store([input]));
        if (result?.ok) written += result.written;
        if (result?.ok === false) isBehind = true;
        else await forget(eventId);
      }
      return written;
    });

  return {
    database,
    async write(event) {
      const input = parseInput(event);
      if (!input) return { ok: false, reason: 'unavailable', detail: 'not an event of the journal' };
      handed.set(input.eventId, input);
      const result = await inTurn(() => store([input]));
      if (result.ok) await forget(input.eventId);
      const wasBehind = isBehind;
      isBehind = !result.ok;
      if (result.ok && wasBehind) void drain();
      return result;
    },
    prune: (options) =>
      inTurn(async () => {
        try {
          return await prune(await database(), options);
        } catch (error) {
          return storageFault(error);
        }
      }),
    drain,
  };
}
