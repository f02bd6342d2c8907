/** From officers' journals to a report, through a real ClickHouse server: each entry once, what does not hold left out, small groups withheld. */
import 'fake-indexeddb/auto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { run } from '../../scripts/fleet/cli';
import { connect } from '../../scripts/fleet/clickhouse';
import { madeExport, madeUp } from '../../scripts/fleet/made-up';
import { withhold } from '../../scripts/fleet/reports';
import { type Server, startServer } from '../../scripts/fleet/server';
import { requestsOf } from './requests';

const folder = mkdtempSync(join(tmpdir(), 'saring-fleet-'));
const at = (name: string) => join(folder, name);
const start = Date.UTC(2026, 8, 28, 3);
let server: Server;

const fleet = (...args: string[]) => run([...args, '--server', server.url], new Date(Date.UTC(2026, 10, 27)));
const inputs = (officer: string, count: number, account = '@dinas_contoh') =>
  Array.from({ length: count }, (_, i) => madeUp(i, { officer, account, start, perDay: 2 }));
const counted = async (sql: string) =>
  Number(Object.values((await connect(server.url).rows<Record<string, string>>(sql))[0] ?? {})[0]);
const total = () => counted('SELECT count() FROM saring.entries FINAL');

beforeAll(async () => {
  server = await startServer();
  for (const officer of ['a', 'b', 'c', 'd', 'e'])
    writeFileSync(at(`${officer}.jsonl`), (await madeExport(officer, 'Dinas Contoh', inputs(officer, 40))).text);
  const requests = await requestsOf(inputs('f', 40, '@dinas_lain'));
  // What a collector would have written: the last one twice, as after a lost answer.
  writeFileSync(at('otlp.jsonl'), `${[...requests, requests.at(-1)].join('\n')}\n`);
});
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

it('makes its tables, and makes them once', async () => {
  expect(await fleet('init')).toEqual({ code: 0, lines: ['Tabel saring.entries dan saring.journals siap.'] });
  expect((await fleet('init')).code).toBe(0);
  const { lines } = await fleet('init', '--print', '--cluster', 'pusat');
  expect(lines[1]).toContain("ON CLUSTER 'pusat'");
  expect(lines[1]).toContain(
    "ReplicatedReplacingMergeTree('/clickhouse/tables/{shard}/saring/entries', '{replica}', version) PARTITION BY toYYYYMM(at)",
  );
});

it('loads exports and what a collector wrote, each entry once however often', async () => {
  expect(await fleet('load', folder)).toEqual({ code: 0, lines: ['6 berkas dibaca, 250 entri dimuat.'] });
  expect(await total()).toBe(240);
  expect(await fleet('load', folder)).toEqual({ code: 0, lines: ['6 berkas dibaca, 50 entri dimuat.'] });
  expect(await total()).toBe(240);
});

it('loads nothing of what was edited, and says why', async () => {
  const bad = mkdtempSync(join(tmpdir(), 'saring-bad-'));
  const edited = readFileSync(at('a.jsonl'), 'utf8').replace('"outcome":"sent-approved"', '"outcome":"sent-clean"');
  writeFileSync(join(bad, '1.jsonl'), edited);
  const { text, journal } = await madeExport('g', 'Dinas Contoh', inputs('g', 5));
  writeFileSync(join(bad, '2.jsonl'), text.replace('"institution":"Dinas Contoh"', '"institution":"Dinas Besar"'));
  writeFileSync(join(bad, '3.jsonl'), readFileSync(at('otlp.jsonl'), 'utf8').replaceAll('"sent-reason"', '"sent-clean"'));
  writeFileSync(join(bad, '4.json'), '{}');
  const { code, lines } = await fleet('load', bad);
  rmSync(bad, { recursive: true });
  expect(code).toBe(1);
  expect(lines.slice(1).map((line) => line.replace(/^.*?\.jsonl?: /, ''))).toEqual([
    'tidak dimuat: rantainya putus pada entri 19 (altered).',
    'tidak dimuat: tanda tangan kepalanya tidak cocok; mintalah ekspor baru.',
    expect.stringMatching(/^\d+ entri tidak dimuat: tanda tangannya tidak cocok\.$/),
    'tidak dimuat: bukan ekspor jurnal dan bukan berkas OTLP.',
  ]);
  expect(await total()).toBe(240);
  expect(await counted(`SELECT count() FROM saring.entries WHERE journal = '${journal}'`)).toBe(0);
});

