/** The reader's side: an entry from a log record that came through any collector. */
import { parseEntry } from '../store/schema';
import type { JournalEntry } from '../types';
import type { AnyValue, LogRecord } from './otlp';
import { eventName, prefix, signatureKey, uidKey } from './record';

export interface ReceivedEntry {
  readonly entry: JournalEntry;
  /** Of the installation, over the entry as it was sent; unchecked. */
  readonly signature: string;
}

/** The plain value of an attribute. */
export function plainValue(value: AnyValue): unknown {
  if ('stringValue' in value) return value.stringValue;
  if ('boolValue' in value) return value.boolValue;
  if ('intValue' in value) return Number(value.intValue);
  if ('doubleValue' in value) return value.doubleValue;
  // An empty list is written without its values by some.
  if ('arrayValue' in value) return (value.arrayValue.values ?? []).map(plainValue);
  if ('kvlistValue' in value)
    return Object.fromEntries((value.kvlistValue.values ?? []).map(({ key, value: each }) => [key, plainValue(each)]));
  return undefined;
}

/** Undefined for a record of another program, and for one that is no entry. What a collector adds is left aside. */
export function readRecord(
  record: Pick<LogRecord, 'body' | 'attributes'> & { readonly eventName?: string },
): ReceivedEntry | undefined {
  if (record.eventName !== undefined && record.eventName !== eventName) return undefined;
  const fields: Record<string, unknown> = { outcome: plainValue(record.body) };
  let signature: unknown;
  for (const { key, value } of record.attributes) {
    if (key === uidKey) fields.eventId = plainValue(value);
    else if (key === signatureKey) signature = plainValue(value);
    else if (key.startsWith(prefix)) fields[key.slice(prefix.length)] = plainValue(value);
  }
  const entry = parseEntry(fields);
  return entry && typeof signature === 'string' ? { entry, signature } : undefined;
}
