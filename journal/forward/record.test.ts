/** What leaves the computer: its names and form as OpenTelemetry has them, and nothing of it that the policy does not send. */
import 'fake-indexeddb/auto';
import { JsonLogsSerializer } from '@opentelemetry/otlp-transformer';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSigned, makeKeys } from '../chain/keys';
import { link } from '../chain/link';
import { append } from '../store/append';
import { openJournal } from '../store/database';
import { freshName, input } from '../testing';
import type { JournalEntry } from '../types';
import { nextBatch } from './batch';
import { anyValue, type LogsRequest } from './otlp';
import { currentProgress, storeProgress } from './progress';
import { plainValue, readRecord } from './read';
import { sentText, toRecord, toSent } from './record';

const address = 'https://otel.kantor.go.id/v1/logs';
const journal = '3b0e1b9e-5f0e-4f7e-9a3e-0d6a5c1f2b11';
const sender = { version: '1.0.0', institution: 'Dinas Contoh' };
const secret = {
  reasonCode: 'setuju-lisan',
  reasonText: 'Sudah disetujui kepala dinas',
  approver: 'kepala',
  findings: [{ rule: 'etika/kata-kasar', severity: 'warn', falseAlarm: true }],
} as const;

async function entryOf(change = {}): Promise<JournalEntry> {
  const { entries } = await link({ journal, seq: 6, hash: 'a'.repeat(64) }, [input('u-1', { ...secret, ...change })]);
  const [entry] = entries;
  if (!entry) throw new Error('no entry was made');
  return entry;
}

async function batchOf(count: number) {
  const db = await openJournal(freshName());
  await storeProgress(db, await currentProgress(db));
  await append(
    db,
    Array.from({ length: count }, (_, i) => input(`u-${i}`, { ...secret, at: Date.UTC(2026, 10, 2, 3) + i })),
  );
  const progress = await currentProgress(db);
  const batch = await nextBatch(db, progress, { address }, sender);
  if (!batch) throw new Error('nothing waits');
  return { batch, request: JSON.parse(batch.body) as LogsRequest };
}

/** The JSON mapping of protocol buffers takes a whole number as number or as text, and leaves out what has its usual value. */
function mapped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(mapped);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(
    ([name, field]) => field !== undefined && !(name === 'droppedAttributesCount' && field === 0),
  );
  return Object.fromEntries(fields.map(([name, field]) => [name, name === 'intValue' ? String(field) : mapped(field)]));
}

it('writes what the exporter of OpenTelemetry itself writes of the same records', async () => {
  const { request } = await batchOf(3);
  const [
    {
      resource,
      scopeLogs: [{ scope, logRecords }],
    },
  ] = request.resourceLogs as never as [
    {
      resource: { attributes: never };
      scopeLogs: [{ scope: never; logRecords: LogsRequest['resourceLogs'][0]['scopeLogs'][0]['logRecords'] }];
    },
  ];
  const plain = (fields: readonly { key: string; value: Parameters<typeof plainValue>[0] }[]) =>
    Object.fromEntries(fields.map(({ key, value }) => [key, plainValue(value)]));
  const shared = { resource: { attributes: plain(resource.attributes) }, instrumentationScope: scope };
  const time = (nano: string): [number, number] => [Number(nano.slice(0, -9)), Number(nano.slice(-9))];
  const theirs = logRecords.map((record) => ({
    ...shared,
    hrTime: time(record.timeUnixNano),
    hrTimeObserved: time(record.observedTimeUnixNano),
    severityNumber: record.severityNumber,
    severityText: record.severityText,
    body: plainValue(record.body),
    eventName: record.eventName,
    attributes: plain(record.attributes),
    droppedAttributesCount: 0,
  }));
  const bytes = JsonLogsSerializer.serializeRequest(theirs as never);
  expect(logRecords).toHaveLength(3);
  expect(mapped(request)).toEqual(mapped(JSON.parse(new TextDecoder().decode(bytes))));
});

it('sends neither hash nor words of a reason unless the policy names them', async () => {
  const entry = await entryOf();
  expect(toSent(entry, { address })).toEqual((({ textHash: _, reasonText: __, ...rest }) => rest)(entry));
  expect(toSent(entry, { address, include: ['reasonText'] })).toHaveProperty('reasonText', secret.reasonText);
  expect(toSent(entry, { address, include: ['textHash'] })).toHaveProperty('textHash', entry.textHash);
  const least = toSent(entry, { address, omit: ['officer', 'account', 'approver', 'reasonCode', 'surface', 'site'] });
  expect(Object.keys(least).sort()).toEqual(['at', 'eventId', 'findings', 'hash', 'outcome', 'policy', 'prev', 'seq']);
});

it('is read back as it was sent, signed by the installation over the whole of it', async () => {
  const keys = await makeKeys();
  const sent = toSent(await entryOf(), { address });
  const read = readRecord(JSON.parse(JSON.stringify(await toRecord(keys, journal, sent))));
  if (!read) throw new Error('not read');
  expect(read.entry).toEqual(sent);
  expect(await isSigned(sentText(journal, read.entry), read.signature, keys.publicKey)).toBe(true);
  expect(await isSigned(sentText(journal, { ...read.entry, outcome: 'held' }), read.signature, keys.publicKey)).toBe(false);
});

it('reads any value back, also where a collector writes whole numbers as numbers', () => {
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { depthSize: 'small' },
      fc.string(),
      fc.boolean(),
      fc.maxSafeInteger(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).filter((each) => !Object.is(each, -0)),
      fc.array(tie('any'), { maxLength: 4 }),
      fc.dictionary(
        fc.string().filter((key) => key !== '__proto__'),
        tie('any'),
        { maxKeys: 4, noNullPrototype: true },
      ),
    ),
  })).any;
  fc.assert(
    fc.property(value, (each) => {
      expect(plainValue(JSON.parse(JSON.stringify(anyValue(each))))).toEqual(each);
    }),
  );
  expect(plainValue({ intValue: 7 })).toBe(7);
  expect(() => anyValue(undefined)).toThrow(TypeError);
});
