// @vitest-environment happy-dom
/** From a box that is not understood to the report, and from the report to the row that would match it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { healthReport } from '../../components/popup/health-report';
import { guardFor } from '../../compose/guard/guard.fixture';
import { countMisses } from '../../compose/session/misses';
import { skeletonOf } from '../../compose/session/skeleton';
import { siteTables } from '../../compose/sites/generated/tables';
import type { SiteTable } from '../../compose/sites/types';
import { sitesCommand } from './cli';

const folder = mkdtempSync(join(tmpdir(), 'sites-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

let lines: string[] = [];
let told: string[] = [];
beforeEach(() => {
  lines = [];
  told = [];
});
const run = (...args: string[]) =>
  sitesCommand(args, { write: (line) => lines.push(line), tell: (sentence) => told.push(sentence) });

/** The report on a page whose boxes were looked at so often, two seconds apart. */
async function reportOn(html: string, table: SiteTable, path: string, looks = 3): Promise<string> {
  const { guard } = guardFor(html, table, path);
  let look = 0;
  const misses = countMisses(
    () => 2000 * look,
    async () => skeletonOf,
  );
  for (; look < looks; look++) for (const composer of guard.composers()) misses.note(composer, composer.health());
  await Promise.resolve();
  const state = { reports: [guard.healthReport()], composers: [], findings: 0, switchedOff: [], skeletons: misses.skeletons() };
  return healthReport(state, '1.0.0', 0);
}

const x = `<main><div><div><div data-testid="UserAvatar-Container-kenari_7731"></div></div></div>
  <div data-testid="tweetTextarea_0" role="textbox" contenteditable="true" aria-label="Kenari menulis">Rahasia kenari</div>
  <div><button data-testid="kirimBaru" title="Kenari"><span>Luncurkan kenari</span></button></div>
  <article>Kenari orang lain <a href="/kenari">kenari</a></article></main>`;

describe('the build of a box in the report', () => {
  it('is there once something was not found three times, and not before', async () => {
    expect(await reportOn(x, siteTables.x, '/home', 2)).not.toContain('skeleton');
    const report = await reportOn(x, siteTables.x, '/home');
    expect(report).toContain('skeleton x/home [no-submit]');
    expect(report).toContain('[editor]');
    expect(report).toContain('data-testid="kirimBaru"');
    expect(report).toContain('UserAvatar-Container-*');
  });

  it('holds no text, no label and no name', async () => {
    expect((await reportOn(x, siteTables.x, '/home')).toLowerCase()).not.toContain('kenari');
  });

  it('is not there where all was found', async () => {
    const whole = x.replace('kirimBaru', 'tweetButtonInline');
    expect(await reportOn(whole, siteTables.x, '/home')).not.toContain('skeleton');
  });
});

describe('npm run sites -- try', () => {
  it('says that no control is found, and with the repair of a policy which is', async () => {
    const report = file('x.txt', await reportOn(x, siteTables.x, '/home'));
    expect(await run('try', report)).toBe(1);
    expect(lines.join('\n')).toMatch(/x\/home: editor dikenali .*tombol kirim tidak ditemukan; akun dari composer-avatar/);
    const policy = {
      ...{ formatVersion: 1, id: 'uji', revision: 1, issued: '2026-01-01', institution: { name: 'Dinas Uji', kind: 'pemda' } },
      sites: { version: '1', rows: { 'x/home': { submit: ['[data-testid="kirimBaru"]'] } } },
    };
    lines = [];
    expect(await run('try', report, '--policy', file('policy.json', JSON.stringify(policy)))).toBe(0);
    expect(lines.join('\n')).toMatch(/x\/home: editor dikenali .*tombol kirim 1/);
  });

  it('knows labels again without having been told them, in a report that was quoted in a mail', async () => {
    const page = `<div role="dialog"><form method="POST"><span dir="auto">Dinas Kenari</span>
      <div role="textbox" contenteditable="true" aria-label="Apa yang Anda pikirkan, Dinas Kenari?"></div>
      <div role="button" aria-label="Berikutnya">Berikutnya</div></form></div>`;
    // The post's row without its account: what the site shows it by has changed.
    const rows = siteTables.facebook.rows.map((row) => ({ ...row, account: [] }));
    const table = { ...siteTables.facebook, rows, account: [] };
    const report = await reportOn(page, table, '/');
    expect(report).toContain('no-account');
    expect(report).not.toContain('Kenari');
    const quoted = report.replace(/^/gm, '> ');
    await run('try', file('fb.txt', quoted));
    expect(lines.join('\n')).toContain('facebook/post: editor dikenali');
  });

  it.each([
    [['try', join(tmpdir(), 'tidak-ada-kenari.txt')], 'tidak dapat dibaca'],
    [['coba', 'x'], 'sites try LAPORAN'],
    [['try', 'x', '--lain'], 'tidak dikenal'],
  ])('says in one sentence what cannot be used: %j', async (args, sentence) => {
    expect(await run(...args)).toBe(2);
    expect(told.join()).toContain(sentence);
  });

  it('says where a report holds no box, and where a line of one is none', async () => {
    expect(await run('try', file('leer.txt', 'Saring 1.0.0\nx (table 1)'))).toBe(2);
    expect(told.pop()).toContain('tidak memuat susunan kotak');
    expect(await run('try', file('rusak.txt', 'x (table 1)\n  skeleton x/home [no-submit]\n  | ?!'))).toBe(2);
    expect(told.pop()).toContain('baris 3: bukan elemen');
  });
});
