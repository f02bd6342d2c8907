/** Entries on their way into the table: rows as ClickHouse reads them, sent in blocks. */
import { lookBack, takenBack } from '../../journal/read/taken-back';
import { kindOf } from '../../journal/record/outcomes';
import { toBlock } from '../../journal/store/columns';
import type { JournalEntry } from '../../journal/types';
import type { ClickHouse } from './clickhouse';

/** Rows of one insert: few large ones are what the engine likes, and this many are some tens of megabytes. */
const blockRows = 50_000;

export interface Origin {
  readonly journal: string;
  readonly unit: string;
  /** Of the export's head, where it names one. */
  readonly officer: string;
  /** What is forwarded gives way to what is exported. */
  readonly version: 1 | 2;
}

/** `isNone`: a send that was taken back afterwards, which counts as none. */
export function rowOf(entry: JournalEntry, { journal, unit, officer, version }: Origin, isNone: boolean): string {
  const { seq, at, outcome, site = '', surface = '', account = '', reasonCode = '', policy, findings } = entry;
  return JSON.stringify({
    journal,
    seq,
    at: Math.floor(at / 1000),
    outcome,
    kind: isNone ? '' : (kindOf(outcome) ?? ''),
    site,
    surface,
    account,
    officer: officer || (entry.officer ?? ''),
    unit,
    reason: reasonCode,
    policy: policy.id,
    revision: policy.revision,
    rules: findings.map(({ rule }) => rule),
    severities: findings.map(({ severity }) => severity),
    trials: findings.map(({ trial }) => (trial ? 1 : 0)),
    falseAlarms: findings.map(({ falseAlarm }) => (falseAlarm ? 1 : 0)),
    version,
  });
}

/** Places in a list of one journal's entries, in their order, at which a send stands that was taken back. */
export const noneAmong = (entries: readonly JournalEntry[]): ReadonlySet<number> =>
  entries.some(({ outcome }) => outcome === 'not-sent') ? takenBack([{ ...toBlock(entries), first: 0 }]) : new Set();

/** Hands on entries of one journal once no later one can take them back. */
export function settled(origin: Origin, put: (row: string) => Promise<void>) {
  let pending: JournalEntry[] = [];
  const hand = async (keep: number) => {
    const isNone = noneAmong(pending);
    const count = Math.max(0, pending.length - keep);
    for (const [i, entry] of pending.slice(0, count).entries()) await put(rowOf(entry, origin, isNone.has(i)));
    pending = pending.slice(count);
  };
  return {
    async add(entry: JournalEntry) {
      pending.push(entry);
      if (pending.length >= 20 * lookBack) await hand(lookBack);
    },
    end: () => hand(0),
  };
}

/** Gathers rows and inserts them in blocks. */
export function inserter(db: ClickHouse, table: string) {
  let rows: string[] = [];
  let total = 0;
  const flush = async () => {
    if (rows.length === 0) return;
    const body = rows.join('\n');
    rows = [];
    await db.run(`INSERT INTO ${table} FORMAT JSONEachRow`, body);
  };
  return {
    async put(row: string) {
      rows.push(row);
      total += 1;
      if (rows.length >= blockRows) await flush();
    },
    flush,
    get total() {
      return total;
    },
  };
}
