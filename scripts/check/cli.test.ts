import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { checkCommand } from './cli';

const folder = mkdtempSync(join(tmpdir(), 'saring-check-'));
const file = (name: string, text: string | Buffer) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
async function run(args: readonly string[], input = '') {
  const stdout = new PassThrough({ highWaterMark: 1 << 20 });
  const told: string[] = [];
  const status = await checkCommand(args, { stdin: Readable.from([input]), stdout, tell: (sentence) => told.push(sentence) });
  stdout.end();
  return { status, stderr: told.join('\n'), lines: (await text(stdout)).trim().split('\n') };
}
const rough = 'Dasar anj1ng kalian semua';

describe('npm run check', () => {
  it('is a program that ends with its status', () => {
    const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', join('scripts', 'check.ts')], {
      input: `${rough}\n`,
      encoding: 'utf8',
    });
    expect(stdout).toContain('etika/kata-kasar');
    expect(status).toBe(1);
  });

  it('takes the day on which a draft was written', async () => {
    const draft = (at: string) => JSON.stringify({ text: 'Hadirilah pasar murah 20 November 2026.', at });
    const said = async (at: string) => (await run(['--format', 'jsonl'], `${draft(at)}\n`)).lines.join();
    expect(await said('2026-11-27')).toContain('tanggal-lewat');
    expect(await said('2026-11-01')).not.toContain('tanggal-lewat');
    const broken = await run([], `${draft('kemarin')}\n`);
    expect(broken).toMatchObject({ status: 2, stderr: expect.stringContaining('"at" harus berupa tanggal seperti 2026-11-27') });
  });

  it('reads JSON Lines from standard input and prints one result a draft', async () => {
    const { status, lines } = await run(
      ['--format', 'jsonl'],
      `{"id":"a","text":"${rough}"}\n\n{"text":"Selamat pagi, Sobat."}\n`,
    );
    const results = lines.map((line) => JSON.parse(line));
    expect(results.map(({ id }) => id)).toEqual(['a', 3]);
    expect(results[0].verdict).toBe('warn');
    const found = results[0].findings.find((one: { rule: string }) => one.rule === 'etika/kata-kasar');
    expect(found).toMatchObject({ severity: 'warn', start: 6, end: 12, text: 'anj1ng' });
    expect(status).toBe(1);
  });

  it('reads a table and a text file, and tells the status', async () => {
    const table = file('a.csv', 'id,text,account\n7,"Selamat pagi,\nSobat.",official\n');
    const text = file('b.txt', 'Selamat siang, Sobat.\n');
    const { status, lines } = await run(['--format', 'jsonl', table, text]);
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(['7', 1]);
    expect(status).toBe(0);
  });

  it('reads a table as a spreadsheet with Indonesian settings writes it', async () => {
    const table = file('s.csv', `\ufeffid;text\r\n7;"Selamat pagi; Sobat"\r\n8;${rough}\r\n`);
    const { status, lines } = await run(['--format', 'jsonl', table]);
    expect(lines.map((line) => JSON.parse(line)).map(({ id, verdict }) => [id, verdict])).toEqual([
      ['7', 'off'],
      ['8', 'warn'],
    ]);
    expect(status).toBe(1);
  });

  it('keeps a line separator inside JSON, and drops the mark at the head of a file', async () => {
    const { lines } = await run(['--format', 'jsonl', file('l.jsonl', '\ufeff{"id":1,"text":"Pagi\u2028Sobat"}\n')]);
    expect(lines.map((line) => JSON.parse(line).verdict)).toEqual(['off']);
  });

  it.each([
    [['--ketat'], 'Pilihan "--ketat" tidak dikenal.'],
    [['--policy'], 'Pilihan "--policy" memerlukan sebuah nilai sesudahnya.'],
    [['--explain=ya'], 'Pilihan "--explain" tidak memakai nilai.'],
  ])('tells a wrong call: %j', async (args, sentence) => {
    expect(await run(args)).toMatchObject({ status: 2, stderr: sentence });
  });

  it('explains a finding', async () => {
    const { lines } = await run(['--explain'], rough);
    const said = lines.join('\n');
    expect(said).toContain('etika/kata-kasar');
    expect(said).toMatch(/terms: "anj1ng" ~ "anjing" ← "anjing" dari [\w-]+\/target \[leet\]/);
  });

  it.each([
    ['a.jsonl', '{"text":"a"}\n{"text":5}\n', 'a.jsonl:2: isian "text" harus berupa teks'],
    ['b.jsonl', '{"text":"a"', 'b.jsonl:1: bukan JSON yang utuh'],
    ['c.jsonl', '{"text":"a","site":"tiktok"}', 'c.jsonl:1: isian "site" harus salah satu dari facebook, x, instagram, threads'],
    ['d.csv', 'id,teks\n1,a\n', 'd.csv:1: kolom "text" tidak ada'],
    ['e.csv', 'id,text\n1,"a\nb"\n2,c,d\n', 'e.csv:4: ada 3 kolom'],
    ['g.jsonl', '[1]', 'g.jsonl:1: baris ini harus berupa objek { … }'],
    ['h.csv', 'text,site\n"a,x\nb,x\n', 'h.csv:2: tanda petik pembuka (") tidak ditutup'],
    ['i.txt', Buffer.from('\ufeffDasar anj1ng', 'utf16le'), 'i.txt:1: hurufnya tidak terbaca'],
    ['j.txt', Buffer.from('a\nDasar anj1ng', 'utf16le'), 'j.txt:1: hurufnya tidak terbaca'],
    ['k.csv', Buffer.from('text\na\ncaf\xe9\n', 'latin1'), 'k.csv:3: hurufnya tidak terbaca'],
    ['f.pdf', 'x', 'f.pdf: jenis berkas tidak dikenal'],
  ])('names the file and line of bad input: %s', async (name, content, expected) => {
    const { status, stderr } = await run(['--format', 'jsonl', file(name, content)]);
    expect(stderr).toContain(expected);
    expect(stderr.split('\n').length).toBe(1);
    expect(status).toBe(2);
  });

  it('names what is wrong with a policy', async () => {
    const { status, stderr } = await run(['--policy', file('p.json', '{"id": }')], 'a');
    expect(stderr).toContain('p.json: Baris 1');
    expect(status).toBe(2);
  });
});
