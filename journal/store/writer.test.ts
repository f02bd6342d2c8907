import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { freshName, input } from '../testing';
import { createWriter } from './writer';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** A writer over a journal of its own, and what pages left waiting for it. */
function writing(left: readonly (readonly [eventId: string, event: unknown])[] = []) {
  const kept = new Map(left);
  const waiting = {
    read: vi.fn(async () => new Map(kept)),
    remove: vi.fn(async (eventId: string) => void kept.delete(eventId)),
  };
  const writer = createWriter({ name: freshName(), waiting });
  const written = async () => (await (await writer.database()).getAll('entries')).map(({ eventId }) => eventId);
  return { writer, kept, waiting, written };
}

/** The next writes of an entry throw these, one after another; those after them succeed. */
function failing(...names: readonly string[]) {
  const faults = [...names];
  const real = IDBObjectStore.prototype.add;
  return vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...given) {
    const name = faults.shift();
    if (name) throw new DOMException('gagal', name);
    return real.apply(this, given);
  });
}

afterEach(() => vi.restoreAllMocks());

describe('the connection to the journal', () => {
  it('is one for all that is written', async () => {
    const opened = vi.spyOn(indexedDB, 'open');
    const { writer } = writing();
    await writer.write(input(id(1)));
    await writer.write(input(id(2)));
    expect(await writer.database()).toBe(await writer.database());
    expect(opened).toHaveBeenCalledTimes(1);
  });

  it('is opened anew where the browser closed it without telling', async () => {
    const { writer, written } = writing();
    const first = await writer.database();
    first.close();
    expect(await writer.write(input(id(1)))).toEqual({ ok: true, written: 1, repeated: 0 });
    expect(await writer.database()).not.toBe(first);
    expect(await written()).toEqual([id(1)]);
  });

  it('that breaks under a write is closed, and the write is tried once more on another', async () => {
    const { writer, written } = writing();
    const first = await writer.database();
    const closed = vi.spyOn(first, 'close');
    const add = failing('InvalidStateError');
    expect(await writer.write(input(id(1)))).toEqual({ ok: true, written: 1, repeated: 0 });
    expect([add.mock.calls.length, closed.mock.calls.length]).toEqual([2, 1]);
    expect(await written()).toEqual([id(1)]);
  });

  it('that breaks again is an answer', async () => {
    const { writer } = writing();
    const add = failing('InvalidStateError', 'InvalidStateError');
    expect(await writer.write(input(id(1)))).toMatchObject({
      ok: false,
      reason: 'unavailable',
      detail: expect.stringContaining('gagal'),
    });
    expect(add).toHaveBeenCalledTimes(2);
  });

  it('that can’t be had at all is an answer too, and the next write asks again', async () => {
    const { writer } = writing();
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('tidak ada tempat', 'SecurityError');
    });
    expect(await writer.write(input(id(1)))).toMatchObject({ ok: false, reason: 'unavailable' });
    open.mockRestore();
    expect(await writer.write(input(id(1)))).toMatchObject({ ok: true, written: 1 });
  });
});

