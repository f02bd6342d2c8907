/**
 * Everything of the policy that is stored, and nothing else of it touches the browser. No schema library is reachable from
 * here, so content scripts may import it.
 */
import { storage } from '@wxt-dev/storage';
import type { Text } from '../../rules/engine/types';
import type { ActivePolicy, OfficerChoice } from '../types';
import { embedded } from './embedded';
import { activePolicyKey, officerChoiceKey, siteRepairsKey } from './keys';
import { fresh, type KeepState } from './state';

/** The policy in force. Watch it: changes apply live. */
export const activePolicy = storage.defineItem<ActivePolicy>(`local:${activePolicyKey}`, { fallback: embedded });

/** The repairs of site tables in the policy in force; apart, so that every page can read them without the rest. */
export const siteRepairs = storage.defineItem<NonNullable<ActivePolicy['sites']> | null>(`local:${siteRepairsKey}`, {
  fallback: null,
});

/** Who the officer is, the language on screen, and the severities the policy leaves open. */
export const officerChoice = storage.defineItem<OfficerChoice>(`local:${officerChoiceKey}`, { fallback: {} });

/** Where policies come from and whom to trust; changed by `reduce` alone, under the lock of `createKeeper`. */
export const keepState = storage.defineItem<KeepState>('local:policy.keep', { fallback: fresh });

/** When the address is to be visited next, milliseconds since the epoch; null without one. Apart, so that a wake reads little. */
export const visitDue = storage.defineItem<number | null>('local:policy.due', { fallback: null });

/** What is new in the policy and was not shown yet. */
export const news = storage.defineItem<readonly Text[]>('local:policy.news', { fallback: [] });

let taking: Promise<readonly Text[]> = Promise.resolve([]);

/** What is new, once: the background alone takes it, for one tab after the other, so that no two of them show the same. */
export function takeNews(): Promise<readonly Text[]> {
  const take = async () => {
    const unseen = await news.getValue();
    if (unseen.length > 0) await news.setValue([]);
    return unseen;
  };
  taking = taking.then(take, take);
  return taking;
}

/** What group policy holds at the moment, untouched. Rejects where the browser has no such file or can't read it. */
export const managedSnapshot = (): Promise<Record<string, unknown>> => storage.snapshot('managed');

/** Calls back when group policy changes while the browser runs. */
export function watchManaged(changed: () => void): () => void {
  const stops = (['policy', 'policyText', 'policyUrl', 'publicKeys', 'officer'] as const).map((key) =>
    storage.watch(`managed:${key}`, changed),
  );
  return () => {
    for (const stop of stops) stop();
  };
}
