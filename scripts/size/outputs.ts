/** The parts of a build as a person loads them: a script alone, or a page with everything it asks for at once. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Output {
  readonly name: string;
  /** Paths inside the build. */
  readonly files: readonly string[];
  /** Kilobytes (1,000 bytes), each file compressed by itself. */
  readonly gzip: number;
}

/** Scripts, preloaded modules and style sheets that a page names. */
export const filesOf = (html: string): string[] =>
  [...html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="\/([^"]+\.(?:js|css))"/g)].flatMap(([, file]) => file ?? []);

/** `name` is a script or a page of the build. Throws when the build holds no such file. */
export function readOutput(folder: string, name: string): Output {
  const page = join(folder, name);
  const files = name.endsWith('.html') ? [name, ...filesOf(readFileSync(page, 'utf8'))] : [name];
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0);
  return { name, files, gzip: bytes / 1000 };
}

/** Kilobytes on disk. */
export const unpacked = (files: readonly string[]): number => files.reduce((sum, file) => sum + statSync(file).size, 0) / 1000;
