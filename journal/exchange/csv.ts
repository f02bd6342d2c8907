/** The journal as a table for Excel and LibreOffice with Indonesian settings: semicolons, a byte order mark, time in the office's zone. */
import Papa from 'papaparse';
import { isoIn, type Zone } from '../../policy/apply/clock';
import type { JournalEntry } from '../types';

export const byteOrderMark = '\uFEFF';

/** A cell that begins like this is run as a formula by a spreadsheet; papaparse puts an apostrophe before it. */
const formula = /^\s*[=+\-@\t\r\n|%＝＋－＠]/u;

/** Rows as CSV text; every cell is text or a whole number, decimals go through `decimal`. */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return `${Papa.unparse(rows as (string | number)[][], { delimiter: ';', newline: '\r\n', escapeFormulae: formula })}\r\n`;
}

const figure = /^(?=[\d\s.,:/-]*\d)[\d\s.,:/e+-]*$/i;

/** Text as a cell. What reads as a number or a date would become one: an NIP of 18 digits loses its last ones. */
export const textCell = (text: string): string => (figure.test(text) ? `'${text}` : text);

/** A figure with a decimal comma. */
export const decimal = (value: number, digits = 1): string => value.toFixed(digits).replace('.', ',');

/** Date and time as both programs read them under Indonesian settings. */
const timeCell = (zone: Zone, at: number): string => isoIn(zone, at).replace('T', ' ');

/** Column heads and outcomes in words, from the page's language. */
export interface CsvWords {
  readonly heads: readonly [
    seq: string,
    time: string,
    officer: string,
    site: string,
    surface: string,
    account: string,
    outcome: string,
    findings: string,
    trial: string,
    falseAlarms: string,
    reasonCode: string,
    reason: string,
    approver: string,
    policy: string,
    hash: string,
  ];
  outcome(entry: JournalEntry): string;
}

/** One row of an entry, in the order of the heads. */
function csvRow(entry: JournalEntry, words: CsvWords, zone: Zone): (string | number)[] {
  const named = (wanted: (finding: JournalEntry['findings'][number]) => boolean) =>
    entry.findings
      .filter(wanted)
      .map(({ rule, severity }) => `${rule} (${severity})`)
      .join(', ');
  return [
    entry.seq,
    timeCell(zone, entry.at),
    textCell(entry.officer ?? ''),
    entry.site ?? '',
    entry.surface ?? '',
    textCell(entry.account ?? ''),
    words.outcome(entry),
    named(({ trial }) => !trial),
    named(({ trial }) => trial === true),
    named(({ falseAlarm }) => falseAlarm === true),
    textCell(entry.reasonCode ?? ''),
    textCell(entry.reasonText ?? ''),
    textCell(entry.approver ?? ''),
    `${entry.policy.id} r${entry.policy.revision}`,
    textCell(entry.hash),
  ];
}

/** The whole table, a piece at a time. */
export async function* csvPieces(
  slices: AsyncIterable<readonly JournalEntry[]>,
  words: CsvWords,
  zone: Zone,
): AsyncGenerator<string> {
  yield byteOrderMark + toCsv([words.heads]);
  for await (const slice of slices) if (slice.length > 0) yield toCsv(slice.map((entry) => csvRow(entry, words, zone)));
}
