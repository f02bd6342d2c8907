/**
 * Everything of the policy that is stored, and nothing else of it touches the browser. No schema library is reachable from
 * here, so content scripts may import it.
 */
import { storage } from '@wxt-dev/storage';
import type { Text } from '../../rules/engine/types';
import type { Problem } from '../read/parse/problem';
import type { ActivePolicy, OfficerChoice } from '../types';
import { embedded } from './embedded';
import { siteRepairsKey } from './site-repairs-key';

/** The policy in force. Watch it: changes apply live. */
export const activePolicy = storage.defineItem<ActivePolicy>('local:policy.active', { fallback: embedded });

/** The repairs of site tables in the policy in force; apart, so that every page can read them without the rest. */
export const siteRepairs = storage.defineItem<NonNullable<ActivePolicy['sites']> | null>(`local:${siteRepairsKey}`, {
  fallback: null,
});

/** Who the officer is, the language on screen, and the severities the policy leaves open. */
export const officerChoice = storage.defineItem<OfficerChoice>('local:policy.choice', { fallback: {} });

/** The policy from a file or from the policy URL. */
export const localPolicy = storage.defineItem<ActivePolicy | null>('local:policy.local', { fallback: null });

/** Public keys pinned at a first import. */
export const pinnedKeys = storage.defineItem<readonly string[]>('local:policy.keys', { fallback: [] });

/** What group policy said last. `digest` is of the text it held, so that it is not read anew at every start. */
export interface ManagedState {
  readonly answer: 'policy' | 'unsure' | 'failed' | 'none';
  readonly last?: ActivePolicy;
  readonly digest?: string;
  /** Set by group policy; the officer can't change them. */
  readonly policyUrl?: string;
  readonly publicKeys: readonly string[];
  readonly problems: readonly Problem[];
}
export const managedState = storage.defineItem<ManagedState>('local:policy.managed', {
  fallback: { answer: 'none', publicKeys: [], problems: [] },
});

/** The policy URL and how its last visits went. Times in milliseconds since the epoch. */
export interface UrlState {
  readonly url: string;
  readonly checkedAt?: number;
  readonly nextAt: number;
  readonly failures: number;
  readonly problems: readonly Problem[];
}
export const urlState = storage.defineItem<UrlState | null>('local:policy.url', { fallback: null });

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
  const stops = (['policy', 'policyText', 'policyUrl', 'publicKeys'] as const).map((key) =>
    storage.watch(`managed:${key}`, changed),
  );
  return () => {
    for (const stop of stops) stop();
  };
}
