/** Which policy is in force: group policy over the office's file over the built-in one, and the last known when in doubt. */

import type { ActivePolicy } from '../types';
import { embedded } from './embedded';

/**
 * What managed storage said. `unsure`: not answered yet, or empty at the start of the browser, when it may be late;
 * `failed`: the read failed or what it held was refused; `none`: there is no group policy.
 */
export type ManagedAnswer = ActivePolicy | 'unsure' | 'failed' | 'none';

export interface Sources {
  readonly managed: ManagedAnswer;
  /** The last managed policy that was good. */
  readonly lastManaged?: ActivePolicy | undefined;
  /** The policy imported from a file or fetched from the policy URL, whichever came last. */
  readonly local?: ActivePolicy | undefined;
}

export function policyInForce({ managed, lastManaged, local }: Sources): ActivePolicy {
  if (typeof managed === 'object') return managed;
  if (managed !== 'none' && lastManaged) return lastManaged;
  return local ?? embedded;
}
