/** What a record is checked with: the rules' own severities, or an office's policy. */

import type { Office } from '../../desk/open';
import type { PictureAnswer } from '../../pictures/answer';
import type { AccountCard, PicturePlace } from '../../policy/types';
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
  readonly findings: readonly (Finding & { readonly picture?: PicturePlace })[];
  readonly failed: readonly { readonly rule: string; readonly error: string }[];
  /** What became of the attachments. */
  readonly pictures?: readonly Looked[];
}

/** One attachment, by its place among them. `unread`: it is not read here, or its file is not known; `off`: the policy has it not read. */
export interface Looked {
  readonly number: number;
  readonly kind: 'image' | 'video' | 'pdf' | 'file';
  readonly state: PictureAnswer['state'] | 'unread' | 'off';
  readonly text: string;
}

/** What the pictures of a record are judged by. */
export interface PictureJudge {
  readonly office: Pick<Office, 'look'>;
  readonly account: AccountCard;
  readonly mode: 'read' | 'note' | 'off';
}

export interface Checker {
  check(record: InputRecord): Checked;
  explain(record: InputRecord): Trace;
  pictures(record: InputRecord): Promise<PictureJudge>;
}

const ACCOUNTS: Readonly<Record<string, AccountFacts>> = {
  official: { standing: 'assigned', kind: 'official' },
  personal: { standing: 'own-personal', kind: 'personal' },
  unknown: { standing: 'unknown', kind: 'unknown' },
};
const RANK: readonly Severity[] = ['off', 'note', 'warn', 'block'];

/** The gravest severity, `off` when there is none. */
export const worst = (severities: readonly Severity[]): Severity =>
  RANK[Math.max(0, ...severities.map((severity) => RANK.indexOf(severity)))] ?? 'off';

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
  let office: PictureJudge['office'] | undefined;
  const ruleset: Ruleset = compile({ rules, ...knowledge });
  const draftOf = ({ text, site, surface, account, attachments, at }: InputRecord): Draft => {
    const facts = wellKnownAccount(account) ?? { standing: 'unknown', kind: 'unknown', label: account };
    return { text, site, surface, account: facts, attachments: attachments.map(asAttachment), ...(at && { today: at }) };
  };
  return {
    check: (record) => {
      const draft = draftOf(record);
      const { findings, failed } = check(draft, ruleset);
      return { draft, verdict: worst(findings.map(({ severity }) => severity)), findings, failed };
    },
    explain: (record) => trace(draftOf(record), ruleset),
    async pictures({ site, account }) {
      office ??= (await import('./pictures/office')).plainPictureOffice();
      const facts = wellKnownAccount(account) ?? { standing: 'unknown', kind: 'unknown' };
      return { office, account: { ...facts, site, name: account, confidence: 'sure' }, mode: 'read' };
    },
  };
}
