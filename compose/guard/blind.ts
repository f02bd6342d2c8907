/** A draft that could not be read or judged: it is held as such, and the policy says whether it may go unchecked. */
import type { Case } from '../../desk/types';
import { nobody } from '../composers/account-attributes';
import { createStepComposer } from '../composers/composer';
import type { SiteTable } from '../sites/types';
import type { Composer } from '../types';

/** Why nothing was checked. */
const unreadable = 'unreadable';

export function blindCase(site: SiteTable['site']): Case {
  const identity = nobody(site);
  const account = { site, name: '', standing: 'unreadable', kind: 'unknown', confidence: 'unreadable' } as const;
  return {
    draft: { text: '', parts: [], site, surface: 'post', identity, attachments: [] },
    verdict: { severity: 'warn', findings: [], trial: [], account, unchecked: unreadable, failedRules: [] },
  };
}

export const isBlind = ({ verdict }: Case): boolean => verdict.unchecked === unreadable;

/** Stands for a composer that cannot be asked any more: nothing of the page is read through it. */
export function blindComposer({ id, site }: Pick<Composer, 'id' | 'site'>, at: Element, { draft }: Case): Composer {
  return createStepComposer(id, at, draft, { site, row: 'generic', state: 'unread', reasons: ['failed'] });
}
