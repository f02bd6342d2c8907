// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ApprovalRequest } from '../../journal/approval/types';
import type { Verdict } from '../../policy/types';
import type { ApprovalViewProps } from './approval-types';
import { RequestView } from './RequestView';

const hour = 3_600_000;
const now = Date.UTC(2026, 10, 27, 2);
const policy = { id: 'uji', revision: 1 };
const verdict: Verdict = {
  findings: [],
  suppressed: [],
  failedRules: [],
  account: { site: 'x', name: 'Dinas', handle: 'dinas', confidence: 'sure', standing: 'assigned', kind: 'official' },
} as unknown as Verdict;

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date'] });
});
afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

type Decided = Parameters<ApprovalViewProps['answer']>[1];
let given: Decided | undefined;

async function show(goesOut?: number, found?: ApprovalRequest['found'], officer = 'ratna'): Promise<void> {
  const request: ApprovalRequest = {
    nonce: 'n',
    lock: 'l',
    at: now - hour,
    requester: { id: 'rina', name: 'Rina' },
    identity: { site: 'x', handle: 'dinas', confidence: 'sure' },
    surface: 'post',
    policy,
    attachments: [],
    text: 'Rapat dinas besok.',
    ...(goesOut === undefined ? {} : { goesOut }),
    ...(found ? { found } : {}),
  };
  await act(() =>
    render(
      <RequestView
        request={request}
        policy={policy}
        approverKey={{ publicKey: 'k', fingerprint: 'K', listedAs: { id: 'kepala', name: 'Kepala', officer } }}
        check={() => verdict}
        ruleTitle={(rule) => (rule === 'gambar/naskah-dinas' ? { id: 'Foto naskah dinas', en: 'Document' } : undefined)}
        answer={async (_request, decision) => {
          given = decision;
          return { ok: false, why: 'wrong-passphrase' };
        }}
        copy={async () => true}
        openLink={() => undefined}
        onClose={() => undefined}
      />,
      document.body,
    ),
  );
}

/** Until when it is approved, in the window that is proposed or in one that is chosen. */
async function approvedUntil(chosen?: string): Promise<number | undefined> {
  await act(() => {
    const field = document.querySelector<HTMLInputElement>('[name=passphrase]');
    if (field) field.value = 'tujuh kenari jingga';
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    const select = document.querySelector('select');
    if (select && chosen) select.value = chosen;
    if (chosen) select?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await act(() => {
    const press = new MouseEvent('click', { bubbles: true });
    Object.defineProperty(press, 'isTrusted', { value: true });
    document.querySelector('[data-action=approve]')?.dispatchEvent(press);
  });
  return given?.until;
}

const tomorrow = now + 23 * hour;

it('proposes a window that still holds when the draft is published, and says which others do not', async () => {
  await show(tomorrow);
  expect(document.querySelector('[data-state=goes-out]')?.textContent).toContain('menurut petugas');
  const ends = [...document.querySelectorAll('option')].map((each) => each.textContent?.includes('sebelum terbit'));
  expect(ends).toEqual([false, true, true, true, false]);
  expect(await approvedUntil()).toBe(tomorrow + hour);
  expect(await approvedUntil('8')).toBe(now + 8 * hour);
});

it('proposes a working day where nothing is said', async () => {
  await show();
  expect(await approvedUntil()).toBe(now + 8 * hour);
});

it('proposes no time that has passed, and says so', async () => {
  await show(now - hour);
  expect(document.querySelector('[data-state=late]')).not.toBeNull();
  expect(await approvedUntil()).toBe(now + 8 * hour);
});

it('tells what was found in pictures, which are not here to be seen, and names a rule that is not known here by its code', async () => {
  await show(undefined, [
    { picture: 2, rule: 'gambar/naskah-dinas', severity: 'block' },
    { picture: 2, rule: 'kantor/sandi', severity: 'warn' },
  ]);
  const found = [...document.querySelectorAll('.found-in-picture')].map((each) => each.textContent);
  expect(found).toEqual([
    expect.stringMatching(/Foto naskah dinas · Gambar 2/),
    expect.stringMatching(/kantor\/sandi · Gambar 2/),
  ]);
});

it('calls the request of the officer whom the policy ties to this key their own', async () => {
  const isOwn = () => document.querySelector('[data-state=own]') !== null;
  await show();
  expect(isOwn()).toBe(false);
  render(null, document.body);
  await show(undefined, undefined, 'rina');
  expect(isOwn()).toBe(true);
});
