/** What is stored, made into what the options page shows. */
import type { ImportState, OptionsState, RuleRow } from '../../components/options/types';
import { resolveAccount } from '../../policy/apply/accounts';
import { officeTime } from '../../policy/apply/clock';
import { ownRulesOf } from '../../policy/apply/ruleset';
import { ruleValue, settingOf } from '../../policy/apply/settings';
import type { ManagedState, UrlState } from '../../policy/keep/store';
import type { AccountCard, ActivePolicy, OfficerChoice } from '../../policy/types';
import { rules } from '../../rules';
import { citations } from '../../rules/citations';
import type { Text } from '../../rules/engine/types';

/** Put in by the build: every library that ships, with the licence it states. */
declare const __LICENCES__: OptionsState['licences'];

export interface Stored {
  readonly policy: ActivePolicy;
  readonly choice: OfficerChoice;
  readonly managed: ManagedState;
  readonly url: UrlState | null;
  readonly pinned: readonly string[];
}

function rowsOf({ policy, choice }: Stored, now: number): RuleRow[] {
  const norms = new Map([...citations, ...policy.citations].map((citation) => [citation.id, citation]));
  return [...rules, ...ownRulesOf(policy)].map((rule) => {
    const reason = settingOf(rule.id, policy)?.reason;
    return {
      rule,
      value: ruleValue(rule, policy, choice, now),
      basis: rule.basis.flatMap((id) => norms.get(id) ?? []),
      ...(reason === undefined ? {} : { reason }),
    };
  });
}

/** Every account of the policy as its card would show it in a composer. */
const cardsOf = ({ policy, choice }: Stored, now: number): AccountCard[] =>
  (policy.accounts ?? []).map(({ platform, handle, name, pageId }) =>
    resolveAccount(
      {
        site: platform,
        name,
        ...(handle === undefined ? {} : { handle }),
        ...(pageId === undefined ? {} : { pageId }),
        confidence: 'sure',
        source: 'policy',
        readAt: now,
      },
      policy,
      choice.officerId,
      now,
    ),
  );

export function viewOf(
  stored: Stored,
  importing: ImportState,
  urlProblem: Text | undefined,
  version: string,
  now: number,
): OptionsState {
  const { policy, choice, managed, url, pinned } = stored;
  const address = managed.policyUrl ?? url?.url;
  return {
    policy,
    choice,
    today: officeTime(now, policy.institution.timeZone ?? 'WIB').day,
    accounts: cardsOf(stored, now),
    rows: rowsOf(stored, now),
    managedProblems: managed.problems,
    isManaged: managed.answer === 'policy' || managed.policyUrl !== undefined || policy.source === 'managed',
    pinned,
    importing,
    ...(address === undefined
      ? {}
      : {
          url: {
            url: address,
            locked: managed.policyUrl !== undefined,
            problems: url?.url === address ? url.problems : [],
            ...(url?.url === address && url.checkedAt !== undefined ? { checkedAt: url.checkedAt } : {}),
          },
        }),
    ...(urlProblem ? { urlProblem } : {}),
    version,
    licences: __LICENCES__,
  };
}
