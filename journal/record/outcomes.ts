/** How outcomes are added up in charts and reports. */
import type { JournalOutcome } from '../types';

/** Sent with nothing found, sent after a decision, or not sent. */
export type OutcomeKind = 'clean' | 'decided' | 'held';

const kinds: Readonly<Record<JournalOutcome, OutcomeKind | undefined>> = {
  'sent-clean': 'clean',
  'sent-reason': 'decided',
  'sent-false-alarm': 'decided',
  'sent-approved': 'decided',
  'sent-unchecked': 'decided',
  held: 'held',
  edited: 'held',
  'not-sent': 'held',
  'false-alarm': undefined,
  'unseen-send': undefined,
  'rule-failed': undefined,
  'policy-changed': undefined,
  pruned: undefined,
};

/** Undefined for what is no end of a draft. */
export const kindOf = (outcome: JournalOutcome): OutcomeKind | undefined => kinds[outcome];
