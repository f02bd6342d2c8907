import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { verifyChain } from '../chain/verify';
import { freshName, input } from '../testing';
import { append, storageFault } from './append';
import { blockSize } from './columns';
import { openJournal, readState } from './database';

const open: { close(): void }[] = [];
afterEach(() => {
  for (const db of open.splice(0)) db.close();
});
async function journal(name = freshName()) {
  const db = await openJournal(name);
  open.push(db);
  return db;
}

describe('append', () => {
  it('numbers entries without holes and links each to the one before', async () => {
    const db = await journal();
    expect(await append(db, [input('a'), input('b')])).toEqual({ ok: true, written: 2, repeated: 0 });
    await append(db, [input('c')]);
    const entries = await db.getAll('entries');
    expect(entries.map(({ seq, eventId }) => [seq, eventId])).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
    ]);
    expect(entries[1]?.prev).toBe(entries[0]?.hash);
    expect(entries[2]?.prev).toBe(entries[1]?.hash);
    expect(await verifyChain(db)).toMatchObject({ ok: true, checked: 3 });
  });

  it('writes a repeated delivery once, within a batch and across batches', async () => {
    const db = await journal();
    expect(await append(db, [input('a'), input('a')])).toEqual({ ok: true, written: 1, repeated: 1 });
    expect(await append(db, [input('a'), input('b')])).toEqual({ ok: true, written: 1, repeated: 1 });
    expect(await append(db, [input('b')])).toEqual({ ok: true, written: 0, repeated: 1 });
    expect(await db.count('entries')).toBe(2);
  });

  it('keeps one unbroken chain when several connections write at once', async () => {
    const name = freshName();
    const writers = await Promise.all([journal(name), journal(name), journal(name)]);
    await Promise.all(Array.from({ length: 60 }, (_, i) => append(writers[i % 3] ?? (writers[0] as never), [input(`e${i}`)])));
    const [db] = writers;
    expect(await db.count('entries')).toBe(60);
    expect(await verifyChain(db)).toMatchObject({ ok: true, checked: 60 });
  });

  it('keeps counting when the clock goes back, and notes the time as it was seen', async () => {
    const db = await journal();
    await append(db, [input('a', { at: 2_000 }), input('b', { at: 1_000 })]);
    expect((await db.getAll('entries')).map(({ seq, at }) => [seq, at])).toEqual([
      [1, 2_000],
      [2, 1_000],
    ]);
    expect((await verifyChain(db)).ok).toBe(true);
  });

  it('writes a block of columns with the entry that fills it', async () => {
    const db = await journal();
    const many = Array.from({ length: blockSize + 5 }, (_, i) => input(`e${i}`));
    await append(db, many.slice(0, 700));
    expect(await db.count('blocks')).toBe(0);
    await append(db, many.slice(700));
    const blocks = await db.getAll('blocks');
    expect(blocks.map(({ first, at }) => [first, at.length])).toEqual([[1, blockSize]]);
  });

  it('answers plainly when the storage is full or gone, and leaves nothing half written', async () => {
    const db = await journal();
    await append(db, [input('a')]);
    const before = await readState(db);
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function full() {
      throw new DOMException('no space left', 'QuotaExceededError');
    };
    try {
      expect(await append(db, [input('b')])).toMatchObject({ ok: false, reason: 'disk-full' });
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect(await readState(db)).toEqual(before);
    expect(await append(db, [input('b')])).toMatchObject({ ok: true, written: 1 });
    db.close();
    expect(await append(db, [input('c')])).toMatchObject({ ok: false, reason: 'unavailable' });
    expect(storageFault('odd')).toMatchObject({ reason: 'unavailable', detail: 'Error: odd' });
  });
});
