/** The background's side: takes events from pages, writes them one after another and clears what waited. */
import { type JournalDatabase, openJournal } from './database';
import { type PruneOptions, type PruneResult, prune } from './retention';
import { parseInput } from './schema';
import { append, storageFault } from './store';
import type { AppendResult, JournalInput } from './types';

export interface WriterOptions {
  readonly name?: string;
  readonly waiting: { read(): Promise<Map<string, unknown>>; remove(eventId: string): Promise<void> };
}

export interface Writer {
  /** Writes an event; one that no page of ours can have made is refused. */
  write(event: unknown): Promise<AppendResult>;
  /** Writes what pages left behind; to be called at every start of the background. */
  drain(): Promise<void>;
  /** Deletes what the policy no longer keeps; to be called at every start of the background too. */
  prune(options: PruneOptions): Promise<PruneResult>;
  /** The open journal, for redeeming approvals. */
  database(): Promise<JournalDatabase>;
}

export function createWriter({ name, waiting }: WriterOptions): Writer {
  let opened: Promise<JournalDatabase> | undefined;
  let last: Promise<unknown> = Promise.resolve();

  function database(): Promise<JournalDatabase> {
    opened ??= openJournal(name).then((db) => {
      db.addEventListener('close', () => {
        opened = undefined;
      });
      return db;
    });
    opened.catch(() => {
      opened = undefined;
    });
    return opened;
  }

  async function store(inputs: readonly JournalInput[]): Promise<AppendResult> {
    try {
      return await append(await database(), inputs);
    } catch (error) {
      return storageFault(error);
    }
  }

  /** One writer at a time; the queue goes on whatever becomes of each. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  }

  return {
    database,
    async write(event) {
      const input = parseInput(event);
      if (!input) return { ok: false, reason: 'unavailable', detail: 'not an event of the journal' };
      const result = await inTurn(() => store([input]));
      if (result.ok) await waiting.remove(input.eventId);
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
    drain: () =>
      inTurn(async () => {
        for (const [eventId, event] of await waiting.read()) {
          const input = parseInput(event);
          if (!input || (await store([input])).ok) await waiting.remove(eventId);
        }
      }),
  };
}
