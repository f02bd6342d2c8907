/** What is kept of a decision. Never the text, never a name of a third person. */
import type { Severity, Site, Surface } from '../rules/engine/types';

/** New ones go to the end: stored columns hold the place in this list. */
export const journalOutcomes = [
  'sent-clean',
  'sent-reason',
  'sent-false-alarm',
  'sent-approved',
  'sent-unchecked',
  'held',
  'edited',
  'false-alarm',
  'unseen-send',
  'rule-failed',
  'policy-changed',
  'pruned',
  'not-sent',
] as const;

/**
 * `false-alarm`: marked by the officer without sending. `pruned`: entries were deleted because the policy's time was over.
 * `not-sent`: an entry before told of a send, as the policy asks, and the draft changed before it went; it counts in its place.
 */
export type JournalOutcome = (typeof journalOutcomes)[number];

/** Findings that an entry holds at the most: a pasted list of identity numbers has one a line. */
export const maxFindings = 2000;

export interface JournalFinding {
  readonly rule: string;
  readonly severity: Severity;
  /** Counted only, the officer did not see it. */
  readonly trial?: boolean;
  /** The officer said that this one is wrong. */
  readonly falseAlarm?: boolean;
}

export interface PolicyMark {
  readonly id: string;
  readonly revision: number;
}

/** What the page hands over; the journal adds number and chain. Fields of the draft are absent where there is none. */
export interface JournalInput {
  /** Made once in the page, so that a repeated delivery is not written twice. */
  readonly eventId: string;
  /** Milliseconds since the epoch as the page's clock showed them; may go back, the number of an entry never does. */
  readonly at: number;
  readonly outcome: JournalOutcome;
  readonly site?: Site;
  readonly surface?: Surface;
  /** Handle or page name of the office; `personal`, `unknown` or `unreadable` otherwise. */
  readonly account?: string;
  readonly findings: readonly JournalFinding[];
  readonly reasonCode?: string;
  readonly reasonText?: string;
  readonly approver?: string;
  /** Id of the officer in the policy. */
  readonly officer?: string;
  readonly policy: PolicyMark;
  /** From the page: SHA-256 of the text, hexadecimal. In an entry: that hash under the entry's own key. The text itself stays in the page. */
  readonly textHash?: string;
}

/** What was deleted: everything up to and with number `through`, whose hash was `hash`. */
export interface Gap {
  readonly through: number;
  readonly hash: string;
  /** How many entries this deletion took. */
  readonly count: number;
  readonly retentionDays: number;
}

export interface JournalEntry extends JournalInput {
  /** 1, 2, 3 … without holes. */
  readonly seq: number;
  /** Hash of the entry before, or of the journal's id for the first. */
  readonly prev: string;
  /** SHA-256 (hexadecimal) over the canonical JSON of everything else in the entry. */
  readonly hash: string;
  /** Only with the outcome `pruned`. */
  readonly gap?: Gap;
}

/** Where the chain stands. Kept beside the entries, so that cutting off the end is seen. */
export interface JournalHead {
  readonly journal: string;
  readonly seq: number;
  readonly hash: string;
}

export type AppendResult =
  | { readonly ok: true; readonly written: number; readonly repeated: number }
  | { readonly ok: false; readonly reason: 'disk-full' | 'unavailable'; readonly detail: string };

export type ChainFault =
  /** The entry's content is not what was hashed. */
  | 'altered'
  /** The entry does not follow the one before. */
  | 'broken-link'
  | 'missing'
  /** The end is not the one noted. */
  | 'wrong-end'
  /** A head noted earlier is not part of the chain. */
  | 'lost-head'
  /** The end was not signed by this installation. */
  | 'foreign-end'
  /** Entries are gone and no entry of the chain tells of their deletion. */
  | 'unexplained-gap';

export type ChainReport =
  | {
      readonly ok: true;
      readonly checked: number;
      readonly head: JournalHead;
      readonly gap?: Gap;
      /** Of a head noted earlier: still in the chain, or deleted as the policy asks. */
      readonly earlier?: 'held' | 'deleted';
    }
  | { readonly ok: false; readonly checked: number; readonly fault: ChainFault; readonly seq: number };
