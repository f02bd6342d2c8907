import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { verifyChain } from '../chain/verify';
import { freshName, input } from '../testing';
import { append } from './append';
import { blockSize } from './columns';
import { openJournal, readState } from './database';
import { dayInMs, prune } from './retention';

const now = Date.UTC(2026, 10, 21);
const policy = { id: 'dinas-contoh', revision: 3 };
const options = { retentionDays: 30, policy, now };

/** A journal whose entries are this many days old, oldest first. */
async function aged(...days: number[]) {
  const db = await openJournal(freshName());
  await append(
    db,
    days.map((age, i) => input(`e${i}`, { at: now - age * dayInMs })),
  );
  return db;
}
const left = async (db: Awaited<ReturnType<typeof aged>>) => (await db.getAllKeys('entries')).join(' ');

it('deletes what is older than the policy keeps and leaves a marker that the chain explains', async () => {
  const db = await aged(40, 31, 29, 1);
  expect(await prune(db, options)).toEqual({ ok: true, deleted: 2 });
  expect(await left(db)).toBe('3 4 5');
  const gap = { through: 2, count: 2, retentionDays: 30 };
  expect((await db.get('entries', 5))?.gap).toMatchObject(gap);
  expect(await verifyChain(db)).toMatchObject({ ok: true, checked: 3, gap });
  expect(await prune(db, options)).toEqual({ ok: true, deleted: 0 });
  await append(db, [input('later', { at: now })]);
  expect(await verifyChain(db)).toMatchObject({ ok: true, checked: 4 });
});

it('can delete everything, and again after that', async () => {
  const db = await aged(40, 35);
  await prune(db, options);
  expect(await left(db)).toBe('3');
  expect(await verifyChain(db)).toMatchObject({ ok: true, checked: 1 });
  await prune(db, { ...options, now: now + 60 * dayInMs });
  expect(await left(db)).toBe('4');
  expect(await verifyChain(db)).toMatchObject({ ok: true, checked: 1, gap: { through: 3, count: 1 } });
});

it('sees a gap that no deletion of the journal explains', async () => {
  const db = await aged(40, 31, 29, 1);
  const first = await db.get('entries', 1);
  await db.delete('entries', 1);
  const state = await readState(db);
  await db.put('state', { ...state, gap: { through: 1, hash: first?.hash ?? '', count: 1, retentionDays: 30 } }, 'state');
  expect(await verifyChain(db)).toMatchObject({ ok: false, fault: 'unexplained-gap', seq: 1 });
});

it('is not misled by a clock that stood wrong', async () => {
  const back = await aged(20, 3000, 10);
  expect(await prune(back, options)).toEqual({ ok: true, deleted: 0 });
  const ahead = await aged(40, -3000, 35, 1, -3000);
  expect(await prune(ahead, options)).toEqual({ ok: true, deleted: 3 });
  expect(await left(ahead)).toBe('4 5 6');
});

it('takes the columns of deleted entries away too', async () => {
  const db = await openJournal(freshName());
  const at = (i: number) => now - (i < blockSize + 300 ? 40 : 1) * dayInMs;
  await append(
    db,
    Array.from({ length: 3 * blockSize - 1 }, (_, i) => input(`e${i}`, { at: at(i) })),
  );
  expect(await prune(db, options)).toEqual({ ok: true, deleted: blockSize + 300 });
  const blocks = await db.getAll('blocks');
  expect(blocks.map(({ first, at }) => [first, at.length])).toEqual([
    [blockSize + 301, 700],
    [2 * blockSize + 1, blockSize],
  ]);
  expect(await verifyChain(db)).toMatchObject({ ok: true });
});

it('keeps everything when the note of the deletion cannot be written', async () => {
  const db = await aged(40, 1);
  const stray = await db.get('entries', 2);
  if (!stray) throw new Error('the second entry is there');
  await db.put('entries', { ...stray, seq: 3, eventId: 'stray' });
  const state = await readState(db);
  expect(await prune(db, options)).toMatchObject({ ok: false, reason: 'unavailable' });
  expect(await left(db)).toBe('1 2 3');
  expect(await readState(db)).toEqual(state);
});
