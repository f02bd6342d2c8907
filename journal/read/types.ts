/** What the views ask of the journal and what they get. */
import type { ChainReport, JournalEntry, JournalHead, JournalOutcome } from '../types';

export interface JournalFilter {
  /** Milliseconds since the epoch, half open. */
  readonly from?: number;
  readonly until?: number;
  readonly account?: string;
  readonly rule?: string;
  /** Any of these; absent means all. */
  readonly outcomes?: readonly JournalOutcome[];
  /** Only entries with a finding that the officer called wrong. */
  readonly falseAlarm?: boolean;
}

export interface RuleCount {
  readonly rule: string;
  /** Findings by severity, trial ones not counted. */
  readonly block: number;
  readonly warn: number;
  readonly note: number;
  readonly trial: number;
  /** Entries with this rule, on trial not counted: a draft may hold several findings of it. */
  readonly entries: number;
  /** Those of them that were sent with a reason. */
  readonly overridden: number;
  readonly falseAlarms: number;
}

export interface WeekCount {
  /** Monday 00.00 in the office's zone, milliseconds since the epoch. */
  readonly start: number;
  readonly clean: number;
  /** Sent after a decision: with a reason, as a false alarm, approved, unchecked. */
  readonly decided: number;
  /** Not sent: held or edited. */
  readonly held: number;
}

export interface Survey {
  /** Numbers of the entries that match, newest first. */
  readonly matches: Uint32Array;
  readonly rules: readonly RuleCount[];
  readonly weeks: readonly WeekCount[];
  readonly outcomes: Readonly<Partial<Record<JournalOutcome, number>>>;
}

/** What there is to choose from, over the whole journal. */
export interface Facets {
  readonly total: number;
  readonly accounts: readonly string[];
  readonly rules: readonly string[];
  readonly first?: number;
  readonly last?: number;
}

export interface Progress {
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** Everything the journal's view can do; made by the page that has the journal open. */
export interface JournalReader {
  /** Reads what was added since the last time. */
  refresh(): Promise<Facets>;
  survey(filter: JournalFilter): Survey;
  /** The entries with these numbers, in this order. */
  entries(seqs: readonly number[]): Promise<JournalEntry[]>;
  /** `earlier`: a head noted before, which the chain must still hold. */
  verify(options: Progress & { readonly earlier?: Pick<JournalHead, 'seq' | 'hash'> }): Promise<ChainReport>;
  /** The head of an earlier export; undefined when the file is none. */
  headOf(file: File): Promise<JournalHead | undefined>;
  /** Entries among `seqs` whose checked text was exactly this one. */
  findText(text: string, seqs: Uint32Array, progress: Progress): Promise<JournalEntry[]>;
  /** The key of this entry's draft: with it, somebody else can tell whether a text is the one that was checked. */
  draftKey(entry: JournalEntry): Promise<string>;
  head(): Promise<JournalHead>;
  csv(seqs: Uint32Array, progress: Progress): Promise<Blob>;
  jsonLines(progress: Progress): Promise<Blob>;
}
