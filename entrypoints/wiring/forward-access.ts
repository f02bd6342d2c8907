/** What forwarding asks the browser and tells the receiver. */
import { browser } from 'wxt/browser';
import type { Sender } from '../../journal/forward/batch';
import type { ForwardPolicy } from '../../journal/forward/types';
import type { ActivePolicy } from '../../policy/types';

/** What Firefox calls what is sent: who decided, and on which site. It asks for that together with the address. */
const collected = { data_collection: ['personallyIdentifyingInfo', 'websiteActivity'] } as const;

/** Firefox knows no ports in such a pattern; without one it holds for all. */
const accessTo = ({ address }: ForwardPolicy) => ({
  origins: [`https://${new URL(address).hostname}/*`],
  ...(import.meta.env.BROWSER === 'firefox' ? collected : {}),
});

export const isForwardAllowed = (forward: ForwardPolicy): Promise<boolean> => browser.permissions.contains(accessTo(forward));

/** Asks the officer, at a press of theirs, for this one address. */
export const requestForward = (forward: ForwardPolicy): Promise<boolean> => browser.permissions.request(accessTo(forward));

export const senderOf = ({ institution }: ActivePolicy): Sender => ({
  version: browser.runtime.getManifest().version,
  institution: institution.name,
});
