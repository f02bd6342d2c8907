/** Keeps the policy in force: reads the sources, ranks them, stores the outcome. For the background and the options page. */
import type { Text } from '../../rules/engine/types';
import { bilingual } from '../apply/bilingual';
import { officeTime } from '../apply/clock';
import { type ReadPolicy, readPolicy } from '../read';
import type { Problem } from '../read/parse';
import type { ActivePolicy } from '../types';
import { fetchPolicy, nextVisit } from './fetch';
import { digestOf, managedValues } from './managed';
import { policyInForce } from './precedence';
import {
  activePolicy,
  localPolicy,
  type ManagedState,
  managedSnapshot,
  managedState,
  news,
  pinnedKeys,
  siteRepairs,
  type UrlState,
  urlState,
  watchManaged,
} from './store';

/** Managed storage may answer late at the start of the browser; an empty answer counts only when it is repeated. */
const SECOND_LOOK = 5_000;

const today = () => officeTime(Date.now(), 'WIB').day;
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const whole = (message: Text): Problem => ({ path: '', line: 1, column: 1, message });

/** One at a time in all pages of the extension: of two that overlap, the slower would put the older policy in force. */
const alone = async <T>(work: () => Promise<T>): Promise<T> =>
  globalThis.navigator?.locks ? await navigator.locks.request('saring/policy', work) : work();

/** Ranks what is stored and puts the winner in force; a new revision brings its news along. */
export const settle = (): Promise<ActivePolicy> => alone(rankAndStore);

async function rankAndStore(): Promise<ActivePolicy> {
  const [managed, local, before] = await Promise.all([managedState.getValue(), localPolicy.getValue(), activePolicy.getValue()]);
  const answer = managed.answer === 'policy' ? (managed.last ?? 'none') : managed.answer;
  const after = policyInForce({ managed: answer, lastManaged: managed.last, local: local ?? undefined });
  if (same(before, after)) return after;
  await siteRepairs.setValue(after.sites ?? null);
  // The tabs ask for the news as soon as they hear of the policy, so the news is there first.
  const isNew = before.id !== after.id || before.revision !== after.revision;
  if (isNew) await news.setValue((after.changes ?? []).map(bilingual));
  await activePolicy.setValue(after);
  return after;
}

/** The keys a policy of this computer has to be signed with: those of group policy, else the pinned ones. */
export async function trustedKeys(): Promise<readonly string[]> {
  const { publicKeys } = await managedState.getValue();
  return publicKeys.length > 0 ? publicKeys : pinnedKeys.getValue();
}

async function answered(before: ManagedState): Promise<ManagedState> {
  const values = managedValues(await managedSnapshot());
  const { text, publicKeys, policyUrl } = values;
  const settings = { publicKeys, ...(policyUrl === undefined ? {} : { policyUrl }) };
  const last = before.last ? { last: before.last } : {};
  const isEmpty = text === undefined && policyUrl === undefined && publicKeys.length === 0;
  if (isEmpty) {
    const isFirst = before.last !== undefined && before.answer !== 'unsure';
    // The last known policy is dropped only when the second look finds nothing either.
    return isFirst ? { ...before, answer: 'unsure' } : { answer: 'none', publicKeys: [], problems: [] };
  }
  if (text === undefined) return { answer: 'none', ...settings, problems: [] };
  const digest = await digestOf(values);
  if (digest === before.digest) {
    const answer = before.problems.length > 0 ? 'failed' : 'policy';
    return { ...last, answer, digest, ...settings, problems: before.problems };
  }
  const read = await readPolicy(text, 'managed', { trustedKeys: publicKeys, today: today() });
  return read.ok
    ? { answer: 'policy', last: read.active, digest, ...settings, problems: [] }
    : { ...last, answer: 'failed', digest, ...settings, problems: read.problems };
}

/** Reads group policy and applies what it says. Resolves to true when it should be asked again soon. */
export async function readManaged(): Promise<boolean> {
  const before = await managedState.getValue();
  // A rejection is Firefox's way to say that no group policy is there, so it is as good as an empty answer.
  const after = await answered(before).catch(
    (): ManagedState => (before.last ? { ...before, answer: 'failed' } : { answer: 'none', publicKeys: [], problems: [] }),
  );
  if (!same(before, after)) await managedState.setValue(after);
  await settle();
  return after.answer === 'unsure';
}

