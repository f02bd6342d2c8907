/** The one place where sources and trust of policies change: a pure step from what is kept and what happened to what is kept. */
import type { Text } from '../../rules/engine/types';
import type { Problem } from '../read/parse/problem';
import type { GroupValues } from './managed';
import { type AddressState, type GroupState, type KeepState, type Kept, noGroup, trustedKeys } from './state';

/** A file as it was read under the keys of the state it is reduced on. */
export type Reading = { readonly ok: true; readonly kept: Kept } | { readonly ok: false; readonly problems: readonly Problem[] };

export type KeepEvent =
  /** Group policy holds something; `reading` is absent where it carries no policy, or the one that was read last. */
  | { readonly kind: 'group'; readonly digest: string; readonly values: GroupValues; readonly reading?: Reading }
  /** Group policy is empty, or the browser says that there is none. */
  | { readonly kind: 'group-empty' }
  /** The look at group policy failed. */
  | { readonly kind: 'group-failed' }
  /** A person enters the address of the policy, or removes it. */
  | { readonly kind: 'address'; readonly url?: string }
  /** A visit of `url` ended at `at`; the next is due at `nextAt(failures)`. */
  | {
      readonly kind: 'fetched';
      readonly url: string;
      readonly at: number;
      readonly nextAt: (failures: number) => number;
      /** What the text was known by, where it was fetched. */
      readonly seen?: string;
      readonly reading: Reading;
    }
  /** A person put a file in force; `pin` makes its key the one to trust. */
  | { readonly kind: 'imported'; readonly kept: Kept; readonly pin: boolean }
  /** A person let go of what was imported, entered and pinned. */
  | { readonly kind: 'removed' }
  /** Another day began: what was refused for its dates is looked at again. */
  | { readonly kind: 'day'; readonly today: string };

export const whole = (message: Text): Problem => ({ path: '', line: 1, column: 1, message });

const wentOut = ({ policy }: Kept): Problem =>
  whole({
    id: `Kebijakan "${policy.institution.name}" (revisi ${policy.revision}) tidak dipakai lagi: tidak ditandatangani kunci kantor yang kini dikenal.`,
    en: `The policy "${policy.institution.name}" (revision ${policy.revision}) is no longer used: it is not signed with the office’s key that is now known.`,
  });

/** Asks every kept policy for the keys that are known now; what they do not vouch for goes out and is named. */
function heldTo(state: KeepState): KeepState {
  const isOut = <K extends Kept>(kept: K | undefined, keys: readonly string[]): kept is K =>
    keys.length > 0 && kept !== undefined && (kept.signedBy === undefined || !keys.includes(kept.signedBy));
  const { imported, visited, group, ...rest } = state;
  const { kept, ...others } = group;
  const keys = trustedKeys(state);
  const isGroupOut = isOut(kept, group.keys);
  const out = [
    ...(isGroupOut ? [kept] : []),
    ...[imported, visited].filter((each): each is NonNullable<typeof each> => isOut(each, keys)),
  ];
  if (out.length === 0) return state;
  return {
    ...rest,
    group: isGroupOut ? others : group,
    ...(imported && !isOut(imported, keys) ? { imported } : {}),
    ...(visited && !isOut(visited, keys) ? { visited } : {}),
    dropped: out.map(wentOut),
  };
}

/** What group policy said before and does not say wrongly now. A mistyped value is as if it had not been changed, and is told. */
function groupFrom(before: GroupState, { digest, values, reading }: Extract<KeepEvent, { kind: 'group' }>): GroupState {
  const { keys, officer, url, text, problems } = values;
  const address = url ?? (values.isUrlWrong ? before.url : undefined);
  const kept = reading?.ok ? reading.kept : before.kept;
  const isSame = digest === before.digest && reading === undefined;
  const told = isSame ? before.problems : [...problems, ...(reading && !reading.ok ? reading.problems : [])];
  return {
    answer: 'present',
    digest,
    ...(kept && (text !== undefined || address !== undefined) ? { kept } : {}),
    hasText: text !== undefined,
    keys: values.isKeysWrong && keys.length === 0 ? before.keys : keys,
    isClosed: values.isKeysWrong && keys.length === 0,
    ...(address === undefined ? {} : { url: address }),
    ...(officer === undefined ? {} : { officer }),
    problems: told,
  };
}

