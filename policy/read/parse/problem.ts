/** How a refused policy file is told about: one sentence for each thing to mend, and where it stands. */
import type { Text } from '../../../rules/engine/types';

/** How many problems of one file are told: more than that nobody reads, and each costs something to find a sentence for. */
export const MOST_TOLD = 200;

export type Path = readonly (string | number)[];

export interface Problem {
  /** As an admin would write it: `accounts[0].handle`; empty for the file as a whole. */
  readonly path: string;
  /** Both from 1; 1 and 1 for the file as a whole. */
  readonly line: number;
  readonly column: number;
  readonly message: Text;
}

/** A problem before its place in the text was looked up. `at: 'key'` means the name of the field, not its value. */
export interface Finding {
  readonly path: Path;
  readonly at?: 'key';
  readonly message: Text;
}

const printable = (key: string) => {
  const short = key.length > 60 ? `${key.slice(0, 60)}…` : key;
  return JSON.stringify(short);
};

/** `accounts[0].handle`, `rules["asn/netralitas"].severity`. */
export function writePath(path: Path): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      if (!/^[$\p{L}_][\p{L}\p{N}_]{0,59}$/u.test(step)) return `[${printable(step)}]`;
      return index === 0 ? step : `.${step}`;
    })
    .join('');
}

/** "Baris 12, kolom 5: …", or the sentence alone for the file as a whole. */
export function describeProblem({ path, line, column, message }: Problem): Text {
  if (path === '' && line === 1 && column === 1) return message;
  return { id: `Baris ${line}, kolom ${column}: ${message.id}`, en: `Line ${line}, column ${column}: ${message.en}` };
}
