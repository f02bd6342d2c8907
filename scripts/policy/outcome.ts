/** What a command of the policy tool ends with: lines to print and the exit code. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { decodeFile } from '../../policy/read/parse/json';
import type { Made } from '../../policy/write/made';

export interface Outcome {
  /** 0: done; 1: the policy was refused or differs from what was asked; 2: the command cannot be carried out. */
  readonly code: 0 | 1 | 2;
  readonly lines: readonly string[];
}

export const done = (...lines: string[]): Outcome => ({ code: 0, lines });
export const refused = (...lines: string[]): Outcome => ({ code: 1, lines });
/** A mistake in the call, or a file that can't be read or written. */
export class CallError extends Error {}

/** What was made. Throws a `CallError` with the sentence where it was not. */
export function need<T>(made: Made<T>): T {
  if (!made.ok) throw new CallError(made.message.id);
  return made.value;
}

/** UTF-8, as the options page reads a file. */
export function readText(path: string): string {
  try {
    return decodeFile(readFileSync(path));
  } catch {
    throw new CallError(`Berkas "${path}" tidak dapat dibaca; periksa nama dan foldernya.`);
  }
}

/** Throws a `CallError` where there is such a file already. */
export function mustBeNew(path: string): void {
  if (existsSync(path)) throw new CallError(`Berkas "${path}" sudah ada; pilih nama lain atau hapus dulu.`);
}

/** Writes a new file; an existing one is never overwritten. `mode` as in chmod. */
export function writeNew(path: string, text: string | Uint8Array, mode = 0o644): void {
  mustBeNew(path);
  writeText(path, text, mode);
}

export function writeText(path: string, text: string | Uint8Array, mode = 0o644): void {
  try {
    writeFileSync(path, text, { mode });
  } catch {
    throw new CallError(`Berkas "${path}" tidak dapat ditulis; periksa foldernya.`);
  }
}

/** As `writeText`, but makes the folders on the way. */
export function writeBelow(path: string, text: string | Uint8Array): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch {
    throw new CallError(`Folder "${dirname(path)}" tidak dapat dibuat; pilih folder tujuan lain.`);
  }
  writeText(path, text);
}