describe('an event', () => {
  it('that is none is refused, and nothing is touched', async () => {
    const { writer, waiting, written } = writing();
    expect(await writer.write({ eventId: id(1), text: 'bukan peristiwa' })).toEqual({
      ok: false,
      reason: 'unavailable',
      detail: 'not an event of the journal',
    });
    expect(await written()).toEqual([]);
    expect(waiting.remove).not.toHaveBeenCalled();
  });

  it('waits no longer once it is written', async () => {
    const { writer, kept, waiting } = writing([[id(1), input(id(1))]]);
    await writer.write(input(id(1)));
    expect(kept.size).toBe(0);
    expect(waiting.read).not.toHaveBeenCalled();
  });

  it('goes on waiting when the disk is full, which no second try would change', async () => {
    const { writer, kept, waiting } = writing([[id(1), input(id(1))]]);
    const add = failing('QuotaExceededError');
    expect(await writer.write(input(id(1)))).toMatchObject({ ok: false, reason: 'disk-full' });
    expect([add.mock.calls.length, kept.size, waiting.remove.mock.calls.length]).toEqual([1, 1, 0]);
  });

  it('that found no room takes those that wait with the next that does, once', async () => {
    const { writer, kept, waiting, written } = writing([[id(1), input(id(1))]]);
    failing('QuotaExceededError');
    await writer.write(input(id(1)));
    expect(waiting.read).not.toHaveBeenCalled();
    await writer.write(input(id(2)));
    await writer.prune({ retentionDays: 1, policy: { id: 'dinas-contoh', revision: 3 }, now: 0 });
    expect(await written()).toEqual([id(2), id(1)]);
    expect(kept.size).toBe(0);
    await writer.write(input(id(3)));
    expect(waiting.read).toHaveBeenCalledTimes(1);
  });

  it('is written though the place where it waits can’t be reached', async () => {
    const { writer, waiting, written } = writing();
    waiting.read.mockRejectedValue(new Error('storage.local'));
    waiting.remove.mockRejectedValue(new Error('storage.local'));
    expect(await writer.drain()).toBe(0);
    expect(await writer.write(input(id(1)))).toEqual({ ok: true, written: 1, repeated: 0 });
    expect(await written()).toEqual([id(1)]);
  });

  it('is written after those that were given before it, whatever became of them', async () => {
    const { writer, written } = writing();
    failing('QuotaExceededError');
    await Promise.all([writer.write(input(id(1))), writer.write(input(id(2))), writer.write(input(id(3)))]);
    expect(await written()).toEqual([id(2), id(3)]);
  });
});

describe('what pages left behind', () => {
  it('is written in order, and what is no event is dropped', async () => {
    const { writer, kept, written } = writing([
      [id(1), input(id(1))],
      ['x', 'bukan peristiwa'],
      [id(2), input(id(2))],
    ]);
    await writer.drain();
    expect(await written()).toEqual([id(1), id(2)]);
    expect(kept.size).toBe(0);
  });

  it('has the hash of its draft where a page hands it over meanwhile, or did while there was no room', async () => {
    const waits = (n: number) => {
      const { textHash: _, ...event } = input(id(n));
      return [event.eventId, event] as const;
    };
    const { writer, kept } = writing([waits(1), waits(2)]);
    await Promise.all([writer.drain(), writer.write(input(id(1)))]);
    kept.set(...waits(3));
    failing('QuotaExceededError');
    await writer.write(input(id(3)));
    await writer.drain();
    const entries = await (await writer.database()).getAll('entries');
    expect(entries.map(({ eventId, textHash }) => [eventId, textHash !== undefined])).toEqual([
      [id(1), true],
      [id(2), false],
      [id(3), true],
    ]);
    expect(kept.size).toBe(0);
  });

  it('stays when there is no room, and goes with the next write that finds some', async () => {
    const { writer, kept, waiting, written } = writing([[id(1), input(id(1))]]);
    failing('QuotaExceededError');
    await writer.drain();
    expect(kept.size).toBe(1);
    await writer.write(input(id(2)));
    await writer.drain();
    expect(await written()).toEqual([id(2), id(1)]);
    expect(waiting.read).toHaveBeenCalledTimes(3);
  });
});

describe('what is due', () => {
  const due = { retentionDays: 1, policy: { id: 'dinas-contoh', revision: 3 }, now: Date.now() + 9 * 86_400_000 };

  it('is deleted, in its turn', async () => {
    const { writer, written } = writing();
    await writer.write(input(id(1)));
    const later = writer.write(input(id(2), { at: due.now }));
    expect(await writer.prune(due)).toMatchObject({ ok: true, deleted: 1 });
    await later;
    expect(await written()).not.toContain(id(1));
    expect(await written()).toContain(id(2));
  });

  it('stays where the storage is gone, which is an answer', async () => {
    const { writer } = writing();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('tidak ada tempat', 'SecurityError');
    });
    expect(await writer.prune(due)).toMatchObject({ ok: false, reason: 'unavailable' });
  });
});
