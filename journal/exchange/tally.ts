/** Counts entries for the unit's report, one at a time, so that a file of any length takes the same memory. */

import { startOfCalendar, type Zone } from '../../policy/apply/clock';
import { addCounts, countFinding, type RuleCounts, sortedCounts } from '../read/rule-counts';
import { kindOf } from '../record/outcomes';
import type { JournalEntry } from '../types';
import { type AccountCount, type Counts, type MonthCounts, type Override, overrideLimit } from './types';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

interface Tally {
  total: number;
  first: number;
  last: number;
  overrideCount: number;
  readonly rules: RuleCounts;
  readonly accounts: Map<string, Mutable<AccountCount>>;
  readonly reasons: Map<string, number>;
  readonly overrides: Override[];
  readonly falseAlarms: Override[];
}

const newTally = (): Tally => ({
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

function accountOf(tally: Tally, account: string): Mutable<AccountCount> {
  const known = tally.accounts.get(account);
  if (known) return known;
  const fresh = { account, clean: 0, decided: 0, held: 0 };
  tally.accounts.set(account, fresh);
  return fresh;
}

function keepNewest(list: Override[], row: Override): void {
  list.push(row);
  if (list.length < 2 * overrideLimit) return;
  list.sort((a, b) => b.at - a.at);
  list.length = overrideLimit;
}

/** Adds an entry; `officer` is the name to show for it. */
function count(tally: Tally, entry: JournalEntry, officer: string): void {
  if (entry.outcome === 'pruned') return;
  tally.total++;
  tally.first = Math.min(tally.first, entry.at);
  tally.last = Math.max(tally.last, entry.at);
  for (const { rule, severity, trial = false, falseAlarm = false } of entry.findings) {
    countFinding(tally.rules, rule, severity, trial, falseAlarm, entry.outcome, tally.total);
  }
  const kind = kindOf(entry.outcome);
  if (entry.account && kind) accountOf(tally, entry.account)[kind]++;
  const row: Override = {
    at: entry.at,
    officer,
    account: entry.account ?? '',
    outcome: entry.outcome,
    rules: [...new Set(entry.findings.filter(({ trial }) => !trial).map(({ rule }) => rule))],
    ...(entry.reasonCode ? { reasonCode: entry.reasonCode } : {}),
    ...(entry.reasonText ? { reasonText: entry.reasonText } : {}),
  };
  if (kind === 'decided' && entry.outcome !== 'sent-false-alarm') {
    tally.overrideCount++;
    if (entry.reasonCode) tally.reasons.set(entry.reasonCode, (tally.reasons.get(entry.reasonCode) ?? 0) + 1);
    keepNewest(tally.overrides, row);
  }
  const wrong = entry.findings.filter(({ falseAlarm }) => falseAlarm).map(({ rule }) => rule);
  if (wrong.length > 0) keepNewest(tally.falseAlarms, { ...row, rules: [...new Set(wrong)] });
}

/** Adds one tally to another. */
function merge(into: Tally, from: Tally): void {
  into.total += from.total;
  into.first = Math.min(into.first, from.first);
  into.last = Math.max(into.last, from.last);
  into.overrideCount += from.overrideCount;
  addCounts(into.rules, from.rules);
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

/** Tallies by month: the first day at 00.00 in the office's zone. */
export type Months = Map<number, Tally>;

function tallyOf(months: Months, start: number): Tally {
  const known = months.get(start);
  if (known) return known;
  const fresh = newTally();
  months.set(start, fresh);
  return fresh;
}

/** Adds an entry to its month. */
export function countByMonth(months: Months, entry: JournalEntry, officer: string, zone: Zone): void {
  count(tallyOf(months, startOfCalendar('month', zone, entry.at)), entry, officer);
}

export function mergeMonths(into: Months, from: Months): void {
  for (const [start, tally] of from) merge(tallyOf(into, start), tally);
}

/** A tally as the report shows it. */
function toCounts(tally: Tally): Counts {
  const newest = <T extends { readonly at: number }>(rows: readonly T[]) =>
    rows.toSorted((a, b) => b.at - a.at).slice(0, overrideLimit);
  const sent = (account: AccountCount) => account.clean + account.decided + account.held;
  return {
    total: tally.total,
    ...(tally.total > 0 ? { first: tally.first, last: tally.last } : {}),
    rules: sortedCounts(tally.rules),
    accounts: [...tally.accounts.values()].sort((a, b) => sent(b) - sent(a)),
    reasons: [...tally.reasons].map(([code, n]) => ({ code, count: n })).sort((a, b) => b.count - a.count),
    overrides: newest(tally.overrides),
    overrideCount: tally.overrideCount,
    falseAlarms: newest(tally.falseAlarms),
  };
}

/** All months together, and each by itself, oldest first. */
export function monthCounts(months: Months): Counts & { readonly months: readonly MonthCounts[] } {
  const all = newTally();
  for (const tally of months.values()) merge(all, tally);
  return {
    ...toCounts(all),
    months: [...months].sort(([a], [b]) => a - b).map(([start, tally]) => ({ start, ...toCounts(tally) })),
  };
}
