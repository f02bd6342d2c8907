/**
 * Tables of a ministry's entries. What is loaded twice, and what was forwarded and is exported later, is one row: the export's. Everything here
 * is understood by ClickHouse from 18.16, which Debian has, on.
 */
import type { ClickHouse } from './clickhouse';
import { quoted } from './clickhouse';

const columns = {
  entries: `
  journal String,
  seq UInt64,
  at DateTime('UTC'),
  outcome String,
  kind String,
  site String,
  surface String,
  account String,
  officer String,
  unit String,
  reason String,
  policy String,
  revision UInt32,
  rules Array(String),
  severities Array(String),
  trials Array(UInt8),
  falseAlarms Array(UInt8),
  version UInt8`,
  journals: `
  journal String,
  source String,
  signer String,
  officer String,
  unit String,
  seq UInt64,
  hash String,
  passedOver UInt64,
  loaded DateTime('UTC')`,
} as const;

/** How tables are ordered: rows that agree in this are one. The one with the highest of the last column stays. */
const keys = {
  entries: { order: 'journal, seq', newest: 'version', partition: 'PARTITION BY toYYYYMM(at) ' },
  journals: { order: 'journal, source', newest: 'loaded', partition: '' },
} as const;

/** Statements that make database and tables; on every server of `cluster` and replicated there, where one is named. */
export function statements(database: string, cluster?: string): string[] {
  const everywhere = cluster === undefined ? '' : ` ON CLUSTER ${quoted(cluster)}`;
  const tables = (['entries', 'journals'] as const).map((table) => {
    const { order, newest, partition } = keys[table];
    const engine =
      cluster === undefined
        ? `ReplacingMergeTree(${newest})`
        : `ReplicatedReplacingMergeTree('/clickhouse/tables/{shard}/${database}/${table}', '{replica}', ${newest})`;
    return `CREATE TABLE IF NOT EXISTS ${database}.${table}${everywhere} (${columns[table]}\n) ENGINE = ${engine} ${partition}ORDER BY (${order})`;
  });
  return [`CREATE DATABASE IF NOT EXISTS ${database}${everywhere}`, ...tables];
}

/** Months that are older than `months` before `now`, as their partitions are called: `202601`. */
export async function oldPartitions(db: ClickHouse, database: string, months: number, now: Date): Promise<string[]> {
  const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1))
    .toISOString()
    .slice(0, 7)
    .replace('-', '');
  const sql = `SELECT DISTINCT partition FROM system.parts WHERE active AND database = ${quoted(database)} AND table = 'entries' ORDER BY partition`;
  return (await db.rows<{ partition: string }>(sql)).map(({ partition }) => partition).filter((partition) => partition < first);
}
