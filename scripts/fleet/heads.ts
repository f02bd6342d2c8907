/** What is known of each journal: who signs it, and where it had come to when it was last loaded. */
import type { ClickHouse } from './clickhouse';

export interface JournalRow {
  readonly journal: string;
  readonly source: 'export' | 'forward';
  readonly signer: string;
  readonly officer: string;
  readonly unit: string;
  readonly seq: number;
  readonly hash: string;
  readonly passedOver: number;
}

export interface Known {
  of(journal: string): readonly JournalRow[];
  /** A key by which this journal is signed, as far as any source has shown one. */
  signer(journal: string): string | undefined;
  note(row: JournalRow): void;
  /** Rows noted since the start. */
  readonly noted: readonly JournalRow[];
}

export async function knownJournals(db: ClickHouse, database: string): Promise<Known> {
  const sql = `SELECT journal, source, signer, officer, unit, seq, hash, passedOver FROM ${database}.journals FINAL`;
  const rows = await db.rows<JournalRow & { readonly seq: unknown; readonly passedOver: unknown }>(sql);
  const all = new Map<string, JournalRow>();
  const fresh = new Set<string>();
  const keyOf = ({ journal, source }: Pick<JournalRow, 'journal' | 'source'>) => `${journal}/${source}`;
  for (const row of rows) all.set(keyOf(row), { ...row, seq: Number(row.seq), passedOver: Number(row.passedOver) });
  const of = (journal: string) => (['export', 'forward'] as const).flatMap((source) => all.get(keyOf({ journal, source })) ?? []);
  return {
    of,
    signer: (journal) => of(journal)[0]?.signer,
    note(row) {
      all.set(keyOf(row), row);
      fresh.add(keyOf(row));
    },
    get noted() {
      return [...fresh].flatMap((key) => all.get(key) ?? []);
    },
  };
}

/** Stores what was noted, `now` in seconds since the epoch. */
export async function storeKnown(db: ClickHouse, database: string, known: Known, now: number): Promise<void> {
  if (known.noted.length === 0) return;
  const body = known.noted.map((row) => JSON.stringify({ ...row, loaded: now })).join('\n');
  await db.run(`INSERT INTO ${database}.journals FORMAT JSONEachRow`, body);
}
