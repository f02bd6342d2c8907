/** What is wrong with a corpus: its form, labels that no rule has, lines that say the same, data that could be a real person's. */
import { isNik } from '../../rules/validators/nik';
import type { Sheet } from './corpus';

const ACCOUNTS: ReadonlySet<string> = new Set(['official', 'personal', 'unknown']);
const SURFACES: ReadonlySet<string> = new Set(['post', 'comment', 'reply', 'caption', 'thread', 'share', 'edit']);
const LONG_NUMBER = /(?<!\d)\d{16}(?!\d)/g;
/** Words in a row that two lines may share. */
const ROW = 4;
const LEAST_ROWS = 5;
const MOST_SHARED = 0.75;

function rowsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(ROW - 1).map((_, i) => words.slice(i, i + ROW).join(' ')));
}

/** One sentence a fault, with sheet and line. */
export function faultsOf(sheets: readonly Sheet[], labels: ReadonlySet<string>): string[] {
  const faults: string[] = [];
  const seen = new Map<string, string>();
  const rows = new Map<string, number[]>();
  const lines: { at: string; size: number }[] = [];
  for (const { name, brief, entries } of sheets) {
    if (typeof brief.who !== 'string') faults.push(`${name}: the first line does not say who writes`);
    for (const { text, line, account, surface, labels: own } of entries) {
      const at = `${name}:${line}`;
      if (typeof text !== 'string' || text.trim() === '') {
        faults.push(`${at}: no text`);
        continue;
      }
      if (!ACCOUNTS.has(account)) faults.push(`${at}: account "${account}" does not exist`);
      if (!SURFACES.has(surface)) faults.push(`${at}: surface "${surface}" does not exist`);
      for (const label of own) if (!labels.has(label)) faults.push(`${at}: no rule is called "${label}"`);
      // District 99 belongs to nobody: numbers there are invented for certain.
      for (const [number] of text.matchAll(LONG_NUMBER))
        if (isNik(number) && number.slice(4, 6) !== '99') faults.push(`${at}: ${number} could be somebody's NIK`);
      const same = seen.get(text.trim().toLowerCase());
      if (same) faults.push(`${at}: the same as ${same}`);
      seen.set(text.trim().toLowerCase(), at);
      const shingles = rowsOf(text);
      const shared = new Map<number, number>();
      for (const row of shingles) for (const other of rows.get(row) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
      for (const [other, count] of shared) {
        const before = lines[other];
        if (before && shingles.size >= LEAST_ROWS && count / Math.min(shingles.size, before.size) > MOST_SHARED && !same)
          faults.push(`${at}: nearly ${before.at}`);
      }
      for (const row of shingles) rows.set(row, [...(rows.get(row) ?? []), lines.length]);
      lines.push({ at, size: Math.max(LEAST_ROWS, shingles.size) });
    }
  }
  return faults;
}
