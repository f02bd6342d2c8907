/** Filters and counts over the columns, in one pass. */

import { startOfCalendar, type Zone } from '../../policy/apply/clock';
import { kindOf } from '../record/outcomes';
import { type Block, falseAlarmFlag, severities, trialFlag } from '../store/columns';
import { type JournalOutcome, journalOutcomes } from '../types';
import type { Columns } from './load';
import { countFinding, type RuleCounts, sortedCounts } from './rule-counts';
import { takenBack } from './taken-back';
import type { Facets, JournalFilter, Survey, WeekCount } from './types';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Weeks by start. Entries come nearly in order, so the last week is usually the right one. */
function weekCounter(zone: Zone) {
  const weeks = new Map<number, Mutable<WeekCount>>();
  let span = { start: 0, end: 0 };
  let current: Mutable<WeekCount> | undefined;
  return {
    add(at: number, outcome: JournalOutcome) {
      if (!current || at < span.start || at >= span.end) {
        span = { start: startOfCalendar('week', zone, at), end: startOfCalendar('week', zone, at, 1) };
        current = weeks.get(span.start) ?? { start: span.start, clean: 0, decided: 0, held: 0 };
        weeks.set(span.start, current);
      }
      const kind = kindOf(outcome);
      if (kind) current[kind]++;
    },
    sorted: () => [...weeks.values()].sort((a, b) => a.start - b.start),
  };
}

function countRules(rules: RuleCounts, block: Block, i: number, outcome: JournalOutcome): void {
  for (let k = block.start[i] ?? 0; k < (block.start[i + 1] ?? 0); k++) {
    const flags = block.flags[k] ?? 0;
    const rule = block.rules[block.rule[k] ?? 0] ?? '';
    const [isTrial, isWrong] = [(flags & trialFlag) !== 0, (flags & falseAlarmFlag) !== 0];
    countFinding(rules, rule, severities[flags & 3] ?? 'off', isTrial, isWrong, outcome, block.first + i);
  }
}

function hasFalseAlarm(block: Block, i: number): boolean {
  for (let k = block.start[i] ?? 0; k < (block.start[i + 1] ?? 0); k++) if ((block.flags[k] ?? 0) & falseAlarmFlag) return true;
  return false;
}

function hasRule(block: Block, i: number, rule: number): boolean {
  for (let k = block.start[i] ?? 0; k < (block.start[i + 1] ?? 0); k++) if (block.rule[k] === rule) return true;
  return false;
}

/** A test for the entries of one block, or undefined when none of them can match. */
function matcher(block: Block, filter: JournalFilter): ((i: number) => boolean) | undefined {
  const { from = Number.NEGATIVE_INFINITY, until = Number.POSITIVE_INFINITY } = filter;
  const account = filter.account === undefined ? -1 : block.accounts.indexOf(filter.account);
  const rule = filter.rule === undefined ? -1 : block.rules.indexOf(filter.rule);
  if ((filter.account !== undefined && account < 0) || (filter.rule !== undefined && rule < 0)) return undefined;
  const wanted = journalOutcomes.map((outcome) => filter.outcomes?.includes(outcome) ?? true);
  return (i) => {
    const at = block.at[i] ?? 0;
    return (
      at >= from &&
      at < until &&
      wanted[block.outcome[i] ?? 0] === true &&
      (account < 0 || block.account[i] === account) &&
      (rule < 0 || hasRule(block, i, rule)) &&
      (!filter.falseAlarm || hasFalseAlarm(block, i))
    );
  };
}

/** The entries that match and what they amount to; a send that was taken back is listed and counts as none. `zone`: in which weeks begin. */
export function survey({ blocks, total }: Columns, filter: JournalFilter, zone: Zone): Survey {
  const found = new Uint32Array(total);
  const weeks = weekCounter(zone);
  const rules: RuleCounts = new Map();
  const outcomes: Partial<Record<JournalOutcome, number>> = {};
  const isNone = takenBack(blocks);
  let count = 0;
  for (const block of blocks) {
    const matches = matcher(block, filter);
    if (!matches) continue;
    for (let i = 0; i < block.at.length; i++) {
      if (!matches(i)) continue;
      const outcome = journalOutcomes[block.outcome[i] ?? 0] ?? 'held';
      found[count++] = block.first + i;
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
      if (isNone.has(block.first + i)) continue;
      weeks.add(block.at[i] ?? 0, outcome);
      countRules(rules, block, i, outcome);
    }
  }
  return { matches: found.slice(0, count).reverse(), rules: sortedCounts(rules), weeks: weeks.sorted(), outcomes };
}

/** What the filters offer: every account and rule of the journal, and the time it spans. */
export function facets({ blocks, total }: Columns): Facets {
  const names = (all: readonly (readonly string[])[]) => [...new Set(all.flat())].filter((name) => name !== '').sort();
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { at } of blocks)
    for (const moment of at) {
      if (moment < first) first = moment;
      if (moment > last) last = moment;
    }
  return {
    total,
    accounts: names(blocks.map((block) => block.accounts)),
    rules: names(blocks.map((block) => block.rules)),
    ...(total > 0 ? { first, last } : {}),
  };
}
