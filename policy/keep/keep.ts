/** Keeps the policy in force: looks at the sources, lets `reduce` decide, stores the outcome. For the background and the options page. */
import canonicalize from 'canonicalize';
import type { Text } from '../../rules/engine/types';
import { bilingual } from '../apply/bilingual';
import { officeTime } from '../apply/clock';
import { siagaNews } from '../apply/siaga';
import type { Reader, ReadPolicy } from '../read';
import type { Problem } from '../read/parse/problem';
import { admit } from '../read/trust/admit';
import type { ActivePolicy } from '../types';
import { fetchPolicy, isDue, nextVisit } from './fetch';
import { digestOf, groupValues, isEmpty } from './managed';
import { type KeepEvent, type Reading, reduce, whole } from './reduce';
import { type AddressState, contextOf, inForce, type KeepState } from './state';
import { activePolicy, keepState, managedSnapshot, news, officerChoice, siteRepairs, visitDue, watchManaged } from './store';

/** Managed storage may answer late at the start of the browser; an empty answer counts only when it is repeated. */
const SECOND_LOOK = 5_000;

const today = () => officeTime(Date.now(), 'WIB').day;
/** Storage gives objects back with their fields in another order. */
const same = (a: unknown, b: unknown) => canonicalize(a) === canonicalize(b);

let turn: Promise<unknown> = Promise.resolve();
/** One at a time in all pages of the extension: of two that overlap, the slower would put the older policy in force. */
function alone<T>(work: () => Promise<T>): Promise<T> {
  if (globalThis.navigator?.locks) return navigator.locks.request('saring/policy', work).then((value) => value as T);
  const mine = turn.then(work, work);
  turn = mine.catch(() => undefined);
  return mine;
}

/** Stores what is kept and what follows from it: the policy in force, its news, the officer whom group policy names. */
async function store(before: KeepState, after: KeepState): Promise<void> {
  if (!same(before, after)) await keepState.setValue(after);
  const due = after.address?.nextAt ?? null;
  if ((await visitDue.getValue()) !== due) await visitDue.setValue(due);
  const choice = await officerChoice.getValue();
  const { officer } = after.group;
  if (officer !== undefined && choice.officerId !== officer) await officerChoice.setValue({ ...choice, officerId: officer });
  const [was, is] = [await activePolicy.getValue(), inForce(after)];
  if (same(was, is)) return;
  await siteRepairs.setValue(is.sites ?? null);
  // The tabs ask for the news as soon as they hear of the policy, so the news is there first.
  const isNew = was.id !== is.id || was.revision !== is.revision;
  if (isNew) await news.setValue([...siagaNews(was, is, Date.now()), ...(is.changes ?? []).map(bilingual)]);
  await activePolicy.setValue(is);
}

/** One event at a time: made of the state it is reduced on. */
const happens = (make: (state: KeepState) => Promise<KeepEvent | undefined>): Promise<KeepState> =>
  alone(async () => {
    const before = await keepState.getValue();
    const dated = reduce(before, { kind: 'day', today: today() });
    const event = await make(dated);
    const after = event ? reduce(dated, event) : dated;
    await store(before, after);
    return after;
  });

/** Puts in force what is kept. */
export const settle = (): Promise<KeepState> => happens(async () => undefined);

const readingOf = (read: ReadPolicy): Reading => (read.ok ? { ok: true, kept: read.held } : read);

/** Firefox has no empty managed storage: it rejects where no group policy was installed. */
const isNone = (error: unknown) => /manifest not found/i.test(String(error));

async function groupEvent(state: KeepState, read: Reader): Promise<KeepEvent> {
  const snapshot = await managedSnapshot().catch((error: unknown) => (isNone(error) ? {} : undefined));
  if (snapshot === undefined) return { kind: 'group-failed' };
  if (isEmpty(snapshot)) return { kind: 'group-empty' };
  const [digest, values] = [await digestOf(snapshot), groupValues(snapshot)];
  if (values.text === undefined || digest === state.group.digest) return { kind: 'group', digest, values };
  const isWrong = values.isKeysWrong && values.keys.length === 0;
  const trustedKeys = isWrong ? state.group.keys : values.keys;
  const reading = readingOf(await read(values.text, 'managed', { trustedKeys, isClosed: isWrong, today: today() }));
  return { kind: 'group', digest, values, reading };
}

