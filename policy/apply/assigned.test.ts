import { describe, expect, it } from 'vitest';
import type { ActivePolicy, PolicyAccount } from '../types';
import { resolveAccount } from './accounts';
import { office } from './apply.fixture';
import { approversOf, isTrainer } from './assigned';

const account: PolicyAccount = {
  id: 'x',
  platform: 'x',
  handle: 'dinas',
  name: 'Dinas',
  kind: 'official',
  officers: ['rina'],
  standIns: [{ officer: 'budi', from: '2026-12-01', until: '2026-12-03' }],
};
const publicKey = (letter: string) => `${letter.repeat(43)}=`;
const policy: ActivePolicy = office({
  institution: { name: 'Dinas Contoh', kind: 'pemda', timeZone: 'WITA', ppid: 'ppid.contoh.go.id', hotlines: ['150 000'] },
  accounts: [account, { ...account, id: 'ig', platform: 'instagram', standIns: [] }],
  officers: [
    { id: 'rina', name: 'Rina', role: 'petugas' },
    { id: 'budi', name: 'Budi', role: 'petugas' },
    { id: 'ratna', name: 'Ratna', role: 'penanggung-jawab', contact: 'ext. 12', accounts: ['x'] },
    { id: 'kabag', name: 'Kabag', role: 'penanggung-jawab', accounts: ['ig'] },
  ],
  approvers: [
    { id: 'umum', name: 'Sekretaris', publicKey: publicKey('a') },
    { id: 'ratna', name: 'Ratna', officer: 'ratna', publicKey: publicKey('b') },
    { id: 'kabag', name: 'Kabag', officer: 'kabag', publicKey: publicKey('c') },
  ],
});
const cardAt = (iso: string, officerId: string) =>
  resolveAccount(
    { site: 'x', handle: 'dinas', confidence: 'sure', source: 'test', readAt: 0 },
    policy,
    { officerId },
    Date.parse(iso),
  );

describe('a stand-in', () => {
  it('works with the account from the first to the last day in the office’s zone', () => {
    expect(cardAt('2026-11-30T15:59:00Z', 'budi').standing).toBe('unassigned');
    expect(cardAt('2026-11-30T16:00:00Z', 'budi').standing).toBe('assigned');
    expect(cardAt('2026-12-03T15:59:00Z', 'budi')).toMatchObject({
      standing: 'assigned',
      officers: ['Rina', 'Budi (s.d. 3/12)', 'Ratna'],
    });
    expect(cardAt('2026-12-03T16:00:00Z', 'budi')).toMatchObject({ standing: 'unassigned', officers: ['Rina', 'Ratna'] });
  });
});

describe('the responsible person', () => {
  it('is named with a contact, beside what the office wrote itself', () => {
    expect(cardAt('2026-11-27T00:00:00Z', 'rina')).toMatchObject({ responsible: 'Ratna (ext. 12)', ppid: 'ppid.contoh.go.id' });
    const [first] = policy.accounts ?? [];
    const with_ = { ...policy, accounts: [{ ...(first as PolicyAccount), responsible: 'Kepala Bidang Humas' }] };
    const card = resolveAccount({ site: 'x', handle: 'dinas', confidence: 'sure', source: 't', readAt: 0 }, with_, {}, 0);
    expect(card.responsible).toBe('Kepala Bidang Humas; Ratna (ext. 12)');
  });

  it('approves for the own account before everybody else, and for no other', () => {
    expect(cardAt('2026-11-27T00:00:00Z', 'rina').approvers).toEqual(['Ratna', 'Sekretaris']);
    expect(approversOf(policy.accounts?.[1], policy).map(({ id }) => id)).toEqual(['kabag', 'umum']);
    expect(approversOf(undefined, policy)).toHaveLength(3);
  });
});

it('leaves the stage’s questions to trainers where the office names some', () => {
  const officers = [...(policy.officers ?? []), { id: 'tia', name: 'Tia', role: 'pelatih' } as const];
  expect(isTrainer(policy, {})).toBe(true);
  expect(isTrainer({ officers }, { officerId: 'rina' })).toBe(false);
  expect(isTrainer({ officers }, { officerId: 'tia' })).toBe(true);
});
