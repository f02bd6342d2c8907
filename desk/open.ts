/** The policy in force, ready to judge drafts: rules compiled once, account and citations resolved at each check. */
import { resolveAccount } from '../policy/apply/accounts';
import { officeTime } from '../policy/apply/clock';
import { catalogOf, judge } from '../policy/apply/judge';
import { type OfferedReply, repliesFor } from '../policy/apply/replies';
import { decisionTerms, rulesetFor } from '../policy/apply/ruleset';
import type { AccountCard, ActivePolicy, DecisionTerms, OfficerChoice, Verdict } from '../policy/types';
import type { BuiltIn } from '../rules/built-in';
import { check, compiling, LineMemo, type Ruleset } from '../rules/engine';
import type { CheckResult, Draft } from '../rules/engine/types';
import { senses } from '../rules/senses';
import type { Case, ComposerDraft } from './types';
import { gravestUnseen, unseenAs } from './unseen';

export interface Office {
  readonly policy: ActivePolicy;
  readonly choice: OfficerChoice;
  readonly terms: DecisionTerms;
  /** Synchronous; an engine that fails is told in the verdict, never thrown. `as`: an account that was made out already. */
  look(draft: ComposerDraft, as?: AccountCard): Case;
  /** The office's answers for what the draft answers; none where it answers nobody. */
  answers(draft: ComposerDraft): readonly OfferedReply[];
  /** Rules that threw on this page and do not run any more, with the reason. */
  readonly switchedOff: ReadonlyMap<string, string>;
}

export interface OpenOffice extends Office {
  /** Makes ready what the first check would otherwise wait for, in steps of a few milliseconds. A check does not need the rest of it. */
  prepare(): Iterator<void>;
  /** The rules as they run now. */
  ruleset(): Ruleset;
  /** The draft as the rules read it today. */
  readable(draft: ComposerDraft, account: AccountCard): Draft;
}

/** Milliseconds for which a verdict is the same: switches of the policy are dated by the day. */
const minute = 60_000;

/** Every rule applies to it. */
const sample: Draft = {
  text: 'Selamat pagi, warga.',
  site: 'facebook',
  surface: 'post',
  account: { standing: 'assigned', kind: 'official' },
  attachments: [],
};

/**
 * The office of a policy and an officer's choice, with these rules built in. `now` in milliseconds since the epoch; compiled anew when a dated switch of the policy falls due. `ruleFailed`
 * is told once for each rule.
 */
export function officeWith(
  { rules, lexicons, citations }: BuiltIn,
  policy: ActivePolicy,
  choice: OfficerChoice,
  now: () => number = Date.now,
  ruleFailed: (rule: string, error: string) => void = () => undefined,
): OpenOffice {
  const switchedOff = new Map<string, string>();
  const catalog = catalogOf(rules, citations, policy);
  const terms = decisionTerms(policy);
  let memo = new LineMemo();
  let compiled: Ruleset | undefined;
  let making: Generator<void, Ruleset> | undefined;
  let until = 0;
  /** A press is several events, and the draft was looked at while it was written: the same question is answered once. */
  let latest:
    | { readonly text: string; readonly about: string; readonly by: readonly unknown[]; readonly verdict: Verdict }
    | undefined;

  function compileAnew(): Generator<void, Ruleset> {
    const wanted = rulesetFor(rules, policy, choice, now());
    until = wanted.until;
    return compiling({
      rules: wanted.rules.filter(({ id }) => !switchedOff.has(id)),
      ...{ lexicons, ...senses },
      lexiconChanges: wanted.lexiconChanges,
      allow: wanted.allow,
    });
  }

  /** The rules, once this was the last step of compiling them. */
  function step(): Ruleset | undefined {
    making ??= compileAnew();
    const { done, value } = making.next();
    if (!done) return undefined;
    making = undefined;
    compiled = value;
    memo = new LineMemo();
    return compiled;
  }

  function ruleset(): Ruleset {
    if (compiled && now() < until) return compiled;
    for (;;) {
      const ready = step();
      if (ready) return ready;
    }
  }

  function* prepare(): Generator<void> {
    while (!compiled && !step()) yield;
    const ready = ruleset();
    // Expressions are compiled by the browser when they are first searched for, whatever the text.
    for (const rule of ready.rules)
      for (const clause of rule.clauses) {
        check(sample, { ...ready, rules: [{ ...rule, clauses: [clause] }] }, memo);
        yield;
      }
  }

  const readable = (
    { text, site, surface, attachments, parts, picture, replyTo }: ComposerDraft,
    account: AccountCard,
  ): Draft => {
    const today = officeTime(now(), policy.institution.timeZone ?? 'WIB').day;
    return {
      text,
      site,
      surface,
      attachments,
      parts,
      account,
      today,
      ...(picture ? { picture } : {}),
      ...(replyTo ? { replyTo } : {}),
    };
  };

  const accountOf = ({ identity }: ComposerDraft): AccountCard => resolveAccount(identity, policy, choice, now());

  function run(draft: Draft): CheckResult {
    const result = check(draft, ruleset(), memo);
    const threw = result.failed.filter(({ rule }) => !switchedOff.has(rule));
    for (const { rule, error } of threw) {
      switchedOff.set(rule, error);
      ruleFailed(rule, error);
    }
    if (threw.length > 0) compiled = undefined;
    return result;
  }

  function verdictOn(draft: ComposerDraft, account: AccountCard): Verdict {
    try {
      const at = now();
      const { text, ...rest } = readable(draft, account);
      const about = JSON.stringify([rest, Math.floor(at / minute)]);
      // The model may come later than the rules.
      const by = [ruleset(), senses.scorer()];
      if (latest?.text === text && latest.about === about && by.every((each, i) => each === latest?.by[i])) return latest.verdict;
      const judged = judge(run({ text, ...rest }), { text, policy, catalog, account, now: at });
      // Only the text of a draft is read here, and the descriptions beside it.
      const unseen = gravestUnseen(draft.attachments.map(unseenAs));
      const verdict = unseen ? { ...judged, unseen } : judged;
      latest = { text, about, by, verdict };
      return verdict;
    } catch (error) {
      const unchecked = error instanceof Error ? error.message : String(error);
      const severity = terms.onEngineFailure === 'block' ? 'block' : 'warn';
      return { severity, findings: [], trial: [], account, unchecked, failedRules: [...switchedOff.keys()] };
    }
  }

  return {
    policy,
    choice,
    terms,
    switchedOff,
    prepare,
    ruleset,
    readable,
    answers: (draft) =>
      draft.surface === 'reply' || draft.surface === 'comment'
        ? repliesFor(policy, accountOf(draft), draft.replyTo?.text, now())
        : [],
    look: (draft, as = accountOf(draft)) => ({ draft, verdict: verdictOn(draft, as) }),
  };
}
