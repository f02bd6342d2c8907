import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
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

it('makes one key, keeps it, and signs with it', async () => {
  expect(await ownPublicKey('a')).toBeUndefined();
  expect(await answerHere(request, 'kepala', { decision: 'approve', from: 0, until: 9 }, 'a')).toBeUndefined();
  const [first, second] = await Promise.all([makeOwnKey('a'), makeOwnKey('a')]);
  expect(second).toBe(first);
  expect(await ownPublicKey('a')).toBe(first);
  const answer = await decode(
    'JAWAB',
    (await answerHere(request, 'kepala', { decision: 'approve', from: 0, until: 9 }, 'a')) ?? '',
  );
  expect(await isSignedBy(answer as ApprovalAnswer, first)).toBe(true);
  expect(await answerHere(request, 'rina', { decision: 'approve', from: 0, until: 9 }, 'a')).toBeUndefined();
});
