/** The journal as the views see it. The options page opens one; everything runs in that page. */

import type { Zone } from '../../policy/apply/clock';
import { draftKey } from '../chain/keys';
import { verifyChain } from '../chain/verify';
import { type CsvWords, csvPieces } from '../exchange/csv';
import { type ExportHead, jsonLinePieces, toFile } from '../exchange/json-lines';
import { headOf } from '../exchange/read-lines';
import { type JournalDatabase, ownKeys, readState } from '../store/database';
import { findText, inSlices, readEntries } from './find-text';
import { loadColumns, noColumns } from './load';
import { facets, survey } from './survey';
import type { JournalReader } from './types';

export interface ReaderOptions {
  /** Who exports; goes into the head of the file. */
  about(): Pick<ExportHead, 'officer' | 'institution'>;
  /** The office's, in which weeks begin and the table tells moments. */
  zone(): Zone;
  /** Words of the table, in the language on screen. */
  words(): CsvWords;
}

export function createReader(db: JournalDatabase, { about, zone, words }: ReaderOptions): JournalReader {
  let columns = noColumns;
  return {
    async refresh() {
      columns = await loadColumns(db, columns);
      return facets(columns);
    },
    survey: (filter) => survey(columns, filter, zone()),
    entries: (seqs) => readEntries(db, seqs),
    verify: (options) => verifyChain(db, options),
    headOf,
    findText: (text, seqs, progress) => findText(db, text, seqs, progress),
    draftKey: async ({ eventId }) => draftKey(await ownKeys(db), eventId),
    async head() {
      const { journal, seq, hash } = await readState(db);
      return { journal, seq, hash };
    },
    csv: (seqs, progress) => toFile(csvPieces(inSlices(db, seqs, progress), words(), zone()), 'text/csv;charset=utf-8'),
    jsonLines: (progress) => toFile(jsonLinePieces(db, { ...about(), exported: Date.now() }, progress), 'application/x-ndjson'),
  };
}
