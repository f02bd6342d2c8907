import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openJournal } from './database';
import { append } from './store';
import { freshName, input } from './testing';
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
  const entry = await db.get('entries', 4);
  const anchor = { seq: 4, hash: entry?.hash ?? '' };
  expect(await verifyChain(db, { anchor })).toMatchObject({ ok: true });
  expect(await verifyChain(db, { anchor: { ...anchor, seq: 5 } })).toMatchObject({ ok: false, fault: 'wrong-end', seq: 5 });
  expect(await verifyChain(db, { anchor: { ...anchor, seq: 11 } })).toMatchObject({ ok: false, fault: 'wrong-end', seq: 11 });
});

it('tells how far it is and stops when asked', async () => {
  const db = await ten();
  const seen: number[] = [];
  await verifyChain(db, { onProgress: (checked) => seen.push(checked) });
  expect(seen).toEqual([10]);
  await expect(verifyChain(db, { signal: AbortSignal.abort() })).rejects.toThrow();
});
