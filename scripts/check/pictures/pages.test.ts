import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { pdfOf } from '../../../tests/browser/picture-hands';
import { pagesOf } from './pages';

const head = '%PDF-1.5\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n';
const end = 'trailer <</Root 1 0 R>>\n%%EOF';
const page = (more = '', box = '[0 0 595 842]') =>
  `2 0 obj <</Type /Pages /Kids [4 0 R] /Count 1>> endobj\n4 0 obj <</Type /Page /Parent 2 0 R /MediaBox ${box} ${more}>> endobj\n`;
const stream = (number: number, about: string, data: string | Buffer) =>
  Buffer.concat([
    Buffer.from(`${number} 0 obj <<${about} /Length ${data.length}>> stream\n`),
    Buffer.from(data),
    Buffer.from('\nendstream endobj\n'),
  ]);
const packed = (megabytes: number, unit: string) => deflateSync(Buffer.alloc(megabytes * 2 ** 20, unit), { level: 1 });
const file = (...parts: readonly (string | Buffer)[]) => new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part))));

async function taken(bytes: Uint8Array) {
  const made = await pagesOf(bytes, new AbortController().signal);
  if (typeof made === 'string') return made;
  let pages = 0;
  for await (const { picture } of made.leaves) pages += Number(picture.size > 0);
  return pages;
}

it('draws the pages of a document', async () => {
  expect(await taken(new TextEncoder().encode(pdfOf([['satu'], ['dua']])))).toBe(2);
});

const pair = '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources <</XObject <</A 5 0 R>>>>';
const crossed = `${head}${page()}`;
it.each<readonly [string, Uint8Array, number]>([
  ['says that it has a milliard pages', file(head, page().replace('/Count 1', '/Count 1000000000'), end), 1],
  ['is larger than a town', file(head, page('', '[0 0 1e9 1e9]'), end), 1],
  ['is thinner than a hair', file(head, page('', '[0 0 0.0001 1e9]'), end), 1],
  ['is its own page', file(head, '2 0 obj <</Type /Pages /Kids [2 0 R] /Count 5>> endobj\n', end), 1],
  [
    'draws itself within itself',
    file(
      head,
      page('/Resources <</XObject <</A 5 0 R>>>> /Contents 6 0 R'),
      stream(5, pair, '/A Do /A Do'),
      stream(6, '', '/A Do'),
      end,
    ),
    1,
  ],
  [
    'has a table that leads to itself',
    file(
      crossed,
      `xref\n0 1\n0000000000 65535 f \ntrailer <</Root 1 0 R /Prev ${crossed.length} /Size 9>>\nstartxref\n${crossed.length}\n%%EOF`,
    ),
    1,
  ],
])('comes to an end with a document that %s', async (_, bytes, pages) => expect(await taken(bytes)).toBe(pages));

it.each<readonly [string, Uint8Array]>([
  [
    'unpacks to hundreds of megabytes',
    file(head, page('/Contents 6 0 R'), stream(6, '/Filter /FlateDecode', packed(300, ' ')), end),
  ],
  [
    'is packed twice',
    file(head, page('/Contents 6 0 R'), stream(6, '/Filter [/FlateDecode /FlateDecode]', deflateSync(packed(300, ' '))), end),
  ],
  [
    'says that a stream holds a milliard objects',
    file(
      '%PDF-1.5\n',
      stream(9, '/Type /ObjStm /N 1000000000 /First 10 /Filter /FlateDecode', packed(1, '1 0 ')),
      'startxref\n9\n%%EOF',
    ),
  ],
  [
    'repeats a pattern within a hair',
    file(
      head,
      page('/Resources <</Pattern <</P 5 0 R>>>> /Contents 6 0 R'),
      stream(
        5,
        '/PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 1 1] /XStep 0.0001 /YStep 0.0001 /Resources <<>>',
        '0 0 1 1 re f',
      ),
      stream(6, '', '/Pattern cs /P scn 0 0 595 842 re f'),
      end,
    ),
  ],
])('does not take apart a document that %s', async (_, bytes) => expect(await taken(bytes)).toBe('format'));
