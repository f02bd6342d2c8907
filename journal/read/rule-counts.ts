/** Counts per rule, alike for the charts of one journal and for the report of many. */
import type { Severity } from '../../rules/engine/types';
import type { JournalOutcome } from '../types';
import type { RuleCount } from './types';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** What was counted of each rule, and the number of the last entry it was counted in. */
export type RuleCounts = Map<string, { readonly count: Mutable<RuleCount>; entry: number }>;

function of(rules: RuleCounts, rule: string) {
  const known = rules.get(rule);
  if (known) return known;
  const fresh = {
    count: { rule, block: 0, warn: 0, note: 0, trial: 0, entries: 0, overridden: 0, falseAlarms: 0 },
    entry: Number.NaN,
  };
  rules.set(rule, fresh);
  return fresh;
}

/** Counts a finding of entry number `entry`. Those of one entry come together, in any order. */
export function countFinding(
  rules: RuleCounts,
  rule: string,
  severity: Severity,
  trial: boolean,
  falseAlarm: boolean,
  outcome: JournalOutcome,
  entry: number,
): void {
  const known = of(rules, rule);
  const { count } = known;
  if (falseAlarm) count.falseAlarms++;
  if (trial) {
    count.trial++;
    return;
  }
  if (severity !== 'off') count[severity]++;
  // Several findings of one rule in one draft were gone past by one reason.
  if (known.entry === entry) return;
  known.entry = entry;
  count.entries++;
  if (outcome === 'sent-reason') count.overridden++;
}

/** Adds the counts of one journal to those of others. */
export function addCounts(into: RuleCounts, from: RuleCounts): void {
  for (const { count } of from.values()) {
    const sum = of(into, count.rule).count;
    for (const part of ['block', 'warn', 'note', 'trial', 'entries', 'overridden', 'falseAlarms'] as const)
      sum[part] += count[part];
  }
}

/** Everything found by a rule, on trial or not. */
const total = (count: RuleCount) => count.block + count.warn + count.note + count.trial;

/** The rules that found most first. */
export const sortedCounts = (rules: RuleCounts): RuleCount[] =>
  [...rules.values()].map(({ count }) => count).sort((a, b) => total(b) - total(a) || a.rule.localeCompare(b.rule));
