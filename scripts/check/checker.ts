/** What a record is checked with: the rules' own severities, or an office's policy. */

import { knowledge, rules } from '../../rules';
import { check, compile, type Ruleset, trace } from '../../rules/engine';
import type { AccountFacts, Attachment, Draft, Finding, Severity, Trace } from '../../rules/engine/types';
import { model } from '../../rules/generated/model';
import { offerModel } from '../../rules/model/current';
import type { InputRecord } from './input';

// Off for measuring what the rules find by themselves.
if (process.env.SARING_MODEL !== 'off') offerModel(model);

export interface Checked {
  readonly draft: Pick<Draft, 'text'>;
  readonly verdict: Severity;
  readonly findings: readonly Finding[];
  readonly failed: readonly { readonly rule: string; readonly error: string }[];
}

export interface Checker {
  check(record: InputRecord): Checked;
  explain(record: InputRecord): Trace;
}

const ACCOUNTS: Readonly<Record<string, AccountFacts>> = {
  official: { standing: 'assigned', kind: 'official' },
  personal: { standing: 'own-personal', kind: 'personal' },
  unknown: { standing: 'unknown', kind: 'unknown' },
};
const RANK: readonly Severity[] = ['off', 'note', 'warn', 'block'];

/** The gravest severity, `off` when there is none. */
const worst = (findings: readonly { readonly severity: Severity }[]): Severity =>
  RANK[Math.max(0, ...findings.map((finding) => RANK.indexOf(finding.severity)))] ?? 'off';

/** The facts of `official`, `personal` or `unknown`; undefined for a handle. */
export const wellKnownAccount = (account: string): AccountFacts | undefined =>
  Object.hasOwn(ACCOUNTS, account) ? ACCOUNTS[account] : undefined;

export const asAttachment = ({ kind, name, alt }: InputRecord['attachments'][number]): Attachment => ({
  kind,
  ...(name !== undefined && { name }),
  ...(alt !== undefined && { alt }),
});

/** Every rule with the severity it was written with. An account that is a handle is unknown here. */
export function plainChecker(): Checker {
  const ruleset: Ruleset = compile({ rules, ...knowledge });
  const draftOf = ({ text, site, surface, account, attachments, at }: InputRecord): Draft => {
    const facts = wellKnownAccount(account) ?? { standing: 'unknown', kind: 'unknown', label: account };
    return { text, site, surface, account: facts, attachments: attachments.map(asAttachment), ...(at && { today: at }) };
  };
  return {
    check: (record) => {
      const draft = draftOf(record);
      const { findings, failed } = check(draft, ruleset);
      return { draft, verdict: worst(findings), findings, failed };
    },
    explain: (record) => trace(draftOf(record), ruleset),
  };
}