/** The address of group policy stands before one that was entered; when it goes, so does what it brought. */
function withAddress(state: KeepState): KeepState {
  const { address, visited, ...rest } = state;
  const { url } = state.group;
  if (url !== undefined) {
    const kept: AddressState = { url, by: 'group', nextAt: 0, failures: 0, problems: [] };
    return address?.url === url && address.by === 'group' ? state : { ...state, address: kept };
  }
  return address?.by === 'group' ? rest : state;
}

function withoutGroup(state: KeepState): KeepState {
  return withAddress({ ...state, group: noGroup });
}

function fetched(state: KeepState, { url, at, nextAt, seen, reading }: Extract<KeepEvent, { kind: 'fetched' }>): KeepState {
  const { address } = state;
  // Removed or changed during the visit: nothing of it comes back.
  if (address?.url !== url) return state;
  const failures = reading.ok ? 0 : address.failures + 1;
  const visit = { ...address, checkedAt: at, nextAt: nextAt(failures), failures, problems: reading.ok ? [] : reading.problems };
  if (!reading.ok) return { ...state, address: visit };
  const read = seen === undefined ? visit : { ...visit, seen };
  const { kept } = reading;
  const { kept: bridge, ...group } = state.group;
  return {
    ...state,
    group: bridge && state.group.hasText ? state.group : group,
    visited: { ...kept, from: url },
    // The same file once more is no news, and does not push out what was imported since.
    ...(state.visited?.digest === kept.digest ? {} : { latest: 'visited' }),
    address: read,
    dropped: [],
  };
}

function step(state: KeepState, event: KeepEvent): KeepState {
  const { group, address } = state;
  switch (event.kind) {
    case 'group': {
      const isRead = event.reading?.ok === true;
      return withAddress({ ...state, group: groupFrom(group, event), dropped: isRead ? [] : state.dropped });
    }
    case 'group-empty':
      if (group.answer === 'none') return state;
      return group.answer === 'unsure' ? withoutGroup(state) : { ...state, group: { ...group, answer: 'unsure' } };
    case 'group-failed':
      return group.answer === 'none' ? state : { ...state, group: { ...group, answer: 'failed' } };
    case 'address': {
      if (address?.by === 'group') return state;
      const { address: _, ...rest } = state;
      if (event.url === undefined) return rest;
      return { ...rest, address: { url: event.url, by: 'person', nextAt: 0, failures: 0, problems: [] } };
    }
    case 'fetched':
      return fetched(state, event);
    case 'imported': {
      const { kept, pin } = event;
      const isPinned = pin && kept.signedBy !== undefined && trustedKeys(state).length === 0;
      return {
        ...state,
        imported: kept,
        latest: 'imported',
        pinned: isPinned && kept.signedBy !== undefined ? [kept.signedBy] : state.pinned,
        dropped: [],
      };
    }
    case 'removed': {
      const { imported: _, visited: __, latest: ___, address: entered, ...rest } = state;
      const stays = entered?.by === 'group' ? { address: { ...entered, nextAt: 0 } } : {};
      return { ...rest, ...stays, pinned: [], dropped: [] };
    }
    case 'day': {
      const { digest: _, ...again } = group;
      if (state.day === event.today) return state;
      return { ...state, day: event.today, group: group.problems.length > 0 ? again : group };
    }
  }
}

/** What is kept after `event`. Pure; the laws it keeps stand in its tests. */
export const reduce = (state: KeepState, event: KeepEvent): KeepState => heldTo(step(state, event));
