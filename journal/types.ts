/** What is kept of a decision. Never the text, never a name of a third person. */
import type { Severity, Site, Surface } from '../rules/engine/types';

export type JournalOutcome =
  | 'sent-clean'
  | 'sent-reason'
  | 'sent-false-alarm'
  | 'sent-approved'
  | 'sent-unchecked'
  | 'held'
  | 'edited'
  | 'unseen-send'
  | 'rule-failed'
  | 'policy-changed';

/** What the page hands over; the background adds number, time, salt and chain. */
export interface JournalInput {
  readonly site: Site;
  readonly surface: Surface;
  /** Label of the acting account (handle or page name of the office, `personal` or `unknown` otherwise). */
  readonly account: string;
  readonly findings: readonly { readonly rule: string; readonly severity: Severity; readonly trial?: boolean }[];
  readonly outcome: JournalOutcome;
  readonly reasonCode?: string;
  readonly reasonText?: string;
  readonly approver?: string;
  /** Salt (16 bytes) and SHA-256 of salt and text, both hexadecimal, made in the page: the text itself stays there. */
  readonly salt: string;
  readonly textHash: string;
  /** Made once in the page, so that a repeated delivery is not written twice. */
  readonly eventId: string;
}
