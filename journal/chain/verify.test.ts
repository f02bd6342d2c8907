import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { attack } from '../../tests/attacks/catalogue';
import { append } from '../store/append';
import { openJournal, readState } from '../store/database';
import { prune } from '../store/retention';
import { freshName, input } from '../testing';
import type { JournalEntry } from '../types';
import { entryHash } from './link';
import { verifyChain } from './verify';

async function ten() {
  const db = await openJournal(freshName());
  await append(
    db,
    Array.from({ length: 10 }, (_, i) => input(`e${i}`)),
  );
  return db;
}

it(attack('J-01'), async () => {
  for (const seq of [1, 5, 10]) {
    const db = await ten();
    const entry = await db.get('entries', seq);
    await db.put('entries', { ...(entry as NonNullable<typeof entry>), outcome: 'sent-approved' });
    expect(await verifyChain(db)).toEqual({ ok: false, checked: seq - 1, fault: 'altered', seq });
  }
});

it(attack('J-02'), async () => {
  for (const seq of [1, 5, 10]) {
    const db = await ten();
    await db.delete('entries', seq);
    expect(await verifyChain(db)).toMatchObject({ ok: false, fault: 'missing', seq });
  }
});

it(attack('J-03'), async () => {
  const db = await ten();
  const [third, fourth] = [await db.get('entries', 3), await db.get('entries', 4)];
  if (!third || !fourth) throw new Error('no entries');
  const exchange = async (entries: readonly JournalEntry[]) => {
    for (const seq of [3, 4]) await db.delete('entries', seq);
    for (const entry of entries) await db.put('entries', entry);
  };
  await exchange([
    { ...fourth, seq: 3 },
    { ...third, seq: 4 },
  ]);
  expect(await verifyChain(db)).toMatchObject({ ok: false, checked: 2, seq: 3 });
  // Also with hashes that are made to fit their new numbers.
  const fitted = async (entry: JournalEntry) => ({ ...entry, hash: await entryHash(entry) });
  await exchange([await fitted({ ...fourth, seq: 3 }), await fitted({ ...third, seq: 4 })]);
  expect(await verifyChain(db)).toEqual({ ok: false, checked: 2, fault: 'broken-link', seq: 3 });
});

it(attack('J-04'), async () => {
  const db = await ten();
  const [state, eighth] = [await readState(db), await db.get('entries', 8)];
  await db.put('state', { ...state, seq: 8 }, 'state');
  expect(await verifyChain(db)).toMatchObject({ ok: false, fault: 'wrong-end' });
  for (const seq of [9, 10]) await db.delete('entries', seq);
  await db.put('state', { ...state, seq: 8, hash: eighth?.hash ?? '' }, 'state');
  expect(await verifyChain(db)).toMatchObject({ ok: false, fault: 'foreign-end' });
});

it(attack('J-05'), async () => {
  const db = await ten();
  const stranger = await (await ten()).get('entries', 1);
  await db.put('entries', stranger as NonNullable<typeof stranger>);
  expect(await verifyChain(db)).toEqual({ ok: false, checked: 0, fault: 'broken-link', seq: 1 });
});

it('holds the chain against a head noted earlier', async () => {
  const db = await ten();
  const { hash = '' } = (await db.get('entries', 4)) ?? {};
  expect(await verifyChain(db, { earlier: { seq: 4, hash } })).toMatchObject({ ok: true, earlier: 'held' });
  for (const seq of [5, 11]) {
    expect(await verifyChain(db, { earlier: { seq, hash } })).toMatchObject({ ok: false, fault: 'lost-head', seq });
  }
});

it('finds that a whole chain was written anew, and says when a deletion hides the earlier head', async () => {
  const db = await openJournal(freshName());
  const [old, recent] = [Date.UTC(2024, 0, 1), Date.UTC(2026, 0, 1)];
  await append(db, [input('a', { at: old }), input('b', { at: old }), input('c', { at: recent })]);
  const [first, second] = await db.getAll('entries');
  await prune(db, { retentionDays: 30, policy: { id: 'p', revision: 1 }, now: recent });
  const of = (entry: typeof first, hash = entry?.hash ?? '') => ({ seq: entry?.seq ?? 0, hash });
  expect(await verifyChain(db, { earlier: of(first) })).toMatchObject({ ok: true, earlier: 'deleted' });
  expect(await verifyChain(db, { earlier: of(second) })).toMatchObject({ ok: true, earlier: 'held' });
  expect(await verifyChain(db, { earlier: of(second, first?.hash) })).toMatchObject({ ok: false, fault: 'lost-head', seq: 2 });
});

it('does not call missing what is deleted, as the policy asks, while it reads', async () => {
  const db = await openJournal(freshName());
  const [old, recent] = [Date.UTC(2024, 0, 1), Date.UTC(2026, 0, 1)];
  await append(db, [input('a', { at: old }), input('b', { at: recent })]);
  const read = db.getAll.bind(db);
  vi.spyOn(db, 'getAll').mockImplementation(async (...asked) => {
    await prune(db, { retentionDays: 30, policy: { id: 'p', revision: 1 }, now: recent });
    return read(...asked);
  });
  expect(await verifyChain(db)).toMatchObject({ ok: true, checked: 2, gap: { through: 1 } });
});

it('tells how far it is and stops when asked', async () => {
  const db = await ten();
  const seen: number[] = [];
  await verifyChain(db, { onProgress: (checked) => seen.push(checked) });
  expect(seen).toEqual([10]);
  await expect(verifyChain(db, { signal: AbortSignal.abort() })).rejects.toThrow();
});
