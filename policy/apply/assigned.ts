/** Who works with an account, who answers for it, and who approves for it. */
import type { ActivePolicy, OfficerChoice, PolicyAccount, PolicyOfficer } from '../types';
import { officeTime } from './clock';

type Known = Pick<ActivePolicy, 'accounts' | 'officers' | 'institution'>;

/** Who stands in today, with the last day of it. */
const standInsOn = ({ standIns = [] }: PolicyAccount, { institution }: Known, now: number) => {
  const { day } = officeTime(now, institution.timeZone ?? 'WIB');
  return standIns.filter(({ from, until }) => from <= day && day <= until);
};

/** Ids of the officers assigned from either side, and of whoever stands in at `now` (milliseconds since the epoch). */
export function assignedTo(account: PolicyAccount, known: Known, now: number): Set<string> {
  const { officers = [] } = known;
  const fromOfficers = officers.filter(({ accounts = [] }) => accounts.includes(account.id)).map(({ id }) => id);
  return new Set([
    ...(account.officers ?? []),
    ...fromOfficers,
    ...standInsOn(account, known, now).map(({ officer }) => officer),
  ]);
}

/** Names of those officers, in the order of the list; a stand-in with the last day of it ("Budi, pengganti s.d. 2026-12-03"). */
export function assignedNames(account: PolicyAccount, known: Known, now: number): string[] {
  const ids = assignedTo(account, { ...known, officers: known.officers ?? [] }, now);
  const standing = new Map(standInsOn(account, known, now).map(({ officer, until }) => [officer, until]));
  const lasting = assignedTo({ ...account, standIns: [] }, known, now);
  return (known.officers ?? [])
    .filter(({ id }) => ids.has(id))
    .map(({ id, name }) => {
      const until = lasting.has(id) ? undefined : standing.get(id);
      return until === undefined ? name : `${name} (s.d. ${Number(until.slice(8))}/${Number(until.slice(5, 7))})`;
    });
}

/** The officers who answer for the account. */
const responsibleFor = (account: PolicyAccount, { officers = [] }: Known): PolicyOfficer[] =>
  officers.filter(
    ({ id, role, accounts = [] }) =>
      role === 'penanggung-jawab' && (accounts.includes(account.id) || account.officers?.includes(id) === true),
  );

/** "Kepala Bidang Humas; Ratna Contoh (humas@contoh.go.id)": the office's own words first, then who it is and how to reach them. */
export function responsibleText(account: PolicyAccount, known: Known): string | undefined {
  const named = responsibleFor(account, known).map(({ name, contact }) =>
    contact === undefined ? name : `${name} (${contact})`,
  );
  const isNamed = named.some((each) => each.startsWith(account.responsible ?? ' '));
  return [...(account.responsible === undefined || isNamed ? [] : [account.responsible]), ...named].join('; ') || undefined;
}

/**
 * Who approves for an account: whoever is tied to no officer, and the person who answers for it, first. For an account that is
 * not listed everybody does.
 */
export function approversOf(
  account: PolicyAccount | undefined,
  policy: Known & Pick<ActivePolicy, 'approvers'>,
): NonNullable<ActivePolicy['approvers']> {
  const { approvers = [], officers = [] } = policy;
  if (!account) return approvers;
  const own = new Set(responsibleFor(account, policy).map(({ id }) => id));
  const bound = new Set(officers.filter(({ role }) => role === 'penanggung-jawab').map(({ id }) => id));
  const first = approvers.filter(({ officer }) => officer !== undefined && own.has(officer));
  return [...first, ...approvers.filter(({ officer }) => officer === undefined || !bound.has(officer))];
}

/** What the office has this officer for; undefined while nobody has said who sits here. */
export const roleOf = (
  { officers = [] }: Pick<ActivePolicy, 'officers'>,
  { officerId }: OfficerChoice,
): PolicyOfficer['role'] | undefined => officers.find(({ id }) => id === officerId)?.role;

/** May make and open questions of the stage: a trainer or an admin, and anybody where the office names no trainer. */
export function isTrainer(policy: Pick<ActivePolicy, 'officers'>, choice: OfficerChoice): boolean {
  if (!policy.officers?.some(({ role }) => role === 'pelatih')) return true;
  const role = roleOf(policy, choice);
  return role === 'pelatih' || role === 'admin';
}
