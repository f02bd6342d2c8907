/**
 * Entries as columns: what filters and charts ask for, in typed arrays, a block for every thousand entries. 200,000 entries
 * are a few megabytes and are scanned in milliseconds, where reading the entries themselves would take seconds.
 */
import type { Severity } from '../../rules/engine/types';
import { type JournalEntry, journalOutcomes } from '../types';

export const blockSize = 1000;

export const severities: readonly Severity[] = ['off', 'note', 'warn', 'block'];

/** Flags of a finding beside its severity (the two low bits). */
export const trialFlag = 4;
export const falseAlarmFlag = 8;

/** Columns of `at.length` entries with consecutive numbers from `first`. Names are indices into the block's own lists. */
export interface Block {
  readonly first: number;
  readonly at: Float64Array;
  readonly outcome: Uint8Array;
  readonly account: Uint16Array;
  readonly accounts: readonly string[];
  /** Findings of entry `i` stand at `start[i]` to `start[i + 1]` of `rule` and `flags`. */
  readonly start: Uint32Array;
  readonly rule: Uint16Array;
  readonly flags: Uint8Array;
  readonly rules: readonly string[];
}

/** Gives every name its place in a list, in order of appearance. */
function numbering(): { readonly names: string[]; of(name: string): number } {
  const names: string[] = [];
  const places = new Map<string, number>();
  return {
    names,
    of(name) {
      const known = places.get(name);
      if (known !== undefined) return known;
      places.set(name, names.length);
      return names.push(name) - 1;
    },
  };
}

/** The columns of consecutive entries, oldest first. */
export function toBlock(entries: readonly JournalEntry[]): Block {
  const accounts = numbering();
  const rules = numbering();
  const findings = entries.reduce((sum, entry) => sum + entry.findings.length, 0);
  const start = new Uint32Array(entries.length + 1);
  const rule = new Uint16Array(findings);
  const flags = new Uint8Array(findings);
  let next = 0;
  entries.forEach((entry, i) => {
    start[i] = next;
    for (const finding of entry.findings) {
      rule[next] = rules.of(finding.rule);
      flags[next] =
        severities.indexOf(finding.severity) + (finding.trial ? trialFlag : 0) + (finding.falseAlarm ? falseAlarmFlag : 0);
      next++;
    }
  });
  start[entries.length] = next;
  return {
    first: entries[0]?.seq ?? 0,
    at: Float64Array.from(entries, (entry) => entry.at),
    outcome: Uint8Array.from(entries, (entry) => journalOutcomes.indexOf(entry.outcome)),
    account: Uint16Array.from(entries, (entry) => accounts.of(entry.account ?? '')),
    accounts: accounts.names,
    start,
    rule,
    flags,
    rules: rules.names,
  };
}
