/** Loads exports and collected OTLP files, whichever each file is. Memory stays the same however many and long they are. */
import { createReadStream, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { type ExportFile, headOf, lines } from '../../journal/exchange/read-lines';
import { CallError } from '../policy/outcome';
import type { ClickHouse } from './clickhouse';
import { knownJournals, storeKnown } from './heads';
import { exportFault, loadExport } from './load-export';
import { asRequest, loadOtlp } from './load-otlp';
import { inserter } from './rows';

export interface Loaded {
  readonly files: number;
  readonly entries: number;
  /** What was not loaded and why, and what a reader should know, one sentence each. */
  readonly problems: readonly string[];
}

const fileOf = (path: string): ExportFile => ({
  name: path,
  stream: () => Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array<ArrayBuffer>>,
});

/** The files themselves, and of folders every `.jsonl`, `.json` and number (as nginx names requests) below them, in the order of their names. */
export function filesIn(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    try {
      if (!statSync(path).isDirectory()) return [path];
      const below = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => /\.jsonl?$|(^|\/)\d+$/.test(name));
      return below.sort().map((name) => join(path, name));
    } catch {
      throw new CallError(`"${path}" tidak dapat dibaca; periksa nama dan foldernya.`);
    }
  });
}

async function firstLine(file: ExportFile): Promise<string> {
  for await (const line of lines(file)) return line;
  return '';
}

export async function load(db: ClickHouse, database: string, paths: readonly string[], now: number): Promise<Loaded> {
  const known = await knownJournals(db, database);
  const rows = inserter(db, `${database}.entries`);
  const problems: string[] = [];
  let entries = 0;
  const files = filesIn(paths);
  for (const path of files) {
    const file = fileOf(path);
    const tell = (sentence: string) => problems.push(`${path}: ${sentence}.`);
    const head = await headOf(file);
    if (head) {
      const fault = await exportFault(file, head, known);
      if (fault) tell(`tidak dimuat: ${fault}`);
      else entries += await loadExport(file, head, known, rows.put);
    } else if (asRequest(await firstLine(file))) {
      const counts = await loadOtlp(file, known, rows.put);
      entries += counts.entries;
      if (counts.foreign > 0) tell(`${counts.foreign} catatan bukan dari Saring dilewati`);
      if (counts.unsigned > 0) tell(`${counts.unsigned} entri tidak dimuat: tanda tangannya tidak cocok`);
      if (counts.broken > 0) tell(`${counts.broken} entri tidak menyambung pada entri sebelumnya; periksa komputernya`);
    } else tell('tidak dimuat: bukan ekspor jurnal dan bukan berkas OTLP');
  }
  // The entries first: heads that are ahead of them would keep the rest from being loaded the next time.
  await rows.flush();
  await storeKnown(db, database, known, Math.floor(now / 1000));
  return { files: files.length, entries, problems };
}
