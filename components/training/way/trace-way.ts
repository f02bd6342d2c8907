/** The way of a draft through the engine and the policy, as plain data for the view. */
import type { ComposerDraft } from '../../../desk/types';
import { resolveAccount } from '../../../policy/apply/accounts';
import { catalogOf, judge } from '../../../policy/apply/judge';
import { rulesetFor } from '../../../policy/apply/ruleset';
import { type RuleValue, ruleValue } from '../../../policy/apply/settings';
import type { AccountCard, ActivePolicy, JudgedFinding } from '../../../policy/types';
import { knowledge, lexicons, rules } from '../../../rules';
import { citations } from '../../../rules/citations';
import { check, compile } from '../../../rules/engine';
import { trace } from '../../../rules/engine/trace';
import type { Rule, Text, TracedFinding, TraceToken } from '../../../rules/engine/types';
import { gravestFirst } from '../gravest';

export interface WayFinding {
  readonly judged: JudgedFinding;
  readonly traced: TracedFinding;
  readonly rule: Rule;
  readonly value: RuleValue;
}

export interface Way {
  readonly text: string;
  readonly folded: string;
  readonly tokens: readonly TraceToken[];
  readonly findings: readonly WayFinding[];
  readonly account: AccountCard;
  readonly ruleCount: number;
  /** Mean time of one check in milliseconds, over `runs` checks. */
  readonly milliseconds: number;
  readonly runs: number;
}

/**
 * Follows a draft. `original` is the policy without the stage's switches, `onStage` the one with them. The clock of a page is
 * coarse, so the time is the mean of `runs` checks.
 */
export function wayOf(draft: ComposerDraft, onStage: ActivePolicy, original: ActivePolicy, officerId: string, runs = 200): Way {
  const now = Date.now();
  const wanted = rulesetFor(rules, onStage, {}, now);
  const ready = compile({ ...wanted, ...knowledge });
  const account = resolveAccount(draft.identity, onStage, { officerId }, now);
  const input = { ...draft, account };
  const from = performance.now();
  for (let run = 0; run < runs; run += 1) check(input, ready);
  const milliseconds = (performance.now() - from) / runs;
  const traced = trace(input, ready);
  const verdict = judge(
    { findings: traced.findings.map(({ finding }) => finding), failed: [] },
    { text: draft.text, policy: onStage, catalog: catalogOf(rules, citations, onStage), account, now },
  );
  const byId = new Map(wanted.rules.map((rule) => [rule.id, rule]));
  const builtIn = new Map(rules.map((rule) => [rule.id, rule]));
  return {
    text: draft.text,
    folded: traced.folded,
    tokens: traced.tokens,
    account,
    ruleCount: wanted.rules.length,
    milliseconds,
    runs,
    findings: verdict.findings.toSorted(gravestFirst).flatMap((judged) => {
      const of = traced.findings.find(
        ({ finding }) =>
          finding.rule === judged.rule &&
          finding.clause === judged.clause &&
          finding.start === judged.start &&
          finding.end === judged.end,
      );
      const rule = builtIn.get(judged.rule) ?? byId.get(judged.rule);
      return of && rule ? [{ judged, traced: of, rule, value: ruleValue(rule, original, {}, now) }] : [];
    }),
  };
}

export const lexiconTitle = (id: string): Text | undefined => lexicons.find((lexicon) => lexicon.id === id)?.title;
