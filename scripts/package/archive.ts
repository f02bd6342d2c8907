/** Archives that are the same bytes on every machine: sorted names, one date, one way of packing. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { zipSync } from 'fflate';

/** Path inside the archive, with `/`, to content. */
export type Files = Readonly<Record<string, Uint8Array>>;

/** Every file below `folder`. */
export function filesBelow(folder: string): Files {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return Object.fromEntries(names.map((name) => [name.split(sep).join('/'), new Uint8Array(readFileSync(join(folder, name)))]));
}

/** Zip archives keep local time; noon of this day is the same date in every zone. */
const date = () => new Date(2000, 0, 1, 12);

/** By code unit, which no locale changes. */
const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);

export function archive(files: Files): Uint8Array {
  const entries = Object.entries(files).sort(byName);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: date(), os: 3, attrs: 0o644 << 16 });
}
