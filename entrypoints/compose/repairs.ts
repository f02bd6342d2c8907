/**
 * The policy's repairs of site tables, as the guard follows them. By the browser's own calls: this runs on every page of the sites,
 * and the library that the rest of the product stores with would be a quarter of what is compiled there.
 */
import { browser } from 'wxt/browser';
import type { SiteOverrides } from '../../compose/sites/types';
import { siteRepairsKey } from '../../policy/keep/keys';

/** Calls back with the repairs that are stored and whenever they change; undefined where the policy has none. Ends with the signal. */
export async function followRepairs(changed: (repairs: SiteOverrides | undefined) => void, signal: AbortSignal): Promise<void> {
  const { local, onChanged } = browser.storage;
  const tell = (stored: unknown): void => changed((stored ?? undefined) as SiteOverrides | undefined);
  let isTold = false;
  const listen = (changes: Record<string, { newValue?: unknown }>): void => {
    if (!(siteRepairsKey in changes)) return;
    isTold = true;
    tell(changes[siteRepairsKey]?.newValue);
  };
  onChanged.addListener(listen);
  signal.addEventListener('abort', () => onChanged.removeListener(listen), { once: true });
  const stored = await local.get(siteRepairsKey);
  // A change that was heard meanwhile is newer than what was read.
  if (!isTold) tell(stored[siteRepairsKey]);
}
