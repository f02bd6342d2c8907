/** Drafts from files and standard input, one after the other, without holding more than one. */
import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import Papa from 'papaparse';
import { z } from 'zod';

const record = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  text: z.string(),
  site: z.enum(['facebook', 'x', 'instagram', 'threads']).default('facebook'),
  surface: z.enum(['post', 'comment', 'reply', 'caption', 'thread', 'share', 'edit']).default('post'),
  account: z.string().default('official'),
  attachments: z
    .array(z.object({ kind: z.enum(['image', 'video', 'file']), name: z.string().optional(), alt: z.string().optional() }))
    .default([]),
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
    const stream = createReadStream(file, 'utf8');
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

/** One draft a line. Standard input is JSON Lines when its first line that is not blank starts with a brace. */
async function* lines(stream: Readable, file: string, kind: string | undefined): AsyncGenerator<NumberedRecord> {
  let line = 0;
  let json = kind === undefined ? undefined : kind === '.jsonl';
  for await (const text of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    line++;
    const bare = line === 1 ? text.replace(/^\ufeff/, '') : text;
    if (bare.trim() === '') continue;
    json ??= bare.trimStart().startsWith('{');
    yield { record: json ? fromJson(bare, file, line) : valid({ text: bare }, file, line), file, line };
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

function valid(value: unknown, file: string, line: number): InputRecord {
  const result = record.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const field = issue?.path.join('.') || 'baris';
  const given = issue?.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], value);
  throw new InputError(
    `${file}:${line}: isian "${field}" ${given === undefined ? 'tidak ada' : 'tidak dapat dipakai'}; perlu {"text": "…"} dan isian lain seperti pada petunjuk`,
  );
}

/** A table with the column `text`; other columns as in JSON Lines, `attachments` as JSON. */
async function* table(stream: Readable, file: string): AsyncGenerator<NumberedRecord> {
  let line = 1;
  let header: string[] | undefined;
  const parser = stream.pipe(Papa.parse(Papa.NODE_STREAM_INPUT, { skipEmptyLines: false }));
  stream.on('error', (error) => parser.destroy(error));
  for await (const row of parser as AsyncIterable<string[]>) {
    const start = line;
    line += 1 + row.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
    if (!header) {
      header = row.map((name) => name.replace(/^\ufeff/, '').trim());
      if (!header.includes('text')) throw new InputError(`${file}:${start}: kolom "text" tidak ada`);
      continue;
    }
    if (row.every((cell) => cell.trim() === '')) continue;
    yield { record: fromRow(header, row, file, start), file, line: start };
  }
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
