/** Counts entries for the unit's report, one at a time, so that a file of any length takes the same memory. */
import type { RuleCount } from '../reading/types';
import type { JournalEntry } from '../types';
import { type AccountCount, type Override, overrideLimit } from './types';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export interface Tally {
  total: number;
  first: number;
  last: number;
  overrideCount: number;
  readonly rules: Map<string, Mutable<RuleCount>>;
  readonly accounts: Map<string, Mutable<AccountCount>>;
  readonly reasons: Map<string, number>;
  readonly overrides: Override[];
  readonly falseAlarms: Override[];
}

export const newTally = (): Tally => ({
  total: 0,
  first: Number.POSITIVE_INFINITY,
  last: Number.NEGATIVE_INFINITY,
  overrideCount: 0,
  rules: new Map(),
  accounts: new Map(),
  reasons: new Map(),
  overrides: [],
  falseAlarms: [],
});

/** The value of a key, put there first where it is missing. */
function at<V>(map: Map<string, V>, key: string, fresh: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = fresh();
  map.set(key, value);
  return value;
}

const ruleOf = (tally: Tally, rule: string) =>
  at(tally.rules, rule, () => ({ rule, block: 0, warn: 0, note: 0, trial: 0, overridden: 0, falseAlarms: 0 }));
const accountOf = (tally: Tally, account: string) =>
  at(tally.accounts, account, () => ({ account, clean: 0, decided: 0, held: 0 }));

function keepNewest(list: Override[], row: Override): void {
  list.push(row);
  if (list.length < 2 * overrideLimit) return;
  list.sort((a, b) => b.at - a.at);
  list.length = overrideLimit;
}

/** Adds an entry; `officer` is the name to show for it. */
export function count(tally: Tally, entry: JournalEntry, officer: string): void {
  if (entry.outcome === 'pruned') return;
  tally.total++;
  tally.first = Math.min(tally.first, entry.at);
  tally.last = Math.max(tally.last, entry.at);
  const isOverride = ['sent-reason', 'sent-approved', 'sent-unchecked'].includes(entry.outcome);
  const seen = new Set<string>();
  for (const { rule, severity, trial, falseAlarm } of entry.findings) {
    const each = ruleOf(tally, rule);
    if (trial) each.trial++;
    else if (severity !== 'off') each[severity]++;
    if (falseAlarm) each.falseAlarms++;
    if (entry.outcome === 'sent-reason' && !trial && !seen.has(rule)) each.overridden++;
    if (!trial) seen.add(rule);
  }
  if (entry.account) {
    const account = accountOf(tally, entry.account);
    if (entry.outcome === 'sent-clean') account.clean++;
    else if (isOverride || entry.outcome === 'sent-false-alarm') account.decided++;
    else if (entry.outcome === 'held' || entry.outcome === 'edited') account.held++;
  }
  const row: Override = {
    at: entry.at,
    officer,
    account: entry.account ?? '',
    outcome: entry.outcome,
    rules: [...seen],
    ...(entry.reasonCode ? { reasonCode: entry.reasonCode } : {}),
    ...(entry.reasonText ? { reasonText: entry.reasonText } : {}),
  };
  if (isOverride) {
    tally.overrideCount++;
    if (entry.reasonCode) tally.reasons.set(entry.reasonCode, (tally.reasons.get(entry.reasonCode) ?? 0) + 1);
    keepNewest(tally.overrides, row);
  }
  const wrong = entry.findings.filter(({ falseAlarm }) => falseAlarm).map(({ rule }) => rule);
  if (wrong.length > 0) keepNewest(tally.falseAlarms, { ...row, rules: [...new Set(wrong)] });
}

/** Adds one tally to another. */
export function merge(into: Tally, from: Tally): void {
  into.total += from.total;
  into.first = Math.min(into.first, from.first);
  into.last = Math.max(into.last, from.last);
  into.overrideCount += from.overrideCount;
  for (const { rule, block, warn, note, trial, overridden, falseAlarms } of from.rules.values()) {
    const each = ruleOf(into, rule);
    each.block += block;
    each.warn += warn;
    each.note += note;
    each.trial += trial;
    each.overridden += overridden;
    each.falseAlarms += falseAlarms;
  }
  for (const { account, clean, decided, held } of from.accounts.values()) {
    const each = accountOf(into, account);
    each.clean += clean;
    each.decided += decided;
    each.held += held;
  }
  for (const [code, n] of from.reasons) into.reasons.set(code, (into.reasons.get(code) ?? 0) + n);
  for (const row of from.overrides) keepNewest(into.overrides, row);
  for (const row of from.falseAlarms) keepNewest(into.falseAlarms, row);
}
