/** What several officers' exports amount to, for the unit's report. */

import type { RuleCount } from '../read/types';
import type { ChainFault, JournalOutcome } from '../types';
import type { HeadFault, NotedHead } from './heads';

export type FileProblem =
  | { readonly kind: 'not-a-journal' }
  /** The line can't be read as an entry; counted from 1. */
  | { readonly kind: 'bad-line'; readonly line: number }
  | { readonly kind: 'chain'; readonly fault: ChainFault; readonly seq: number }
  /** Another file holds the same journal, as far or further. */
  | { readonly kind: 'repeated'; readonly by: string }
  /** The head was not signed by the installation that it names: the chain was made anew. */
  | { readonly kind: 'bad-signature' }
  /** Two files of one journal tell different stories. */
  | { readonly kind: 'disagrees'; readonly with: string }
  /** It does not hold what was noted at the last report. */
  | { readonly kind: 'does-not-follow'; readonly seq: number }
  | { readonly kind: HeadFault };

export interface FileReport {
  readonly name: string;
  /** Name of the officer as the export says. */
  readonly officer?: string;
  readonly entries: number;
  /** Set when the file is not part of the report. */
  readonly problem?: FileProblem;
}

export interface AccountCount {
  readonly account: string;
  readonly clean: number;
  readonly decided: number;
  readonly held: number;
}

export interface Override {
  readonly at: number;
  readonly officer: string;
  readonly account: string;
  readonly outcome: JournalOutcome;
  readonly rules: readonly string[];
  readonly reasonCode?: string;
  readonly reasonText?: string;
}

/** What a stretch of time amounts to. */
export interface Counts {
  readonly total: number;
  readonly first?: number;
  readonly last?: number;
  readonly rules: readonly RuleCount[];
  readonly accounts: readonly AccountCount[];
  readonly reasons: readonly { readonly code: string; readonly count: number }[];
  /** Sent with a reason, by approval or unchecked; the newest, at most `overrideLimit`. */
  readonly overrides: readonly Override[];
  readonly overrideCount: number;
  /** What officers called wrong: newest first, at most `overrideLimit`. */
  readonly falseAlarms: readonly Override[];
}

export interface MonthCounts extends Counts {
  /** The first day at 00.00 in the office's zone, milliseconds since the epoch. */
  readonly start: number;
}

export interface Overview extends Counts {
  readonly files: readonly FileReport[];
  /** Where the sound journals stand, to be kept for the next report. */
  readonly heads: readonly NotedHead[];
  /** When the earliest of the files that count was exported, milliseconds since the epoch. */
  readonly through?: number;
  /** The months that have entries, oldest first. */
  readonly months: readonly MonthCounts[];
}

/** Rows of a printed list; the counts are over everything. */
export const overrideLimit = 200;
