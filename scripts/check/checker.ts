/** What a record is checked with: the rules' own severities, or an office's policy. */

import { knowledge, rules } from '../../rules';
import { check, compile, type Ruleset, trace } from '../../rules/engine';
import type { AccountFacts, Draft, Finding, Severity, Trace } from '../../rules/engine/types';
import type { InputRecord } from './input';

export interface Checked {
  readonly draft: Draft;
  readonly verdict: Severity;
  readonly findings: readonly Finding[];
  readonly failed: readonly { readonly rule: string; readonly error: string }[];
}

export interface Checker {
  check(record: InputRecord): Checked;
  explain(draft: Draft): Trace;
}

const ACCOUNTS: Readonly<Record<string, AccountFacts>> = {
  official: { standing: 'assigned', kind: 'official' },
  personal: { standing: 'own-personal', kind: 'personal' },
  unknown: { standing: 'unknown', kind: 'unknown' },
};
const RANK: readonly Severity[] = ['off', 'note', 'warn', 'block'];

/** The gravest severity, `off` when there is none. */
export const worst = (findings: readonly { readonly severity: Severity }[]): Severity =>
  RANK[Math.max(0, ...findings.map((finding) => RANK.indexOf(finding.severity)))] ?? 'off';

/** The facts of `official`, `personal` or `unknown`; undefined for a handle. */
export const wellKnownAccount = (account: string): AccountFacts | undefined =>
  Object.hasOwn(ACCOUNTS, account) ? ACCOUNTS[account] : undefined;

export function draftOf(record: InputRecord, account: AccountFacts): Draft {
  const attachments = record.attachments.map(({ kind, name, alt }) => ({
    kind,
    ...(name !== undefined && { name }),
    ...(alt !== undefined && { alt }),
  }));
  return { text: record.text, site: record.site, surface: record.surface, account, attachments };
}

/** Every rule with the severity it was written with. An account that is a handle is unknown here. */
export function plainChecker(): Checker {
  const ruleset: Ruleset = compile({ rules, ...knowledge });
  return {
    check: (record) => {
      const account = wellKnownAccount(record.account) ?? { standing: 'unknown', kind: 'unknown', label: record.account };
      const draft = draftOf(record, account);
      const { findings, failed } = check(draft, ruleset);
      return { draft, verdict: worst(findings), findings, failed };
    },
    explain: (draft) => trace(draft, ruleset),
  };
}
