/** What the studio is given by the browser around it. */
import type { Change } from '../../../policy/apply/diff';
import type { ActivePolicy, Verdict } from '../../../policy/types';
import type { Text } from '../../../rules/engine/types';
import type { Json } from '../form/json';

/** The work as it is kept in this browser. */
export interface KeptWork {
  readonly policy: Json;
  /** Where it began, for the difference in words. */
  readonly base: Json;
  /** A first policy of its own, or the next revision of another. */
  readonly as: 'first' | 'next';
  /** What it began from: a sample, a file, the policy in force. */
  readonly from: string;
  readonly drafts: readonly string[];
}

/** The office's key: the text of its secret file, closed with a passphrase, and its public half. */
export interface KeptKey {
  readonly name: string;
  readonly text: string;
  readonly publicKey: string;
}

/** Where a policy can be begun from. */
export interface Beginning {
  readonly id: string;
  readonly name: Text;
  readonly help: Text;
  /** The text of a policy file. */
  readonly text: string;
  /** What is to be known of it. */
  readonly note?: Text;
}

/** What one computer runs, by the line that its officer copied. */
export interface ComputerLine {
  readonly mark: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly officer?: string | undefined;
  readonly version: string;
  readonly browser: string;
  readonly policy: string;
  /** In what it differs; empty where it does not. */
  readonly faults: readonly Text[];
}

export interface StudioPort {
  readonly beginnings: readonly Beginning[];
  /** The policy in force here; undefined where no office has sent one. */
  readonly inForce: ActivePolicy | undefined;
  readonly work: KeptWork | undefined;
  readonly key: KeptKey | undefined;
  keepWork(work: KeptWork): Promise<void>;
  keepKey(key: KeptKey | undefined): Promise<void>;
  /** Judges a text as a post from an account of the policy; made anew for each policy. */
  judge(policy: ActivePolicy): (text: string, account: string | undefined) => Verdict;
  changes(before: ActivePolicy, after: ActivePolicy): readonly Change[];
  /** Reads copied lines; `signed`: the policy that every computer should have. */
  computers(
    text: string,
    signed: Readonly<Record<string, unknown>> | undefined,
  ): Promise<{ readonly lines: readonly ComputerLine[]; readonly broken: number }>;
  save(file: Blob, name: string): void;
  /** A day in the office's zone, `2026-11-27`. */
  today(): string;
}
