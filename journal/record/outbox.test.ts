import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { openJournal } from '../store/database';
import { createWriter } from '../store/writer';
import { freshName, input } from '../testing';
import type { AppendResult, JournalInput } from '../types';
import { createOutbox } from './outbox';

/** Local storage as the page and the background share it. */
function shelf() {
  const kept = new Map<string, JournalInput>();
  return {
    kept,
    keep: {
      add: async (event: JournalInput) => void kept.set(event.eventId, event),
      remove: async (eventId: string) => void kept.delete(eventId),
    },
    waiting: { read: async () => new Map<string, unknown>(kept), remove: async (eventId: string) => void kept.delete(eventId) },
  };
}
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

describe('an event on its way', () => {
  it('is written, acknowledged and forgotten', async () => {
    const { kept, keep, waiting } = shelf();
    const writer = createWriter({ name: freshName(), waiting });
    const outbox = createOutbox({ deliver: writer.write, keep, onTrouble: vi.fn(), signal: new AbortController().signal });
    expect(await outbox.add(input(id(1)))).toMatchObject({ ok: true, written: 1 });
    expect([outbox.waiting, kept.size]).toEqual([0, 0]);
  });

  it('is delivered again when nobody answered, told about once, and written once though the first did arrive', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { kept, keep, waiting } = shelf();
    const name = freshName();
    const writer = createWriter({ name, waiting });
    const onTrouble = vi.fn();
    let killed = 2;
    const delivered: Promise<AppendResult>[] = [];
    async function deliver(event: JournalInput): Promise<AppendResult> {
      const written = writer.write(event);
      delivered.push(written);
      if (killed-- > 0) throw new Error('the background went away before it answered');
      return written;
    }
    const outbox = createOutbox({ deliver, keep, onTrouble, signal: new AbortController().signal, retryAfter: 10 });
    expect(await outbox.add(input(id(1)))).toMatchObject({ ok: false });
    while (outbox.waiting > 0) {
      await vi.runOnlyPendingTimersAsync();
      await Promise.allSettled(delivered);
      await new Promise(setImmediate);
    }
    expect(delivered).toHaveLength(3);
    expect(onTrouble.mock.calls).toEqual([['unavailable'], [undefined]]);
    expect(kept.size).toBe(0);
    expect(await (await openJournal(name)).count('entries')).toBe(1);
    vi.useRealTimers();
  });

  it('is delivered again when the background leaves the question open, and a send does not wait for it for ever', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { kept, keep } = shelf();
    const deliver = vi.fn<(event: JournalInput) => Promise<AppendResult>>(() => new Promise(() => undefined));
    const outbox = createOutbox({ deliver, keep, onTrouble: vi.fn(), signal: new AbortController().signal });
    const added = outbox.add(input(id(1)));
    const first = outbox.now(input(id(2)));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await added).toMatchObject({ ok: false, reason: 'unavailable' });
    expect(await first).toMatchObject({ ok: false, reason: 'unavailable' });
    expect([...kept.keys()]).toEqual([id(1)]);
    deliver.mockImplementation(async () => ({ ok: true, written: 1, repeated: 0 }));
    await vi.advanceTimersByTimeAsync(60_000);
    expect([outbox.waiting, kept.size]).toEqual([0, 0]);
    vi.useRealTimers();
  });

  it('is found at the next start when page and background both went away', async () => {
    const { kept, keep, waiting } = shelf();
    const name = freshName();
    const gone = () => Promise.reject(new Error('gone'));
    const page = new AbortController();
    const outbox = createOutbox({ deliver: gone, keep, onTrouble: vi.fn(), signal: page.signal });
    await outbox.add(input(id(1)));
    await outbox.add(input(id(2)));
    page.abort();
    kept.set('damaged', { odd: true } as never);
    await createWriter({ name, waiting }).drain();
    const entries = await (await openJournal(name)).getAll('entries');
    expect(entries.map(({ seq, eventId }) => [seq, eventId])).toEqual([
      [1, id(1)],
      [2, id(2)],
    ]);
    expect(kept.size).toBe(0);
  });

  it('stays where it is while the disk is full', async () => {
    const { kept, keep } = shelf();
    const full = async (): Promise<AppendResult> => ({ ok: false, reason: 'disk-full', detail: 'QuotaExceededError' });
    const onTrouble = vi.fn();
    const page = new AbortController();
    const outbox = createOutbox({ deliver: full, keep, onTrouble, signal: page.signal });
    expect(await outbox.add(input(id(1)))).toMatchObject({ ok: false, reason: 'disk-full' });
    page.abort();
    expect([outbox.waiting, kept.size]).toEqual([1, 1]);
    expect(onTrouble.mock.calls).toEqual([['disk-full']]);
  });

  it('waits for one attempt at a time, and for none once the page is gone', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { keep } = shelf();
    const gone = () => Promise.reject(new Error('gone'));
    const page = new AbortController();
    const outbox = createOutbox({ deliver: gone, keep, onTrouble: vi.fn(), signal: page.signal });
    await Promise.all([outbox.add(input(id(1))), outbox.add(input(id(2)))]);
    expect(vi.getTimerCount()).toBe(1);
    page.abort();
    expect(vi.getTimerCount()).toBe(0);
    await outbox.add(input(id(3)));
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  it('goes with the next one that gets through, not only when its time has come', async () => {
    const { kept, keep, waiting } = shelf();
    const name = freshName();
    const writer = createWriter({ name, waiting });
    const full: AppendResult = { ok: false, reason: 'disk-full', detail: 'QuotaExceededError' };
    const deliver = vi.fn(writer.write).mockResolvedValueOnce(full);
    const page = new AbortController();
    const outbox = createOutbox({ deliver, keep, onTrouble: vi.fn(), signal: page.signal });
    await outbox.add(input(id(1)));
    await outbox.add(input(id(2)));
    await vi.waitFor(() => expect([outbox.waiting, kept.size]).toEqual([0, 0]), 60_000);
    expect(await (await openJournal(name)).count('entries')).toBe(2);
  });

  it('is written now or not at all where nothing may wait', async () => {
    const { kept, keep, waiting } = shelf();
    const name = freshName();
    const writer = createWriter({ name, waiting });
    const onTrouble = vi.fn();
    const ask = (deliver: (event: JournalInput) => Promise<AppendResult>) =>
      createOutbox({ deliver, keep, onTrouble, signal: new AbortController().signal });
    let isFirst = true;
    const answered = ask(async (event) => {
      const result = await writer.write(event);
      if (!isFirst) return result;
      isFirst = false;
      throw new Error('the background went away before it answered');
    });
    expect(await answered.now(input(id(1)))).toMatchObject({ ok: true, repeated: 1 });
    const gone = ask(() => Promise.reject(new Error('gone')));
    expect(await gone.now(input(id(2)))).toMatchObject({ ok: false, reason: 'unavailable' });
    expect([gone.waiting, kept.size]).toEqual([0, 0]);
    expect(await (await openJournal(name)).count('entries')).toBe(1);
    expect(onTrouble).not.toHaveBeenCalled();
  });

  it('is refused when no page of ours can have made it', async () => {
    const { waiting } = shelf();
    const writer = createWriter({ name: freshName(), waiting });
    expect(await writer.write({ ...input(id(1)), text: 'isi' })).toMatchObject({ ok: false });
    expect(await writer.write(null)).toMatchObject({ ok: false });
  });

  it('that a start found no room for is written with the next one that finds it', async () => {
    const { kept, keep, waiting } = shelf();
    const name = freshName();
    await keep.add(input(id(1)));
    const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const writer = createWriter({ name, waiting });
    await writer.drain();
    expect(kept.size).toBe(1);
    full.mockRestore();
    await keep.add(input(id(2)));
    expect(await writer.write(input(id(2)))).toMatchObject({ ok: true });
    await vi.waitFor(() => expect(kept.size).toBe(0));
  });
});
