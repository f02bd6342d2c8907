/**
 * A ministry at full size: made-up exports are loaded into a ClickHouse server of this machine's own and reported.
 * Run with `npx tsx bench/fleet.ts [officers] [entries of each]` (1,000 officers with 1,000 entries unless told; ten million are 10000 1000).
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../scripts/fleet/cli';
import { connect } from '../scripts/fleet/clickhouse';
import { madeExport, madeUp } from '../scripts/fleet/made-up';
import { startServer } from '../scripts/fleet/server';

const [officers, entries] = [Number(process.argv[2] ?? 1_000), Number(process.argv[3] ?? 1_000)];
const start = Date.UTC(2026, 8, 1, 1);
const officersOfUnit = 50;
/** Exports on disk at one time. */
const portion = 500;
const seconds = (from: number) => Math.round((performance.now() - from) / 100) / 10;

async function write(folder: string, from: number, until: number): Promise<number> {
  let bytes = 0;
  for (let i = from; i < until; i++) {
    const officer = `petugas-${i}`;
    const unit = Math.floor(i / officersOfUnit);
    const inputs = Array.from({ length: entries }, (_, k) => madeUp(k, { officer, account: `@unit_${unit}`, start, perDay: 12 }));
    const { text } = await madeExport(officer, `Unit ${unit}`, inputs);
    bytes += text.length;
    writeFileSync(join(folder, `${officer}.jsonl`), text);
  }
  return bytes;
}

/** Resident memory of a process at its highest, megabytes. */
const peak = (pid: number | string) =>
  Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1000);

const server = await startServer();
try {
  const fleet = (...args: string[]) => run([...args, '--server', server.url]);
  await fleet('init');
  let [made, loaded, bytes] = [0, 0, 0];
  for (let from = 0; from < officers; from += portion) {
    const folder = mkdtempSync(join(tmpdir(), 'saring-fleet-'));
    const begin = performance.now();
    bytes += await write(folder, from, Math.min(from + portion, officers));
    made += seconds(begin);
    const read = performance.now();
    const { code, lines } = await fleet('load', folder);
    loaded += seconds(read);
    rmSync(folder, { recursive: true });
    if (code !== 0) throw new Error(lines.join('\n'));
    if (from % 5_000 === 0) console.error(`${from + portion} petugas: ${Math.round(loaded)} s, ${peak('self')} MB`);
  }
  const begin = performance.now();
  await fleet('report');
  const reported = seconds(begin);
  const db = connect(server.url);
  const parts = "FROM system.parts WHERE active AND table = 'entries'";
  const [size] = await db.rows<{ bytes: string; rows: string; months: string }>(
    `SELECT sum(bytes_on_disk) AS bytes, sum(rows) AS rows, uniqExact(partition) AS months ${parts}`,
  );
  const rows = officers * entries;
  console.table({
    entries: rows,
    'bytes of exports, each entry': Math.round(bytes / rows),
    'made, s': made,
    'checked and loaded, s': Math.round(loaded),
    'entries a second': Math.round(rows / loaded),
    'report, s': reported,
    'bytes in ClickHouse, each entry': Math.round((Number(size?.bytes) / Number(size?.rows)) * 10) / 10,
    months: Number(size?.months),
    'this process at most, MB': peak('self'),
    'ClickHouse at most, MB': peak(server.pid),
  });
} finally {
  await server.stop();
}
