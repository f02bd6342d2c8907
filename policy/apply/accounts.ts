/** Which of the office's accounts is about to post, and may this officer use it? */
import { sites } from '../../compose/sites';
import type { AccountStanding } from '../../rules/engine/types';
import type { AccountCard, AccountPlan, ActingIdentity, ActivePolicy, OfficerChoice, PolicyAccount } from '../types';
import { approversOf, assignedNames, assignedTo, responsibleText } from './assigned';
import { officeTime, type WeekDay, weekDays, type Zone } from './clock';
import { siagaFacts } from './siaga';
import { siteNames } from './sites';

type Known = Pick<ActivePolicy, 'accounts' | 'officers' | 'institution'> & Partial<Pick<ActivePolicy, 'approvers' | 'siaga'>>;

const bare = (value: string) =>
  value
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .trim()
    .toLowerCase();
/** A handle as it is compared: case-blind, with or without the at sign. */
export const sameHandle = (handle: string): string => bare(handle).replace(/^@/, '');
/** A display name as it is compared: case-blind, runs of spaces as one. */
export const sameName = (name: string): string => bare(name).replace(/\s+/gu, ' ');

/** One account of one site, as the officer's choices remember it; undefined where nothing of it was read. */
export function accountKey({ site, handle, name, pageId }: Pick<ActingIdentity, 'site' | 'handle' | 'name' | 'pageId'>) {
  if (handle !== undefined) return `${site} @${sameHandle(handle)}`;
  if (pageId !== undefined) return `${site} #${pageId}`;
  return name === undefined ? undefined : `${site} ${sameName(name)}`;
}

/** By page id, handle or name, as the site has it. */
function find(identity: ActingIdentity, accounts: readonly PolicyAccount[]): PolicyAccount | undefined {
  const here = accounts.filter(({ platform }) => platform === identity.site);
  const { handle, name, pageId } = identity;
  if (pageId !== undefined) {
    const byPage = here.find((account) => account.pageId === pageId);
    if (byPage) return byPage;
  }
  if (handle !== undefined) {
    const byHandle = here.find((account) => account.handle !== undefined && sameHandle(account.handle) === sameHandle(handle));
    if (byHandle) return byHandle;
  }
  if (sites[identity.site].knownBy !== 'page' || name === undefined) return undefined;
  const named = here.filter(
    (account) =>
      sameName(account.name) === sameName(name) &&
      // A page id or handle that was read and belongs to no account speaks against the name.
      !(pageId !== undefined && account.pageId !== undefined) &&
      !(handle !== undefined && account.handle !== undefined),
  );
  return named.length === 1 ? named[0] : undefined;
}

/** `officerId`: undefined while the officer has not said who they are, which speaks neither for them nor against them. */
function standingOf({ kind }: PolicyAccount, assigned: ReadonlySet<string>, officerId: string | undefined): AccountStanding {
  if (assigned.size === 0) return kind === 'official' ? 'shared' : 'colleague-personal';
  if (officerId === undefined) return 'unasked';
  if (kind === 'official') return assigned.has(officerId) ? 'assigned' : 'unassigned';
  return assigned.has(officerId) ? 'own-personal' : 'colleague-personal';
}

const shownAs = ({ handle, name }: PolicyAccount) => (handle === undefined ? name : `@${sameHandle(handle)}`);

/** The accounts with which an officer works on the site. */
const ownOf = (policy: Known, site: ActingIdentity['site'], officerId: string, now: number): string[] =>
  (policy.accounts ?? [])
    .filter(
      (account) => account.platform === site && account.kind === 'official' && assignedTo(account, policy, now).has(officerId),
    )
    .map(shownAs);

const dayName = (day: WeekDay) => day.charAt(0).toUpperCase() + day.slice(1);

/** "Senin–Jumat 08.00–16.00 WIB": days in order, runs of three or more joined. */
export function hoursText(hours: NonNullable<PolicyAccount['serviceHours']>, zone: Zone): string {
  const order = [...weekDays.slice(1), 'minggu'] as WeekDay[];
  const parts = hours.map(({ days, from, to }) => {
    const runs: WeekDay[][] = [];
    for (const day of order.filter((each) => days.includes(each))) {
      const last = runs.at(-1);
      const before = last?.at(-1);
      if (last && before && order.indexOf(before) === order.indexOf(day) - 1) last.push(day);
      else runs.push([day]);
    }
    const names = runs.map((run) => {
      const [first, last] = [run[0], run.at(-1)];
      if (!first || !last) return '';
      return run.length > 2 ? `${dayName(first)}–${dayName(last)}` : run.map(dayName).join(', ');
    });
    return `${names.join(', ')} ${from.replace(':', '.')}–${to.replace(':', '.')}`;
  });
  return `${parts.join('; ')} ${zone}`;
}

