/** What a collector wrote: one OTLP request a line. Each record carries its own signature, so that order and grouping do not matter. */
import { isSigned } from '../../journal/chain/keys';
import { type ExportFile, lines, parseJson } from '../../journal/exchange/read-lines';
import type { KeyValue, LogsRequest } from '../../journal/forward/otlp';
import { plainValue, type ReceivedEntry, readRecord } from '../../journal/forward/read';
import { sentText } from '../../journal/forward/record';
import type { Known } from './heads';
import { noneAmong, type Origin, rowOf } from './rows';

export interface OtlpCounts {
  readonly entries: number;
  /** Records of other programs. */
  readonly foreign: number;
  /** Records whose signature does not hold, or whose key is another one than before. */
  readonly unsigned: number;
  /** Entries that do not follow the one before them. */
  readonly broken: number;
}

const textOf = (attributes: readonly KeyValue[], key: string): unknown => {
  const found = attributes.find((each) => each.key === key);
  return found && plainValue(found.value);
};

/** The first line of a file as a request; undefined where it is none. */
export function asRequest(line: string): LogsRequest | undefined {
  const value = parseJson(line) as Partial<LogsRequest> | undefined;
  return Array.isArray(value?.resourceLogs) ? (value as LogsRequest) : undefined;
}

export async function loadOtlp(file: ExportFile, known: Known, put: (row: string) => Promise<void>): Promise<OtlpCounts> {
  const counts = { entries: 0, foreign: 0, unsigned: 0, broken: 0 };

  async function take(attributes: readonly KeyValue[], received: readonly ReceivedEntry[]): Promise<void> {
    const journal = textOf(attributes, 'service.instance.id');
    const signer = textOf(attributes, 'saring.signer');
    if (typeof journal !== 'string' || typeof signer !== 'string') {
      counts.foreign += received.length;
      return;
    }
    const isKnown = (known.signer(journal) ?? signer) === signer;
    const checked = await Promise.all(
      received.map(async (each) =>
        isKnown && (await isSigned(sentText(journal, each.entry), each.signature, signer)) ? [each.entry] : [],
      ),
    );
    const entries = checked.flat().sort((a, b) => a.seq - b.seq);
    counts.unsigned += received.length - entries.length;
    if (entries.length === 0) return;
    let last = known.of(journal).find(({ source }) => source === 'forward');
    const unit = String(textOf(attributes, 'saring.institution') ?? '');
    const origin: Origin = { journal, unit, officer: '', version: 1 };
    const isNone = noneAmong(entries);
    for (const [i, entry] of entries.entries()) {
      if (last && entry.seq === last.seq + 1 && entry.prev !== last.hash) counts.broken += 1;
      await put(rowOf(entry, origin, isNone.has(i)));
      counts.entries += 1;
      if (last && entry.seq <= last.seq) continue;
      const passedOver = Number(textOf(attributes, 'saring.passedOver') ?? 0);
      last = {
        journal,
        source: 'forward',
        signer,
        officer: entry.officer ?? '',
        unit,
        seq: entry.seq,
        hash: entry.hash,
        passedOver,
      };
    }
    if (last) known.note(last);
  }

  for await (const line of lines(file)) {
    if (line.trim() === '') continue;
    const request = asRequest(line);
    if (!request) {
      counts.foreign += 1;
      continue;
    }
    for (const { resource, scopeLogs } of request.resourceLogs) {
      const records = scopeLogs.flatMap(({ logRecords }) => logRecords);
      const received = records.flatMap((record) => readRecord(record) ?? []);
      counts.foreign += records.length - received.length;
      await take(resource.attributes, received);
    }
  }
  return counts;
}
