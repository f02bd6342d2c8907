/** The report of a suspected leak from the verdict on a draft; the draft's text has no part in it. */

import { accountLabel } from '../../components/shared/account/label';
import { leaks } from '../../components/shared/finding/leak-rules';
import type { Office } from '../../desk/office';
import { leakReport } from '../../journal/read/leak-report';
import { siteNames } from '../../policy/apply/sites';
import type { Verdict } from '../../policy/types';
import type { Text } from '../../rules/engine/types';

export function leakReportOf({ account, findings }: Verdict, { policy, choice, terms }: Office): Text {
  const officer = policy.officers?.find(({ id }) => id === choice.officerId)?.name;
  const rules = new Map(leaks(findings).map(({ rule, ruleTitle, citations: [basis] }) => [rule, { title: ruleTitle, basis }]));
  return leakReport({
    at: Date.now(),
    site: siteNames[account.site],
    account: accountLabel(account),
    rules: [...rules.values()].map(({ title, basis }) => ({ title, ...(basis ? { basis: basis.label } : {}) })),
    institution: policy.institution.name,
    zone: policy.institution.timeZone ?? 'WIB',
    ...(officer ? { officer } : {}),
    ...(terms.leakContact ? { contact: terms.leakContact } : {}),
  });
}
