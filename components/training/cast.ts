/** The invented accounts of the stage, taken from the policy on stage so that its account card has something to say. */
import type { ActivePolicy, PolicyAccount } from '../../policy/types';
import { type PracticeAccount, type PracticeSite, practiceSites } from '../practice/types';

export type Cast = Readonly<Record<PracticeSite, readonly PracticeAccount[]>>;

const invented: Record<PracticeAccount['role'], Omit<PracticeAccount, 'role'>> = {
  assigned: { name: 'Dinas Contoh', handle: 'dinascontoh' },
  unassigned: { name: 'Kecamatan Contoh', handle: 'kecamatancontoh' },
  'own-personal': { name: 'Sari Latihan', handle: 'sari.latihan' },
};

/** The officer the trainer plays: one who has an official account of her own, where the policy has such. */
export const officerOnStage = (policy: ActivePolicy): string | undefined =>
  (policy.officers?.find(({ role, accounts }) => role === 'petugas' && accounts?.length) ?? policy.officers?.[0])?.id;

function isMine(account: PolicyAccount, policy: ActivePolicy, officer: string | undefined): boolean {
  const assigned = [
    ...(account.officers ?? []),
    ...(policy.officers ?? []).filter(({ accounts }) => accounts?.includes(account.id)).map(({ id }) => id),
  ];
  if (assigned.length === 0) return account.kind === 'official';
  return officer !== undefined && assigned.includes(officer);
}

/** One account of each role for each site; where the policy has none, an invented one that it does not know. */
export function castOf(policy: ActivePolicy): Cast {
  const officer = officerOnStage(policy);
  const find = (site: PracticeSite, role: PracticeAccount['role']): PracticeAccount => {
    const wanted = (policy.accounts ?? []).find((account) => {
      if (account.platform !== site) return false;
      const mine = isMine(account, policy, officer);
      if (role === 'own-personal') return account.kind === 'personal' && mine;
      return account.kind === 'official' && mine === (role === 'assigned');
    });
    const { name, handle } = invented[role];
    return { role, name: wanted?.name ?? name, handle: (wanted?.handle ?? handle).replace(/^@/, '') };
  };
  const roles = ['assigned', 'unassigned', 'own-personal'] as const;
  return Object.fromEntries(practiceSites.map((site) => [site, roles.map((role) => find(site, role))])) as unknown as Cast;
}
