/** From an entry to an OpenTelemetry log record: what is left of it under the policy, and the names its fields have there. */
import canonicalize from 'canonicalize';
import type { InstallationKeys } from '../chain/keys';
import { signText } from '../chain/keys';
import type { JournalEntry } from '../types';
import { type KeyValue, keyValues, type LogRecord } from './otlp';
import type { ForwardPolicy } from './types';

/** Before every name that is Saring's own. */
export const prefix = 'saring.';
/** The identifier of a log record in OpenTelemetry's conventions: two records with the same one are one. */
export const uidKey = 'log.record.uid';
/** By this installation, over the record. */
export const signatureKey = `${prefix}signature`;
export const eventName = `${prefix}journal`;

/** What leaves the computer. The texts of drafts are in no entry; reasons and keyed hashes go only where the policy says so. */
export function toSent(
  { textHash, reasonText, ...entry }: JournalEntry,
  { omit = [], include = [] }: ForwardPolicy,
): JournalEntry {
  const left = new Set<string>(omit);
  const kept = Object.entries(entry).filter(([name]) => !left.has(name));
  return {
    ...(Object.fromEntries(kept) as unknown as JournalEntry),
    ...(textHash !== undefined && include.includes('textHash') ? { textHash } : {}),
    ...(reasonText !== undefined && include.includes('reasonText') ? { reasonText } : {}),
  };
}

/** What an installation signs of a record. */
export const sentText = (journal: string, sent: JournalEntry): string =>
  `saring-forward/1\n${journal}\n${canonicalize(sent) ?? ''}`;

/** Nothing that was sent is an error; what was held or called wrong deserves more of a reader's attention than a clean post. */
const severityOf = ({ outcome }: JournalEntry): { severityNumber: number; severityText: string } =>
  ['held', 'sent-unchecked', 'unseen-send', 'rule-failed'].includes(outcome)
    ? { severityNumber: 13, severityText: 'WARN' }
    : { severityNumber: 9, severityText: 'INFO' };

/** Milliseconds as the nanoseconds of the protocol; a clock may hold fractions of them. */
const nanoseconds = (at: number): string => String(BigInt(Math.trunc(at)) * 1_000_000n);

/** A record of one entry. `journal` is the resource's, and part of what is signed. */
export async function toRecord(keys: InstallationKeys, journal: string, sent: JournalEntry): Promise<LogRecord> {
  const { eventId, outcome, ...fields } = sent;
  const time = nanoseconds(sent.at);
  const own: KeyValue[] = keyValues(fields).map(({ key, value }) => ({ key: prefix + key, value }));
  return {
    timeUnixNano: time,
    observedTimeUnixNano: time,
    ...severityOf(sent),
    body: { stringValue: outcome },
    eventName,
    attributes: [
      { key: uidKey, value: { stringValue: eventId } },
      ...own,
      { key: signatureKey, value: { stringValue: await signText(keys, sentText(journal, sent)) } },
    ],
  };
}