export type Applied = { readonly ok: true } | { readonly ok: false; readonly problems: readonly Problem[] };

export interface Keeper {
  /** Reads group policy and applies what it says. Resolves to true when it should be asked again soon. */
  look(): Promise<boolean>;
  /** Visits the policy's address when a visit is due, or at once when asked to. */
  visit(now: number, force?: boolean): Promise<AddressState | undefined>;
  /** Enters or removes the address; that of group policy stands before it. */
  setAddress(url: string | undefined): Promise<void>;
  /** Reads a file for the preview; nothing changes. */
  preview(text: string): Promise<ReadPolicy>;
  /** Puts a previewed file in force, if it still may be; `pin` keeps its key as the one to trust from now on. */
  apply(read: Extract<ReadPolicy, { ok: true }>, pin: boolean): Promise<Applied>;
  /** Removes the imported policy, the entered address and the pinned key. */
  remove(): Promise<ActivePolicy>;
}

export function createKeeper(read: Reader): Keeper {
  return {
    look: async () => (await happens((state) => groupEvent(state, read))).group.answer === 'unsure',
    async visit(now, force = false) {
      const { address } = await keepState.getValue();
      if (!address || (!force && !isDue(address.nextAt, now))) return address;
      const { url } = address;
      const got = await fetchPolicy(url);
      const after = await happens(async (state) => {
        if (state.address?.url !== url) return undefined;
        const visit = { kind: 'fetched', url, at: now, nextAt: (failures: number) => nextVisit(now, failures) } as const;
        if (got.kind === 'failed') return { ...visit, reading: { ok: false, problems: [whole(got.message satisfies Text)] } };
        // The next day it is read again: its own days may be over.
        const seen = `${today()} ${await digestOf({ policyText: got.text })}`;
        const { visited } = state;
        const isSame = state.address.seen === seen && visited?.from === url;
        const reading: Reading = isSame
          ? { ok: true, kept: visited }
          : readingOf(await read(got.text, 'url', contextOf(state, 'url', today())));
        return { ...visit, seen, reading };
      });
      return after.address;
    },
    setAddress: (url) => happens(async () => ({ kind: 'address', ...(url === undefined ? {} : { url }) })).then(() => undefined),
    preview: async (text) => read(text, 'imported', contextOf(await keepState.getValue(), 'imported', today())),
    async apply({ held, facts }, pin) {
      let refused: Applied = { ok: true };
      await happens(async (state) => {
        // Keys or another file may have come since the preview.
        const admission = admit(facts, contextOf(state, 'imported', today()));
        if (admission.ok) return { kind: 'imported', kept: held, pin };
        refused = { ok: false, problems: [whole(admission.message)] };
        return undefined;
      });
      return refused;
    },
    remove: async () => inForce(await happens(async () => ({ kind: 'removed' }))),
  };
}

/**
 * To be called once at the top of the background script. Uses the last known policy at once, reads group policy, follows its
 * changes, and visits the address when due. `wake` runs the due visit; call it whenever the background is awake anyway.
 */
export function keepPolicy(
  read: Reader,
  later: (run: () => void, milliseconds: number) => void = setTimeout,
): { wake(): Promise<void> } {
  const keeper = createKeeper(read);
  let visiting: Promise<void> | undefined;
  const visitIfDue = async () => {
    const due = await visitDue.getValue();
    if (due !== null && isDue(due, Date.now())) await keeper.visit(Date.now());
  };
  /** Whatever wakes the background wakes it for several reasons at once: one visit serves them all. */
  const wake = () => {
    visiting ??= visitIfDue().finally(() => {
      visiting = undefined;
    });
    return visiting;
  };
  const look = async () => {
    if (await keeper.look()) later(() => void look(), SECOND_LOOK);
    // Group policy may just have brought the address.
    await wake();
  };
  watchManaged(() => void look());
  void look();
  return { wake };
}
