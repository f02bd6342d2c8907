/** Checks records as an officer's browser would under one policy file. */
import { readFileSync } from 'node:fs';
import { resolveAccount } from '../../policy/apply/accounts';
import { officeTime } from '../../policy/apply/clock';
import { catalogOf, judge } from '../../policy/apply/judge';
import { rulesetFor } from '../../policy/apply/ruleset';
import { readPolicy } from '../../policy/read';
import { describeProblem } from '../../policy/read/parse/problem';
import type { AccountCard, ActivePolicy } from '../../policy/types';
import { knowledge, rules } from '../../rules';
import { citations } from '../../rules/citations';
import { check, compile, trace } from '../../rules/engine';
import type { Site } from '../../rules/engine/types';
import { type Checker, draftOf, wellKnownAccount } from './checker';
import { InputError } from './input';

/** Throws an `InputError` with every problem of the file, one a line. */
export async function policyChecker(file: string, now: number): Promise<Checker> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new InputError(`${file}: tidak dapat dibaca (${error instanceof Error && 'code' in error ? error.code : error})`);
  }
  const read = await readPolicy(text, 'imported', { trustedKeys: [], today: officeTime(now, 'WIB').day });
  if (!read.ok) throw new InputError(read.problems.map((problem) => `${file}: ${describeProblem(problem).id}`).join('\n'));
  const policy = read.active;
  const settings = rulesetFor(rules, policy, {}, now);
  const ruleset = compile({ ...settings, ...knowledge });
  const catalog = catalogOf(settings.rules, citations, policy);
  return {
    check: (record) => {
      const account = accountOf(record.account, record.site, policy, now);
      const draft = draftOf(record, account);
      const result = check(draft, ruleset);
      const { severity, findings } = judge(result, { text: draft.text, policy, catalog, account, now });
      return { draft, verdict: severity, findings, failed: result.failed };
    },
    explain: (draft) => trace(draft, ruleset),
  };
}

/** A handle is looked up as for the officer to whom it is assigned. */
function accountOf(account: string, site: Site, policy: ActivePolicy, now: number): AccountCard {
  const known = wellKnownAccount(account);
  if (known) return { ...known, site, name: account, confidence: 'sure' };
  const identity = { site, handle: account, name: account, confidence: 'sure' as const, source: 'check', readAt: now };
  const officers = [undefined, ...(policy.officers ?? []).map((officer) => officer.id)];
  const cards = officers.map((officer) => resolveAccount(identity, policy, officer, now));
  return (
    cards.find((card) => card.standing === 'assigned' || card.standing === 'own-personal') ??
    resolveAccount(identity, policy, undefined, now)
  );
}
