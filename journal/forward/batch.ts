/** The next request: made once, kept beside the journal, and sent with the same bytes until it is taken. */
import canonicalize from 'canonicalize';
import { type JournalDatabase, ownKeys } from '../store/database';
import type { JournalEntry } from '../types';
import { keyValues, type LogRecord, type LogsRequest } from './otlp';
import { toRecord, toSent } from './record';
import type { Batch, ForwardPolicy, ForwardPreview, Progress } from './types';

const usual = 200;
/** Characters after which a batch takes no further entry: a draft with a thousand findings makes a long one. */
const longest = 500_000;

/** Who sends. Nothing in it names the officer. */
export interface Sender {
  /** Saring's version. */
  readonly version: string;
  readonly institution: string;
}

async function recordsOf(
  db: JournalDatabase,
  entries: readonly JournalEntry[],
  journal: string,
  policy: ForwardPolicy,
): Promise<LogRecord[]> {
  const keys = await ownKeys(db);
  const records: LogRecord[] = [];
  let length = 0;
  for (const entry of entries) {
    const record = await toRecord(keys, journal, toSent(entry, policy));
    length += JSON.stringify(record).length;
    if (records.length > 0 && length > longest) break;
    records.push(record);
  }
  return records;
}

async function requestOf(
  db: JournalDatabase,
  { journal, passedOver }: Progress,
  sender: Sender,
  logRecords: readonly LogRecord[],
): Promise<LogsRequest> {
  const { publicKey } = await ownKeys(db);
  const attributes = keyValues({
    'service.name': 'saring',
    'service.version': sender.version,
    'service.instance.id': journal,
    'saring.institution': sender.institution,
    'saring.signer': publicKey,
    'saring.passedOver': passedOver,
  });
  return {
    resourceLogs: [{ resource: { attributes }, scopeLogs: [{ scope: { name: 'saring.journal', version: '1' }, logRecords }] }],
  };
}

/** The batch that goes next, and is kept from now on; undefined when nothing waits. */
export async function nextBatch(
  db: JournalDatabase,
  progress: Progress,
  policy: ForwardPolicy,
  sender: Sender,
): Promise<Batch | undefined> {
  const { omit, include, batch = usual } = policy;
  const most = Math.min(batch, progress.most ?? batch);
  const settings = canonicalize([progress.journal, omit ?? [], include ?? [], most, sender]) ?? '';
  const kept = (await db.get('forward', 'batch')) as Batch | undefined;
  if (kept?.settings === settings && kept.from === progress.through + 1) return kept;
  const entries = await db.getAll('entries', IDBKeyRange.lowerBound(progress.through, true), most);
  const [first] = entries;
  if (!first) return undefined;
  const records = await recordsOf(db, entries, progress.journal, policy);
  const body = JSON.stringify(await requestOf(db, progress, sender, records));
  const made = { from: first.seq, through: first.seq + records.length - 1, settings, body };
  // A full disk must not keep entries from being sent; they are then made anew, under the same identifiers.
  await db.put('forward', made, 'batch').catch(() => undefined);
  return made;
}

/** What would be sent now: the batch that waits, or else the last entry as an example; undefined in an empty journal. */
export async function preview(
  db: JournalDatabase,
  progress: Progress,
  policy: ForwardPolicy,
  sender: Sender,
): Promise<ForwardPreview | undefined> {
  const batch = await nextBatch(db, progress, policy, sender);
  if (batch) return { body: batch.body, isWaiting: true };
  const last = await db.get('entries', progress.through);
  if (!last) return undefined;
  const records = await recordsOf(db, [last], progress.journal, policy);
  return { body: JSON.stringify(await requestOf(db, progress, sender, records)), isWaiting: false };
}
