/** Checks records as an officer's browser would under one policy file. */
import { readFileSync } from 'node:fs';
import { openOffice } from '../../desk/office';
import type { ComposerDraft } from '../../desk/types';
import { why } from '../../desk/why';
import { resolveAccount } from '../../policy/apply/accounts';
import { officeTime, startOfDay } from '../../policy/apply/clock';
import { readPolicy } from '../../policy/read';
import { describeProblem } from '../../policy/read/parse/problem';
import type { AccountCard, ActingIdentity, ActivePolicy } from '../../policy/types';
import { asAttachment, type Checker, type PictureJudge, wellKnownAccount } from './checker';
import { InputError, type InputRecord } from './input';

/** The policy in a file. Throws an `InputError` with every problem of it, one a line. */
export async function policyIn(file: string, now: number): Promise<ActivePolicy> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new InputError(`${file}: tidak dapat dibaca (${error instanceof Error && 'code' in error ? error.code : error})`);
  }
  const read = await readPolicy(text, 'imported', { trustedKeys: [], today: officeTime(now, 'WIB').day });
  if (!read.ok) throw new InputError(read.problems.map((problem) => `${file}: ${describeProblem(problem).id}`).join('\n'));
  return read.held.policy;
}

export async function policyChecker(file: string, now: number): Promise<Checker> {
  const policy = await policyIn(file, now);
  let forPictures: PictureJudge['office'] | undefined;
  const failed: { rule: string; error: string }[] = [];
  let at = now;
  const office = openOffice(
    policy,
    {},
    () => at,
    (rule, error) => failed.push({ rule, error }),
  );
  /** The draft, with the account as it stands for the officer to whom it is assigned. */
  const put = ({ text, site, surface, account, attachments, at: day }: InputRecord) => {
    // Noon of the day on which it was written.
    at = day === undefined ? now : startOfDay(day, policy.institution.timeZone ?? 'WIB') + 12 * 3_600_000;
    const identity = { site, handle: account, name: account, confidence: 'sure', source: 'check', readAt: at } as const;
    const parts = [{ start: 0, end: text.length }];
    const draft: ComposerDraft = { text, parts, site, surface, identity, attachments: attachments.map(asAttachment) };
    return { draft, account: accountOf(identity, policy, at) };
  };
  return {
    check(record) {
      const { account, draft } = put(record);
      const { severity, findings } = office.look(draft, account).verdict;
      return { draft, verdict: severity, findings, failed };
    },
    explain(record) {
      const { account, draft } = put(record);
      return why(office, draft, account);
    },
    async pictures(record) {
      forPictures ??= (await import('./pictures/office')).pictureOffice(policy, () => at);
      return { office: forPictures, account: put(record).account, mode: policy.pictures?.mode ?? 'read' };
    },
  };
}

function accountOf(identity: ActingIdentity & { readonly name: string }, policy: ActivePolicy, now: number): AccountCard {
  const { site, name } = identity;
  const known = wellKnownAccount(name);
  if (known) return { ...known, site, name, confidence: 'sure' };
  const choices = [{}, ...(policy.officers ?? []).map(({ id }) => ({ officerId: id }))];
  const cards = choices.map((choice) => resolveAccount(identity, policy, choice, now));
  return (
    cards.find(({ standing }) => standing === 'assigned' || standing === 'shared' || standing === 'own-personal') ??
    resolveAccount(identity, policy, {}, now)
  );
}
