/**
 * Values of the local storage as a page of a site reads and follows them, by the browser's own calls: the library that the rest of the
 * product stores with is a good part of what such a page would compile.
 */
import { browser } from 'wxt/browser';
import { embedded } from '../../policy/keep/embedded';
import { activePolicyKey, officerChoiceKey } from '../../policy/keep/keys';
import type { ActivePolicy, OfficerChoice } from '../../policy/types';

export interface Stored<T> {
  getValue(): Promise<T>;
  setValue(value: T): Promise<void>;
  /** Calls back when it is another; returns how to stop. */
  watch(changed: () => void): () => void;
}

/** `fallback`: what it is while nothing is stored. */
const stored = <T>(key: string, fallback: T): Stored<T> => ({
  async getValue() {
    const { [key]: value } = await browser.storage.local.get(key);
    return (value as T | undefined | null) ?? fallback;
  },
  setValue: (value) => browser.storage.local.set({ [key]: value }),
  watch(changed) {
    const listen = (changes: Readonly<Record<string, unknown>>, area: string): void => {
      if (area === 'local' && key in changes) changed();
    };
    browser.storage.onChanged.addListener(listen);
    return () => browser.storage.onChanged.removeListener(listen);
  },
});

export const activePolicy = stored<ActivePolicy>(activePolicyKey, embedded);
export const officerChoice = stored<OfficerChoice>(officerChoiceKey, {});

/** Names who sits here, beside all else that is chosen by now: what this page read of it may be older. */
export const chooseOfficer = async (officerId: string): Promise<void> =>
  officerChoice.setValue({ ...(await officerChoice.getValue()), officerId });
