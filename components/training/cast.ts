/** The invented accounts of the stage: one of each kind on each site, so that a wrong account can be shown under any policy. */
import type { ActivePolicy, PolicyAccount } from '../../policy/types';
import { type PracticeAccount, type PracticeSite, practiceSites } from './sites/types';

type Role = PracticeAccount['role'];
export type Cast = Readonly<Record<PracticeSite, readonly PracticeAccount[]>>;

const roles: readonly Role[] = ['assigned', 'unassigned', 'own-personal'];
const invented: Record<Role, Omit<PracticeAccount, 'role'>> = {
  assigned: { name: 'Dinas Contoh', handle: 'dinascontoh' },
  unassigned: { name: 'Kecamatan Contoh', handle: 'kecamatancontoh' },
  'own-personal': { name: 'Sari Latihan', handle: 'sari.latihan' },
};
const standIn = { id: 'panggung-petugas', name: 'Petugas Latihan', role: 'petugas' } as const;
const colleague = { id: 'panggung-rekan', name: 'Petugas Lain', role: 'petugas' } as const;

/** The officer the trainer plays: one of the policy's who works with an account, or a stand-in. */
export const officerOnStage = (policy: ActivePolicy): string =>
  (
    policy.officers?.find(
      ({ id, role, accounts }) =>
        role === 'petugas' && (accounts?.length || policy.accounts?.some(({ officers }) => officers?.includes(id))),
    ) ?? standIn
  ).id;

/** Officers assigned to an account from either side of the policy. */
const assignedTo = (account: PolicyAccount, policy: ActivePolicy): string[] => [
  ...(account.officers ?? []),
  ...(policy.officers ?? []).filter(({ accounts }) => accounts?.includes(account.id)).map(({ id }) => id),
];

function roleOf(account: PolicyAccount, policy: ActivePolicy, officer: string): Role | undefined {
  const assigned = assignedTo(account, policy);
  if (account.kind === 'personal') return assigned.includes(officer) ? 'own-personal' : undefined;
  return assigned.length === 0 || assigned.includes(officer) ? 'assigned' : 'unassigned';
}

/** The policy with the accounts that the stage needs and it lacks. What it says of its own accounts stays as it is. */
export function withCast(policy: ActivePolicy): { readonly policy: ActivePolicy; readonly cast: Cast } {
  const officer = officerOnStage(policy);
  const added: PolicyAccount[] = [];
  const find = (site: PracticeSite, role: Role): PracticeAccount => {
    const own = policy.accounts?.find((account) => account.platform === site && roleOf(account, policy, officer) === role);
    if (own) return { role, name: own.name, handle: (own.handle ?? '').replace(/^@/, '') };
    const { name, handle } = invented[role];
    added.push({
      id: `panggung-${site}-${role}`,
      platform: site,
      name,
      handle,
      kind: role === 'own-personal' ? 'personal' : 'official',
      officers: [role === 'unassigned' ? colleague.id : officer],
    });
    return { role, name, handle };
  };
  const onSite = (site: PracticeSite): PracticeAccount[] => roles.map((role) => find(site, role));
  const cast = {} as Record<PracticeSite, readonly PracticeAccount[]>;
  for (const site of practiceSites) cast[site] = onSite(site);
  return {
    cast,
    policy: {
      ...policy,
      accounts: [...(policy.accounts ?? []), ...added],
      officers: [...(policy.officers ?? []), ...(officer === standIn.id ? [standIn] : []), colleague],
    },
  };
}
