/** A ministry's entries on two servers: what is loaded at one is reported at the other, once. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { run } from '../../scripts/fleet/cli';
import { connect } from '../../scripts/fleet/clickhouse';
import { type Cluster, startCluster } from '../../scripts/fleet/cluster';
import { madeExport, madeUp } from '../../scripts/fleet/made-up';

const folder = mkdtempSync(join(tmpdir(), 'saring-cluster-'));
const start = Date.UTC(2026, 8, 28, 3);
let cluster: Cluster;

const fleet = (server: 0 | 1, ...args: string[]) =>
  run([...args, '--server', cluster.servers[server].url], new Date(Date.UTC(2026, 10, 27)));
const total = async (server: 0 | 1) => {
  const [row] = await connect(cluster.servers[server].url).rows<{ n: string }>('SELECT count() AS n FROM saring.entries FINAL');
  return Number(row?.n);
};
async function write(officer: string, count: number): Promise<string> {
  const inputs = Array.from({ length: count }, (_, k) => madeUp(k, { officer, account: '@dinas_contoh', start, perDay: 2 }));
  const path = join(folder, `${officer}.jsonl`);
  writeFileSync(path, (await madeExport(officer, 'Dinas Contoh', inputs)).text);
  return path;
}

beforeAll(async () => {
  cluster = await startCluster();
});
afterAll(async () => {
  await cluster?.stop();
  rmSync(folder, { recursive: true, force: true });
});

it('makes its tables on every server by one command at one of them', async () => {
  expect((await fleet(0, 'init', '--cluster', cluster.name)).code).toBe(0);
  expect(await total(1)).toBe(0);
  expect((await fleet(1, 'init', '--cluster', cluster.name)).code).toBe(0);
});

it('reports at each server what was loaded at either, each entry once', async () => {
  const files = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((officer) => write(officer, 40)));
  expect((await fleet(0, 'load', ...files)).code).toBe(0);
  await vi.waitFor(async () => expect(await total(1)).toBe(200), { timeout: 60_000, interval: 50 });
  expect((await fleet(1, 'load', ...files, await write('f', 40))).code).toBe(0);
  await vi.waitFor(async () => expect(await total(0)).toBe(240), { timeout: 60_000, interval: 50 });
  expect((await fleet(0, 'report')).lines).toEqual((await fleet(1, 'report')).lines);
});

it('removes old months at both', async () => {
  expect((await fleet(0, 'prune', '--months', '1')).lines[0]).toContain('202609');
  await vi.waitFor(async () => expect(await total(1)).toBe(await total(0)), { timeout: 60_000, interval: 50 });
  expect(await total(1)).toBeLessThan(240);
});
