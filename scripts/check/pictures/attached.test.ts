import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { createCanvas } from '@napi-rs/canvas';
import { expect, it } from 'vitest';
import { pdfOf } from '../../../tests/browser/picture-hands';
import { checkCommand } from '../cli';
import { asText } from '../output';

const folder = mkdtempSync(join(tmpdir(), 'saring-gambar-'));
mkdirSync(join(folder, 'foto'));

function draw(name: string, lines: readonly string[]): void {
  const canvas = createCanvas(900, 110 + 70 * lines.length);
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = '#111';
  pen.font = '36px "DejaVu Sans"';
  for (const [index, line] of lines.entries()) pen.fillText(line, 50, 90 + 70 * index);
  writeFileSync(join(folder, 'foto', name), canvas.encodeSync('png'));
}

async function run(attachments: readonly object[], ...args: readonly string[]) {
  const input = join(folder, 'draf.jsonl');
  writeFileSync(input, `${JSON.stringify({ id: 'a', text: 'Selamat pagi, Sobat.', attachments })}\n`);
  const stdout = new PassThrough({ highWaterMark: 1 << 20 });
  const told: string[] = [];
  const status = await checkCommand([...args, input], { stdin: Readable.from(['']), stdout, tell: (said) => told.push(said) });
  stdout.end();
  return { status, told: told.join('\n'), said: await text(stdout) };
}

it('reads the pictures of a draft, from where its file lies, and says in which something is', async () => {
  draw('poster.png', ['DONOR DARAH', 'Minggu 6 Desember 2026']);
  draw('telegram.png', ['TELEGRAM', 'KLASIFIKASI : RAHASIA', 'NOMOR : STR/907/XI/2026']);
  const both = ['foto/poster.png', 'foto/telegram.png'].map((file) => ({ kind: 'image', file }));
  const { status, said } = await run(both, '--format', 'jsonl', '--explain');
  const { verdict, findings, pictures } = JSON.parse(said);
  expect([status, verdict]).toEqual([1, 'block']);
  expect(pictures).toMatchObject([
    { number: 1, kind: 'image', state: 'read', text: expect.stringMatching(/^DONOR DARAH\n+Minggu/) },
    { number: 2 },
  ]);
  expect(findings).toContainEqual(
    expect.objectContaining({ rule: 'larangan/rahasia', severity: 'block', picture: 2, text: 'KLASIFIKASI : RAHASIA' }),
  );
});

it('shows people which picture it is, and that one cannot be made out', () => {
  const found = { rule: 'larangan/rahasia', clause: 'tanda-rahasia', severity: 'block', start: 0, end: 0 } as const;
  const picture = { number: 2, id: '2', words: 'STR/907/XI/2026', boxes: [] };
  const message = { id: 'Ada nomor surat berkode rahasia.', en: 'The number of a secret letter.' };
  const said = asText(
    'a',
    {
      draft: { text: 'Pagi' },
      verdict: 'block',
      findings: [{ ...found, message, advice: message, basis: [], whole: true, picture }],
      failed: [],
      pictures: [{ number: 1, kind: 'image', state: 'unclear', text: 'x' }],
    },
    undefined,
  );
  expect(said).toContain('gambar 1: tulisannya tidak jelas');
  expect(said).toContain('TAHAN  larangan/rahasia (tanda-rahasia)  "STR/907/XI/2026"  gambar 2');
});

it('reads the pages of a PDF, and says on which something is', async () => {
  writeFileSync(join(folder, 'surat.pdf'), pdfOf([['Rapat warga'], ['KLASIFIKASI : RAHASIA', 'NOMOR : STR/907/XI/2026']]));
  const { status, said } = await run([{ kind: 'file', file: 'surat.pdf' }]);
  expect(status).toBe(1);
  expect(said).toMatch(/TAHAN {2}larangan\/rahasia .*RAHASIA" {2}PDF 1, halaman 2/);
});

it('says of each attachment that was not read that it was not', async () => {
  writeFileSync(join(folder, 'rusak.pdf'), 'bukan PDF');
  const { status, said } = await run([
    { kind: 'image' },
    { kind: 'video', file: 'pawai.mp4' },
    { kind: 'file', name: 'surat.pdf' },
    { kind: 'file', name: 'daftar.xlsx', file: 'daftar.xlsx' },
    { kind: 'file', file: 'rusak.pdf' },
  ]);
  expect(status).toBe(0);
  expect(said.split('\n').slice(1, 6)).toEqual([
    '    gambar 1: tidak diperiksa, sebab berkasnya tidak disebut ("file")',
    '    video 2: tidak diperiksa oleh perintah ini, tonton sendiri atau periksa di peramban',
    '    PDF 3: tidak diperiksa, sebab berkasnya tidak disebut ("file")',
    '    dokumen 4: tidak diperiksa, baca sendiri',
    '    PDF 5: tidak diperiksa, sebab tidak dapat dibuka (terkunci, rusak, atau terlalu besar)',
  ]);
});

it.each([
  ['foto/tidak-ada.png', 'draf.jsonl:1: gambar "foto/tidak-ada.png" tidak ada (dicari di '],
  ['foto', 'draf.jsonl:1: gambar "foto" tidak dapat dibaca (EISDIR)'],
  ['draf.jsonl', 'draf.jsonl:1: gambar "draf.jsonl" bukan gambar yang dapat dibuka'],
])('tells of %s in one sentence', async (file, sentence) => {
  const { status, told } = await run([{ kind: 'image', file }]);
  expect([status, told]).toEqual([2, expect.stringContaining(sentence)]);
});