it('takes a journal that was made anew with another key for none of the first', async () => {
  const first = await madeExport('h', 'Dinas Contoh', inputs('h', 3));
  writeFileSync(at('h.jsonl'), (await madeExport('h', 'Dinas Contoh', inputs('h', 4), first.journal)).text);
  const once = mkdtempSync(join(tmpdir(), 'saring-once-'));
  writeFileSync(join(once, 'h.jsonl'), first.text);
  expect((await fleet('load', once)).code).toBe(0);
  expect((await fleet('load', at('h.jsonl'))).lines[1]).toContain('kunci lain daripada sebelumnya');
  rmSync(once, { recursive: true });
  rmSync(at('h.jsonl'));
});

it('reports counts, and withholds groups of too few people', async () => {
  const { code, lines } = await fleet('report', '--html', at('r.html'), '--csv', at('csv'));
  expect(code).toBe(0);
  expect(lines).toContain(at('r.html'));
  const units = readFileSync(at('csv/unit.csv'), 'utf8');
  // Of two units one alone would be too small: the other one could be reckoned from the whole, so neither is shown.
  expect(units).not.toContain('Dinas');
  const rules = readFileSync(at('csv/aturan.csv'), 'utf8');
  expect(rules).toContain('larangan/rahasia;12;12;0;0;0');
  expect(rules).toContain('asn/netralitas;12;12;0;0;0');
  const page = readFileSync(at('r.html'), 'utf8');
  expect(page).toContain('2 kelompok tidak ditunjukkan');
  expect(page).not.toMatch(/https?:\/\/|<script/);
  const all = (await fleet('report', '--people', '1')).lines.join('\n');
  expect(all).toMatch(/Dinas Contoh +203 +153/);
});

it('names no officer but counts those of whom nothing came', async () => {
  const officers = ['a', 'b', 'c', 'd', 'e', 'y', 'z'].map((id) => ({ id, name: id, role: 'petugas' }));
  writeFileSync(
    at('kebijakan.txt'),
    JSON.stringify({
      formatVersion: 1,
      id: 'x',
      revision: 1,
      issued: '2026-01-01',
      institution: { name: 'Dinas Contoh', kind: 'pemda' },
      officers,
    }),
  );
  const { lines } = await fleet('report', '--policy', at('kebijakan.txt'));
  expect(lines.join('\n')).toMatch(/Petugas tanpa entri\nUnit +Petugas +Tanpa entri\nDinas Contoh +7 +2/);
});

it('deletes months whose time is over', async () => {
  expect(await fleet('prune', '--months', '1')).toEqual({ code: 0, lines: ['Dihapus: 202609.'] });
  expect(await counted('SELECT min(toYYYYMM(at)) FROM saring.entries')).toBe(202610);
  expect((await fleet('prune', '--months', '1')).lines).toEqual(['Tidak ada bulan yang lebih lama.']);
});

it('says what is wrong with a call', async () => {
  expect((await run(['load', 'x', '--server', 'http://127.0.0.1:1'])).lines).toEqual([
    'ClickHouse di http://127.0.0.1:1 tidak menjawab; periksa alamatnya dan apakah servernya berjalan.',
  ]);
  expect((await fleet('hapus')).lines[0]).toContain('tidak dikenal');
  expect((await fleet('load', at('tidak-ada'))).lines[0]).toContain('tidak dapat dibaca');
});

it('never withholds one group alone', () => {
  const groups = [9, 2, 7].map((people) => ({ people }));
  expect(withhold(groups, 5)).toEqual({ shown: [{ people: 9 }], withheld: 2 });
  expect(withhold(groups, 1).withheld).toBe(0);
});
