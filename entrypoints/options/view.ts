/** What is stored, made into what the options page shows. */
import type { ImportState, OptionsState, RuleRow } from '../../components/options/types';
import { resolveAccount } from '../../policy/apply/accounts';
import { officeTime } from '../../policy/apply/clock';
import { ownRulesOf } from '../../policy/apply/ruleset';
import { ruleValue, settingOf } from '../../policy/apply/settings';
import { whole } from '../../policy/keep/reduce';
import { type KeepState, trustedKeys } from '../../policy/keep/state';
import type { Problem } from '../../policy/read/parse/problem';
import type { AccountCard, ActivePolicy, OfficerChoice } from '../../policy/types';
import { citations } from '../../rules/citations';
import type { Text } from '../../rules/engine/types';
import { everyRule } from '../../rules/pictures';

/** Put in by the build: every library that ships, with the licence it states. */
declare const __LICENCES__: OptionsState['licences'];

export interface Stored {
  readonly policy: ActivePolicy;
  readonly choice: OfficerChoice;
  readonly keep: KeepState;
}

function rowsOf({ policy, choice }: Stored, now: number): RuleRow[] {
  const norms = new Map([...citations, ...policy.citations].map((citation) => [citation.id, citation]));
  return [...everyRule, ...ownRulesOf(policy)].map((rule) => {
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
      choice,
      now,
    ),
  );

/** Group policy may name an officer whom the policy does not know; nobody is assigned anything then. */
function officerUnknown({ policy, keep }: Stored): Problem[] {
  const { officer } = keep.group;
  if (officer === undefined || policy.officers?.some(({ id }) => id === officer)) return [];
  return [
    whole({
      id: `Pengaturan dari admin menyebut petugas "${officer}" yang tidak ada pada kebijakan kantor.`,
      en: `The admin’s settings name the officer "${officer}", who is not in the office’s policy.`,
    }),
  ];
}

export function viewOf(
  stored: Stored,
  importing: ImportState,
  urlProblem: Text | undefined,
  denied: OptionsState['denied'],
  version: string,
  now: number,
): OptionsState {
  const { policy, choice, keep } = stored;
  const { group, address } = keep;
  return {
    policy,
    choice,
    today: officeTime(now, policy.institution.timeZone ?? 'WIB').day,
    accounts: cardsOf(stored, now),
    rows: rowsOf(stored, now),
    managedProblems: [...group.problems, ...keep.dropped, ...officerUnknown(stored)],
    isManaged: group.hasText || group.url !== undefined || policy.source === 'managed',
    isOfficerLocked: group.officer !== undefined,
    pinned: trustedKeys(keep),
    importing,
    ...(address === undefined
      ? {}
      : {
          url: {
            url: address.url,
            locked: address.by === 'group',
            problems: address.problems,
            ...(address.checkedAt === undefined ? {} : { checkedAt: address.checkedAt }),
          },
        }),
    ...(urlProblem ? { urlProblem } : {}),
    denied,
    version,
    licences: __LICENCES__,
  };
}
