import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import { openWith } from '../../policy/read/trust/closed';
import { publicKeyOf } from '../../policy/read/trust/keys';
import { isSignedBy } from './answer';
import { decode } from './codec';
import { answerHere, makeOwnKey, ownPublicKey } from './key-store';
import type { ApprovalAnswer, ApprovalRequest } from './types';

const request: ApprovalRequest = {
  nonce: 'ab'.repeat(16),
  lock: 'cd'.repeat(32),
  at: 1,
  requester: { id: 'rina', name: 'Rina' },
  identity: { site: 'x', handle: 'dinas', confidence: 'sure' },
  surface: 'post',
  policy: { id: 'p', revision: 1 },
  attachments: [],
  text: 'Rapat',
};

const passphrase = 'tujuh kenari jingga';
const judgement = { decision: 'approve', from: 0, until: 9, passphrase } as const;

it('makes one key, keeps it, and signs with it', async () => {
  expect(await ownPublicKey('a')).toBeUndefined();
  expect(await answerHere(request, 'kepala', judgement, 'a')).toEqual({ ok: false, why: 'not-here' });
  const [first, second] = await Promise.all([makeOwnKey(passphrase, { name: 'a' }), makeOwnKey(passphrase, { name: 'a' })]);
  expect(second).toBe(first);
  expect(await ownPublicKey('a')).toBe(first);
  const signing = await answerHere(request, 'kepala', judgement, 'a');
  const answer = await decode('JAWAB', signing.ok ? signing.code : '');
  expect(await isSignedBy(answer as ApprovalAnswer, first)).toBe(true);
  expect(await answerHere(request, 'rina', judgement, 'a')).toEqual({ ok: false, why: 'not-here' });
});

it('keeps its secret half closed with a passphrase, and signs with no other', async () => {
  await expect(makeOwnKey('pendek', { name: 'b' })).rejects.toThrow('too short');
  expect(await ownPublicKey('b')).toBeUndefined();
  await makeOwnKey(passphrase, { name: 'b' });
  const db = await openDB('b');
  const kept = await db.get('key', 'own');
  db.close();
  expect(Object.keys(kept)).toEqual(['publicKey', 'closed']);
  const secretKey = await openWith(passphrase, kept.closed);
  expect(await publicKeyOf(secretKey ?? '')).toBe(kept.publicKey);
  expect(JSON.stringify(kept)).not.toContain(secretKey);
  const other = { ...judgement, passphrase: 'tujuh kenari hijau' };
  expect(await answerHere(request, 'kepala', other, 'b')).toEqual({ ok: false, why: 'wrong-passphrase' });
});

it('is replaced only when that is asked for', async () => {
  const first = await makeOwnKey(passphrase, { name: 'c' });
  const other = 'sandi lain yang baru';
  expect(await makeOwnKey(other, { name: 'c' })).toBe(first);
  const second = await makeOwnKey(other, { replaces: true, name: 'c' });
  expect(second).not.toBe(first);
  expect(await ownPublicKey('c')).toBe(second);
  expect(await answerHere(request, 'kepala', judgement, 'c')).toEqual({ ok: false, why: 'wrong-passphrase' });
});