function isInside(
  hours: NonNullable<PolicyAccount['serviceHours']>,
  holiday: string | undefined,
  { weekDay, time }: ReturnType<typeof officeTime>,
): boolean {
  return holiday === undefined && hours.some(({ days, from, to }) => days.includes(weekDay) && from <= time && time < to);
}

/** Fields that go from the policy to the card as they are. A new field of the schema stands here, or `AccountPlan` says why not. */
const planFields: Readonly<Record<keyof AccountPlan, true>> = {
  audience: true,
  objectives: true,
  strategy: true,
  topics: true,
  tone: true,
  requiredTags: true,
  officialLinks: true,
  responseTarget: true,
  lateAfterDays: true,
};
const planOf = (account: PolicyAccount): AccountPlan =>
  Object.fromEntries(Object.entries(account).filter(([field, value]) => field in planFields && value !== undefined));

/** What the policy knows of an account, in the words of the card. */
function cardOf(account: PolicyAccount, policy: Known, now: number): Partial<AccountCard> {
  const zone = account.timeZone ?? policy.institution.timeZone ?? 'WIB';
  const unit = account.unit ?? policy.institution.unit;
  const { institution } = policy;
  const time = officeTime(now, zone);
  const holiday = institution.holidays?.find(({ day }) => day === time.day)?.name;
  const responsible = responsibleText(account, policy);
  return {
    ...(account.handle === undefined ? {} : { handle: `@${sameHandle(account.handle)}` }),
    ...(unit === undefined ? {} : { unit }),
    ...(account.kind === 'official'
      ? {
          institution: institution.name,
          ...(institution.ppid === undefined ? {} : { ppid: institution.ppid }),
          ...(institution.hotlines?.length ? { hotlines: institution.hotlines } : {}),
        }
      : {}),
    ...(responsible === undefined ? {} : { responsible }),
    ...planOf(account),
    ...(account.serviceHours === undefined || account.serviceHours.length === 0
      ? {}
      : {
          serviceHours: hoursText(account.serviceHours, zone),
          withinServiceHours: isInside(account.serviceHours, holiday, time),
          ...(holiday === undefined ? {} : { holiday }),
        }),
  };
}

/**
 * The acting account as the policy knows it. `now` in milliseconds since the epoch; of `choice` it takes who the officer
 * said to be and which accounts they called personal. Never fails: an account that was not read or is not listed says so
 * in `standing`.
 */
export function resolveAccount(
  identity: ActingIdentity,
  policy: Known,
  choice: Pick<OfficerChoice, 'officerId' | 'personal'>,
  now: number,
): AccountCard {
  const officers = policy.officers ?? [];
  // Who is on no list any more has to say anew who they are.
  const officerId = officers.find(({ id }) => id === choice.officerId)?.id;
  const shown = identity.handle === undefined ? identity.name : `@${sameHandle(identity.handle)}`;
  const base = {
    site: identity.site,
    confidence: identity.confidence,
    ...(shown === undefined ? {} : { label: shown }),
  };
  const name = identity.name ?? shown ?? siteNames[identity.site];
  const isReadable =
    identity.confidence !== 'unreadable' &&
    (identity.handle !== undefined || identity.name !== undefined || identity.pageId !== undefined);
  if (!isReadable) return { ...base, name, standing: 'unreadable', kind: 'unknown' };
  const account = find(identity, policy.accounts ?? []);
  if (!account) {
    const key = accountKey(identity);
    const isPersonal = key !== undefined && choice.personal?.includes(key);
    return {
      ...base,
      name,
      ...(key === undefined ? {} : { key }),
      ...(isPersonal ? { standing: 'own-personal', kind: 'personal' } : { standing: 'unknown', kind: 'unknown' }),
      ...(identity.handle === undefined ? {} : { handle: `@${sameHandle(identity.handle)}` }),
    };
  }
  const card = cardOf(account, policy, now);
  const assigned = assignedTo(account, policy, now);
  const standing = standingOf(account, assigned, officerId);
  const names = assignedNames(account, policy, now);
  const approvers = approversOf(account, policy).map(({ name }) => name);
  return {
    ...base,
    ...card,
    name: account.name,
    label: card.handle ?? account.name,
    standing,
    kind: account.kind,
    ...siagaFacts(account, policy, officerId, now),
    ...(names.length === 0 ? {} : { officers: names }),
    ...(approvers.length === 0 ? {} : { approvers }),
    ...(standing === 'unassigned' && officerId !== undefined ? { own: ownOf(policy, identity.site, officerId, now) } : {}),
  };
}
