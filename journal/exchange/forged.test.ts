/** Exports as somebody would forge them who has the files and not the computer. */
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { attack } from '../../tests/attacks/catalogue';
import { hashText, keyedHash } from '../chain/hash';
import { draftKey, makeKeys, signText } from '../chain/keys';
import { entryHash, genesis } from '../chain/link';
import { verifyChain } from '../chain/verify';
import { append } from '../store/append';
import { openJournal, ownKeys, readState } from '../store/database';
import { freshName, input } from '../testing';
import { writeHeads } from './heads';
import { jsonLinePieces, toFile } from './json-lines';
import { overviewOf } from './overview';

const at = Date.UTC(2026, 10, 2);
const rina = { id: 'rina', name: 'Rina' };

async function computer(entries = 3) {
  const db = await openJournal(freshName());
  const write = (from: number, count: number) =>
    append(
      db,
      Array.from({ length: count }, (_, i) => input(`e${from + i}`, { at: at + from + i, outcome: 'sent-reason' })),
    );
  await write(0, entries);
  const save = async (name: string, officer = rina) =>
    new File([await toFile(jsonLinePieces(db, { officer, exported: at }), 'text/plain')], name);
  return { db, write, save };
}
const noted = async (...files: File[]) => new File([writeHeads((await overviewOf(files)).heads, at)], 'kepala-jurnal.json');
const problems = async (...files: File[]) => (await overviewOf(files)).files.map(({ problem }) => problem?.kind);

/** Another story with a chain that fits: every entry rewritten, one left out, hashes and head computed anew. */
async function rebuilt(file: File): Promise<File> {
  const [first = '', ...lines] = (await file.text()).trim().split('\n');
  const head = JSON.parse(first);
  let prev = JSON.parse(lines[0] ?? '').prev;
  const entries = [];
  for (const [i, line] of lines.slice(1).entries()) {
    const entry = { ...JSON.parse(line), outcome: 'sent-clean', seq: i + 1, prev };
    prev = await entryHash(entry);
    entries.push({ ...entry, hash: prev });
  }
  const told = { ...head, seq: entries.length, hash: prev };
  return new File([[told, ...entries].map((each) => `${JSON.stringify(each)}\n`).join('')], file.name);
}

it(attack('J-06'), async () => {
  const { save } = await computer();
  expect(await problems(await rebuilt(await save('a.jsonl')))).toEqual(['bad-signature']);
});

it(attack('J-07'), async () => {
  const { save, write } = await computer();
  const early = await save('awal.jsonl');
  await write(3, 2);
  const late = await save('akhir.jsonl');
  expect(await problems(early, late)).toEqual(['repeated', undefined]);
  const [first = '', ...rest] = (await early.text()).split('\n');
  const { db } = await computer();
  const keys = await ownKeys(db);
  // By the same installation, as one that was copied and went its own way.
  const head = { ...JSON.parse(first), hash: 'ab'.repeat(32), signer: keys.publicKey };
  const { signature: _, ...said } = head;
  const { default: canonicalize } = await import('canonicalize');
  const signature = await signText(keys, `saring-export/1\n${canonicalize(said)}`);
  const rival = new File([[JSON.stringify({ ...said, signature }), ...rest].join('\n')], 'lain.jsonl');
  expect(await problems(rival, late)).toEqual(['disagrees', 'disagrees']);
});

it(attack('J-08'), async () => {
  const { save, write } = await computer();
  const heads = await noted(await save('oktober.jsonl'));
  await write(3, 2);
  expect(await problems(heads, await save('november.jsonl'))).toEqual([undefined]);
  const other = await computer(5);
  expect(await problems(heads, await other.save('november.jsonl'))).toEqual(['other-journal']);
  const oktober = await save('oktober.jsonl');
  await write(5, 1);
  const december = await noted(await save('november.jsonl'));
  expect(await problems(december, oktober)).toEqual(['goes-back']);
});

it(attack('J-09'), async () => {
  const [here, there] = [await computer(), await computer()];
  const { publicKey } = await ownKeys(here.db);
  const signersOf = () => [publicKey];
  const kinds = (files: File[]) =>
    overviewOf(files, undefined, signersOf).then(({ files: told }) => told.map(({ problem }) => problem?.kind));
  expect(await kinds([await here.save('a.jsonl')])).toEqual([undefined]);
  expect(await kinds([await there.save('b.jsonl')])).toEqual(['other-key']);
});

it(attack('J-10'), async () => {
  const { db } = await computer();
  expect(await verifyChain(db)).toMatchObject({ ok: true });
  const { signature: _, ...state } = await readState(db);
  await db.put('state', { ...state, signature: await signText(await makeKeys(), 'lain') }, 'state');
  expect(await verifyChain(db)).toMatchObject({ ok: false, fault: 'foreign-end' });
});

it(attack('J-11'), async () => {
  const { db, save, write } = await computer();
  const heads = await noted(await save('oktober.jsonl'));
  // With the keys of the installation another story is told under the same number, and signed as any other.
  const state = await readState(db);
  await db.clear('entries');
  await db.put('state', { ...state, seq: 0, hash: await genesis(state.journal) }, 'state');
  await write(10, 5);
  expect(await verifyChain(db)).toMatchObject({ ok: true });
  expect(await verifyChain(db, { earlier: state })).toMatchObject({ ok: false, fault: 'lost-head' });
  expect(await problems(await save('november.jsonl'))).toEqual([undefined]);
  expect(await problems(heads, await save('november.jsonl'))).toEqual(['does-not-follow']);
});

it(attack('J-12'), async () => {
  const { db } = await computer(0);
  await append(db, [input('satu', { textHash: await hashText('Ya') })]);
  const [entry] = await db.getAll('entries');
  expect(entry).not.toHaveProperty('salt');
  expect(entry?.textHash).not.toBe(await hashText('Ya'));
  const keys = await ownKeys(db);
  expect(keys.drafts.extractable || keys.signing.extractable).toBe(false);
  // The key of this entry, handed over, proves this text and none else.
  const key = await draftKey(keys, 'satu');
  expect(await keyedHash(key, await hashText('Ya'))).toBe(entry?.textHash);
  expect(await draftKey(keys, 'dua')).not.toBe(key);
});
