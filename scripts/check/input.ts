/** Drafts from files and standard input, one after the other, without holding more than one. */

import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import Papa from 'papaparse';
import { z } from 'zod';
import { siteIds } from '../../compose/sites';

const record = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  text: z.string(),
  site: z.enum(siteIds).default('facebook'),
  surface: z.enum(['post', 'comment', 'reply', 'caption', 'thread', 'share', 'edit']).default('post'),
  account: z.string().default('official'),
  attachments: z
    .array(
      z.object({
        kind: z.enum(['image', 'video', 'file']),
        name: z.string().optional(),
        alt: z.string().optional(),
        /** Where its bytes lie, from the file that names it; pictures are read. */
        file: z.string().min(1).optional(),
      }),
    )
    .default([]),
  /** The day on which it was written, in the office's zone. */
  at: z.iso.date().optional(),
});

export type InputRecord = z.infer<typeof record>;

/** Input that cannot be used; the message names file and line. */
export class InputError extends Error {}

export interface NumberedRecord {
  readonly record: InputRecord;
  readonly file: string;
  /** Line on which the record starts, from 1. */
  readonly line: number;
}

/** The name standard input goes by in messages. */
export const STDIN = '(masukan standar)';

/** Every draft of the files, or of standard input where none is given. Throws an `InputError` at the first that cannot be used. */
export async function* readDrafts(files: readonly string[], stdin: Readable): AsyncGenerator<NumberedRecord> {
  if (files.length === 0) {
    yield* lines(stdin, STDIN, undefined);
    return;
  }
  for (const file of files) {
    const kind = extname(file).toLowerCase();
    if (kind !== '.txt' && kind !== '.csv' && kind !== '.jsonl')
      throw new InputError(`${file}: jenis berkas tidak dikenal; pakai .txt, .csv atau .jsonl`);
    const stream = createReadStream(file);
    try {
      yield* kind === '.csv' ? table(stream, file) : lines(stream, file, kind);
    } catch (error) {
      if (error instanceof Error && 'code' in error) throw new InputError(`${file}: tidak dapat dibaca (${error.code})`);
      throw error;
    } finally {
      stream.destroy();
    }
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Streams are read byte by byte, so that what is no UTF-8 (Excel's and Notepad's "Unicode") is refused on its own line. */
function decoded(bytes: string, file: string, line: number): string {
  try {
    const text = utf8.decode(Buffer.from(bytes, 'latin1'));
    if (!text.includes('\0')) return text;
  } catch {
    // Told below, with the line.
  }
  throw new InputError(`${file}:${line}: hurufnya tidak terbaca; simpan ulang berkas dengan pengodean UTF-8`);
}

/** One draft a line. Standard input is JSON Lines when its first line that is not blank starts with a brace. */
async function* lines(stream: Readable, file: string, kind: string | undefined): AsyncGenerator<NumberedRecord> {
  let line = 0;
  let json = kind === undefined ? undefined : kind === '.jsonl';
  stream.setEncoding('latin1');
  for await (const bytes of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    line++;
    const text = decoded(bytes, file, line);
    if (text.trim() === '') continue;
    json ??= text.trimStart().startsWith('{');
    yield { record: json ? fromJson(text, file, line) : valid({ text }, file, line), file, line };
  }
}

function fromJson(text: string, file: string, line: number): InputRecord {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new InputError(`${file}:${line}: bukan JSON yang utuh`);
  }
  return valid(value, file, line);
}

const kinds: Readonly<Record<string, string>> = { string: 'teks', array: 'daftar [ … ]', object: 'objek { … }' };

function valid(value: unknown, file: string, line: number): InputRecord {
  const result = record.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const path = issue?.path ?? [];
  const given = path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], value);
  const what = path.length === 0 ? 'baris ini' : `isian "${path.join('.')}"`;
  const fault =
    given === undefined
      ? 'tidak ada'
      : issue?.code === 'invalid_value'
        ? `harus salah satu dari ${issue.values.join(', ')}`
        : issue?.code === 'invalid_format'
          ? 'harus berupa tanggal seperti 2026-11-27'
          : `harus berupa ${(issue?.code === 'invalid_type' && kinds[issue.expected]) || 'teks atau angka'}`;
  throw new InputError(`${file}:${line}: ${what} ${fault}`);
}

/** The byte order mark, read byte by byte. */
const mark = /^\u00ef\u00bb\u00bf/;

/** What parts the columns: a table saved under Indonesian settings has semicolons. */
function delimiterOf(start: string): string {
  const [head = ''] = start.split(/[\r\n]/, 1);
  const named = (delimiter: string) => head.split(delimiter).some((cell) => /^"?text"?$/.test(cell.replace(mark, '').trim()));
  return [',', ';', '\t'].find(named) ?? ',';
}

/** A table with the column `text`; other columns as in JSON Lines, `attachments` as JSON. */
async function* table(stream: Readable, file: string): AsyncGenerator<NumberedRecord> {
  let line = 1;
  let quotes = 0;
  let header: string[] | undefined;
  let last: NumberedRecord | undefined;
  stream.setEncoding('latin1');
  stream.on('data', (part: string) => {
    quotes += part.split('"').length - 1;
  });
  const parser = stream.pipe(Papa.parse(Papa.NODE_STREAM_INPUT, { skipEmptyLines: false, delimiter: delimiterOf }));
  stream.on('error', (error) => parser.destroy(error));
  for await (const cells of parser as AsyncIterable<string[]>) {
    const start = line;
    const row = cells.map((cell) => decoded(cell, file, start));
    line += 1 + row.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
    if (!header) {
      header = row.map((name) => name.trim());
      if (!header.includes('text')) throw new InputError(`${file}:${start}: kolom "text" tidak ada`);
      continue;
    }
    if (row.every((cell) => cell.trim() === '')) continue;
    if (last) yield last;
    last = { record: fromRow(header, row, file, start), file, line: start };
  }
  // A quote that is never closed takes the rest of the file into its cell.
  if (last?.record.text.includes('\n') && quotes % 2 === 1)
    throw new InputError(`${file}:${last.line}: tanda petik pembuka (") tidak ditutup`);
  if (last) yield last;
}

function fromRow(header: readonly string[], row: readonly string[], file: string, line: number): InputRecord {
  if (row.length > header.length) throw new InputError(`${file}:${line}: ada ${row.length} kolom, judulnya ${header.length}`);
  const cells: Record<string, unknown> = {};
  header.forEach((name, i) => {
    const cell = row[i];
    if (cell === undefined || (cell === '' && name !== 'text')) return;
    cells[name] = cell;
  });
  if (typeof cells.attachments === 'string') {
    try {
      cells.attachments = JSON.parse(cells.attachments);
    } catch {
      throw new InputError(`${file}:${line}: isian "attachments" bukan JSON yang utuh`);
    }
  }
  return valid(cells, file, line);
}
