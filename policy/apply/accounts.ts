/** Which of the office's accounts is about to post, and may this officer use it? */
import { sites } from '../../compose/sites';
import type { AccountStanding } from '../../rules/engine/types';
import type { AccountCard, ActingIdentity, ActivePolicy, PolicyAccount, PolicyOfficer } from '../types';
import { officeTime, type WeekDay, weekDays, type Zone } from './clock';
import { siteNames } from './sites';

type Known = Pick<ActivePolicy, 'accounts' | 'officers' | 'institution'>;

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

/** Officers assigned from either side. None at all means that the office leaves it open. */
function isAssigned(account: PolicyAccount, officers: readonly PolicyOfficer[], officerId: string | undefined): boolean {
  const fromOfficers = officers.filter(({ accounts = [] }) => accounts.includes(account.id)).map(({ id }) => id);
  const assigned = [...(account.officers ?? []), ...fromOfficers];
  if (assigned.length === 0) return account.kind === 'official';
  return officerId !== undefined && assigned.includes(officerId);
}

function standingOf(account: PolicyAccount, assigned: boolean): AccountStanding {
  if (account.kind === 'official') return assigned ? 'assigned' : 'unassigned';
  return assigned ? 'own-personal' : 'unknown';
}

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

function isInside(hours: NonNullable<PolicyAccount['serviceHours']>, zone: Zone, now: number): boolean {
  const { weekDay, time } = officeTime(now, zone);
  return hours.some(({ days, from, to }) => days.includes(weekDay) && from <= time && time < to);
}

/** What the policy knows of an account, in the words of the card. */
function cardOf(account: PolicyAccount, policy: Known, now: number): Partial<AccountCard> {
  const zone = account.timeZone ?? policy.institution.timeZone ?? 'WIB';
  const unit = account.unit ?? policy.institution.unit;
  return {
    ...(account.handle === undefined ? {} : { handle: `@${sameHandle(account.handle)}` }),
    ...(unit === undefined ? {} : { unit }),
    ...(account.kind === 'official' ? { institution: policy.institution.name } : {}),
    ...(account.responsible === undefined ? {} : { responsible: account.responsible }),
    ...(account.audience === undefined ? {} : { audience: account.audience }),
    ...(account.objectives === undefined ? {} : { objectives: account.objectives }),
    ...(account.topics === undefined ? {} : { topics: account.topics }),
    ...(account.tone === undefined ? {} : { tone: account.tone }),
    ...(account.requiredTags === undefined ? {} : { requiredTags: account.requiredTags }),
    ...(account.officialLinks === undefined ? {} : { officialLinks: account.officialLinks }),
    ...(account.responseTarget === undefined ? {} : { responseTarget: account.responseTarget }),
    ...(account.serviceHours === undefined || account.serviceHours.length === 0
      ? {}
      : {
          serviceHours: hoursText(account.serviceHours, zone),
          withinServiceHours: isInside(account.serviceHours, zone, now),
        }),
  };
}

/**
 * The acting account as the policy knows it. `now` in milliseconds since the epoch; `officerId` is who the officer said
 * to be. Never fails: an account that was not read or is not listed says so in `standing`.
 */
export function resolveAccount(identity: ActingIdentity, policy: Known, officerId: string | undefined, now: number): AccountCard {
  const officers = policy.officers ?? [];
  const officer = officers.find(({ id }) => id === officerId)?.name;
  const shown = identity.handle === undefined ? identity.name : `@${sameHandle(identity.handle)}`;
  const base = {
    site: identity.site,
    confidence: identity.confidence,
    ...(officer === undefined ? {} : { officer }),
    ...(shown === undefined ? {} : { label: shown }),
  };
  const name = identity.name ?? shown ?? siteNames[identity.site];
  const isReadable =
    identity.confidence !== 'unreadable' &&
    (identity.handle !== undefined || identity.name !== undefined || identity.pageId !== undefined);
  if (!isReadable) return { ...base, name, standing: 'unreadable', kind: 'unknown' };
  const account = find(identity, policy.accounts ?? []);
  if (!account) {
    return {
      ...base,
      name,
      standing: 'unknown',
      kind: 'unknown',
      ...(identity.handle === undefined ? {} : { handle: `@${sameHandle(identity.handle)}` }),
    };
  }
  const card = cardOf(account, policy, now);
  return {
    ...base,
    ...card,
    name: account.name,
    label: card.handle ?? account.name,
    standing: standingOf(account, isAssigned(account, officers, officerId)),
    kind: account.kind,
  };
}
