/** Exports as somebody would forge them who has the files and not the computer. */
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { hashText, keyedHash } from '../chain/hash';
import { draftKey, makeKeys, signText } from '../chain/keys';
import { entryHash } from '../chain/link';
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

it('a chain that was rebuilt is told, though every link of it fits', async () => {
  const { save } = await computer();
  expect(await problems(await rebuilt(await save('a.jsonl')))).toEqual(['bad-signature']);
});

it('two exports of one journal that disagree are both told and not counted', async () => {
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

it('a month that does not follow what was noted at the last report is told', async () => {
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

it('an export by another computer than the policy names for the officer is told', async () => {
  const [here, there] = [await computer(), await computer()];
  const { publicKey } = await ownKeys(here.db);
  const signersOf = () => [publicKey];
  const kinds = (files: File[]) =>
    overviewOf(files, undefined, signersOf).then(({ files: told }) => told.map(({ problem }) => problem?.kind));
  expect(await kinds([await here.save('a.jsonl')])).toEqual([undefined]);
  expect(await kinds([await there.save('b.jsonl')])).toEqual(['other-key']);
});

it('an end of the local journal that another key signed is told', async () => {
  const { db } = await computer();
  expect(await verifyChain(db)).toMatchObject({ ok: true });
  const { signature: _, ...state } = await readState(db);
  await db.put('state', { ...state, signature: await signText(await makeKeys(), 'lain') }, 'state');
  expect(await verifyChain(db)).toMatchObject({ ok: false, fault: 'foreign-end' });
});

it('what is kept of a short draft can be tried out by nobody who lacks the entry’s key', async () => {
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