/** The policy URL in use: group policy's, else the one that was entered here. */
async function currentUrl(): Promise<UrlState | null> {
  const [{ policyUrl }, entered] = await Promise.all([managedState.getValue(), urlState.getValue()]);
  if (policyUrl === undefined || entered?.url === policyUrl) return entered;
  return { url: policyUrl, nextAt: 0, failures: 0, problems: [] };
}

/** Visits the policy URL when a visit is due, or at once when asked to. */
export async function visitUrl(now: number, force = false): Promise<UrlState | null> {
  const state = await currentUrl();
  if (!state || (!force && now < state.nextAt)) return state;
  const got = await fetchPolicy(state.url);
  const current = await localPolicy.getValue();
  let problems: readonly Problem[] = [];
  if (got.kind === 'failed') problems = [whole(got.message)];
  // Read even when it is the file of the last visit: its days may be over, or the keys to trust may have changed.
  if (got.kind === 'text') {
    const read = await readPolicy(got.text, 'url', {
      trustedKeys: await trustedKeys(),
      today: today(),
      ...(current ? { current } : {}),
    });
    if (read.ok) await localPolicy.setValue(read.active);
    else problems = read.problems;
  }
  const failures = problems.length === 0 ? 0 : state.failures + 1;
  const after: UrlState = {
    url: state.url,
    checkedAt: now,
    nextAt: nextVisit(now, failures),
    failures,
    problems,
  };
  await urlState.setValue(after);
  await settle();
  return after;
}

/** Enters or removes the policy URL. */
export async function setPolicyUrl(url: string | undefined): Promise<void> {
  if (url === undefined) await urlState.removeValue();
  else await urlState.setValue({ url, nextAt: 0, failures: 0, problems: [] });
}

/** Reads a file for the preview; nothing changes. */
export async function previewImport(text: string): Promise<ReadPolicy> {
  const [keys, current] = await Promise.all([trustedKeys(), localPolicy.getValue()]);
  return readPolicy(text, 'imported', { trustedKeys: keys, today: today(), ...(current ? { current } : {}) });
}

/** Puts a previewed file in force; `pin` keeps its key as the one to trust from now on. */
export async function applyImport(read: Extract<ReadPolicy, { ok: true }>, pin: boolean): Promise<ActivePolicy> {
  const isPinned = pin && read.publicKey !== undefined;
  if (isPinned && read.publicKey) await pinnedKeys.setValue([read.publicKey]);
  const { signature } = read.active;
  await localPolicy.setValue(
    isPinned && signature.state === 'untrusted'
      ? { ...read.active, signature: { state: 'valid', fingerprint: signature.fingerprint } }
      : read.active,
  );
  return settle();
}

/** Removes the imported policy and its pinned key. */
export async function removeLocalPolicy(): Promise<ActivePolicy> {
  await Promise.all([localPolicy.removeValue(), pinnedKeys.removeValue(), urlState.removeValue()]);
  return settle();
}

/**
 * To be called once at the top of the background script. Uses the last known policy at once, reads group policy, follows its
 * changes, and visits the policy URL when due. `wake` runs the due visit; call it whenever the background is awake anyway.
 */
export function keepPolicy(later: (run: () => void, milliseconds: number) => void = setTimeout): { wake(): Promise<void> } {
  let queue: Promise<unknown> = Promise.resolve();
  const enqueue = <T>(work: () => Promise<T>): Promise<T> => {
    const next = queue.then(work, work);
    queue = next.catch(() => undefined);
    return next;
  };
  const wake = () => enqueue(() => visitUrl(Date.now())).then(() => undefined);
  const look = () =>
    void enqueue(readManaged).then((isUnsure) => {
      if (isUnsure) later(look, SECOND_LOOK);
      // Group policy may just have brought the address.
      return wake();
    });
  watchManaged(look);
  look();
  return { wake };
}
