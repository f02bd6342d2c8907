import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { append } from '../store/append';
import { openJournal } from '../store/database';
import { prune } from '../store/retention';
import { freshName, input } from '../testing';
import { verifyChain } from './verify';

async function ten() {
  const db = await openJournal(freshName());
  await append(
    db,
    Array.from({ length: 10 }, (_, i) => input(`e${i}`)),
  );
  return db;
}

it('finds an altered entry, wherever it is', async () => {
  for (const seq of [1, 5, 10]) {
    const db = await ten();
    const entry = await db.get('entries', seq);
    await db.put('entries', { ...(entry as NonNullable<typeof entry>), outcome: 'sent-approved' });
    expect(await verifyChain(db)).toEqual({ ok: false, checked: seq - 1, fault: 'altered', seq });
  }
});

it('finds an entry that was taken out, also the first and the last', async () => {
  for (const seq of [1, 5, 10]) {
    const db = await ten();
    await db.delete('entries', seq);
    expect(await verifyChain(db)).toMatchObject({ ok: false, fault: 'missing', seq });
  }
});

it('finds an entry of another journal, and a head that was moved back', async () => {
  const db = await ten();
  const stranger = await (await ten()).get('entries', 1);
  await db.put('entries', stranger as NonNullable<typeof stranger>);
  expect(await verifyChain(db)).toEqual({ ok: false, checked: 0, fault: 'broken-link', seq: 1 });

  const cut = await ten();
  const state = await cut.get('state', 'state');
  await cut.put('state', { ...(state as NonNullable<typeof state>), seq: 8 }, 'state');
  expect(await verifyChain(cut)).toMatchObject({ ok: false, fault: 'wrong-end' });
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

it('tells how far it is and stops when asked', async () => {
  const db = await ten();
  const seen: number[] = [];
  await verifyChain(db, { onProgress: (checked) => seen.push(checked) });
  expect(seen).toEqual([10]);
  await expect(verifyChain(db, { signal: AbortSignal.abort() })).rejects.toThrow();
});
