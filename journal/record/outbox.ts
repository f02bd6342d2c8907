/**
 * The page's outbox: an event is acknowledged by the background or delivered again. What waits is also kept where it
 * survives the page and a killed background (`keep`), which the background reads when it starts; neither place holds text.
 */
import type { AppendResult, JournalInput } from '../types';

export interface OutboxOptions {
  /** Hands one event to the background; rejects when nobody answered. May never settle where the background was ended under it. */
  deliver(input: JournalInput): Promise<AppendResult>;
  readonly keep: { add(input: JournalInput): Promise<void>; remove(eventId: string): Promise<void> };
  /** Told once when entries can't be written, and once (`undefined`) when they can again. */
  onTrouble(reason: 'disk-full' | 'unavailable' | undefined): void;
  readonly signal: AbortSignal;
  /** Milliseconds to the next attempt after a failed one. */
  readonly retryAfter?: number;
  /** Milliseconds after which an answer is not waited for any more: nobody shall stand before a send for ever. */
  readonly answerWithin?: number;
}

export interface Outbox {
  /** Resolves when the event is written, or could not be now and waits. */
  add(input: JournalInput): Promise<AppendResult>;
  /** Writes an event now or not at all: nothing of it waits. */
  now(input: JournalInput): Promise<AppendResult>;
  /** Events that wait. */
  readonly waiting: number;
}

export function createOutbox({
  deliver,
  keep,
  onTrouble,
  signal,
  retryAfter = 15_000,
  answerWithin = 30_000,
}: OutboxOptions): Outbox {
  const waiting = new Map<string, JournalInput>();
  let trouble: 'disk-full' | 'unavailable' | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  function tell(reason: typeof trouble): void {
    if (reason !== trouble) onTrouble(reason);
    trouble = reason;
  }

  const unanswered = (error: unknown): AppendResult => ({ ok: false, reason: 'unavailable', detail: String(error) });

  const ask = (input: JournalInput): Promise<AppendResult> =>
    new Promise((done, fail) => {
      const late = setTimeout(() => fail(new Error(`no answer within ${answerWithin} ms`)), answerWithin);
      void deliver(input)
        .then(done, fail)
        .finally(() => clearTimeout(late));
    });

  async function send(input: JournalInput): Promise<AppendResult> {
    const result = await ask(input).catch(unanswered);
    if (result.ok) {
      waiting.delete(input.eventId);
      await keep.remove(input.eventId).catch(() => {});
      if (trouble) {
        tell(undefined);
        again();
      }
    } else {
      tell(result.reason);
      if (!signal.aborted) timer ??= setTimeout(again, retryAfter);
    }
    return result;
  }

  function again(): void {
    clearTimeout(timer);
    timer = undefined;
    for (const input of waiting.values()) void send(input);
  }

  return {
    async add(input) {
      waiting.set(input.eventId, input);
      // A full disk refuses this too; the event then waits in memory, and the answer of `deliver` says so.
      await keep.add(input).catch(() => {});
      return send(input);
    },
    // A background that ended under the question is started by the next one; what it wrote is not written twice.
    now: (input) => ask(input).catch(() => ask(input).catch(unanswered)),
    get waiting() {
      return waiting.size;
    },
  };
}
