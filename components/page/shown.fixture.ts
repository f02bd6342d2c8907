/** What a composer shows, for unit tests: the office's own account, and nothing found. */
import type { AccountCard, Verdict } from '../../policy/types';
import type { Shown } from './state';

export const account: AccountCard = {
  site: 'x',
  name: 'Dinas',
  handle: '@dinas',
  standing: 'assigned',
  kind: 'official',
  confidence: 'sure',
};
export const clean: Verdict = { severity: 'off', findings: [], trial: [], account, failedRules: [] };
export const looks: Pick<Shown, 'theme' | 'health' | 'answers'> = { theme: 'light', health: 'understood', answers: 0 };
