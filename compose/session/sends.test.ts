import { expect, it, vi } from 'vitest';
import { decisionsOnThisPage } from '../../desk/decided';
import type { ComposerDraft } from '../../desk/types';
import type { Verdict } from '../../policy/types';
import type { ApprovalPort, Overlay } from '../overlay';
import type { Held } from '../types';
import type { Pictures } from './pictures';
import { createSends, rememberingApproval, type SendsOptions } from './sends';

const verdict = { severity: 'block', findings: [], account: {} } as unknown as Verdict;

/** A held draft with an approval for it; `shown` is the picture that the site shows at the moment. */
function approved(writeFirst: () => Promise<void> = async () => undefined) {
  const shown = { source: 'blob:satu' };
  const draft = () =>
    ({ text: 'a', site: 'x', surface: 'post', attachments: [{ kind: 'image', ...shown }] }) as unknown as ComposerDraft;
  const release = vi.fn(async () => 'sent' as const);
  const held = { draft: draft(), verdict, composer: { read: draft }, release } as unknown as Held;
  const accept = vi.fn(async () => ({ ok: true, approver: 'Ratna' }) as const);
  const decided = decisionsOnThisPage();
  const port = rememberingApproval({ accept } as unknown as ApprovalPort, decided);
  const options = {
    record: () => undefined,
    writeFirst: { applies: () => true, write: writeFirst },
  } as unknown as SendsOptions;
  const settled = vi.fn(async (_draft: ComposerDraft) => undefined);
  const pictures = { settled } as unknown as Pictures;
  const { decide } = createSends(options, decided, {} as Overlay, pictures);
  return {
    ...{ shown, held, port, accept, release, settled },
    decide: () => decide(held, { kind: 'approved', approver: 'Ratna' }),
    give: () => decide(held, { kind: 'send', code: 'konteks' }),
  };
}

it('sends an approved draft with the picture that was approved', async () => {
  const { held, port, release, decide } = approved();
  await port.accept(held, 'JAWAB');
  expect(await decide()).toBe('sent');
  expect(release).toHaveBeenCalledOnce();
});

it('asks about the picture that is there, not the one that was there when the draft was held', async () => {
  const { shown, held, port, accept, decide } = approved();
  shown.source = 'blob:dua';
  await port.accept(held, 'JAWAB');
  expect(accept.mock.calls).toEqual([
    [
      expect.objectContaining({ draft: expect.objectContaining({ attachments: [{ kind: 'image', source: 'blob:dua' }] }) }),
      'JAWAB',
    ],
  ]);
  expect(await decide()).toBe('sent');
});

it('sends no picture that was put in the place of the approved one', async () => {
  const before = approved();
  await before.port.accept(before.held, 'JAWAB');
  before.shown.source = 'blob:dua';
  expect([await before.decide(), before.release.mock.calls]).toEqual(['kept', []]);
  const during = approved(async () => {
    during.shown.source = 'blob:dua';
  });
  await during.port.accept(during.held, 'JAWAB');
  expect([await during.decide(), during.release.mock.calls]).toEqual(['changed', []]);
});

it('waits for the picture that took the place of the one that was held, before a reason sends it', async () => {
  const { shown, settled, give } = approved();
  shown.source = 'blob:dua';
  await give();
  expect(settled.mock.calls[0]?.[0].attachments).toEqual([{ kind: 'image', source: 'blob:dua' }]);
});
