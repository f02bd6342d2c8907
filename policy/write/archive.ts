/** Archives that are the same bytes on every machine: sorted names, one date, one way of packing. */
import { zipSync } from 'fflate';

/** Path inside the archive, with `/`, to content. */
export type Files = Readonly<Record<string, Uint8Array>>;

/** Zip archives keep local time; noon of this day is the same date in every zone. */
const date = () => new Date(2000, 0, 1, 12);

/** By code unit, which no locale changes. */
const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);

export function archive(files: Files): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(files).sort(byName);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: date(), os: 3, attrs: 0o644 << 16 });
}

/** As `archive`, for files of which some are text. */
export function archiveOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array<ArrayBuffer> {
  const bytes = ([name, content]: readonly [string, string | Uint8Array]) =>
    [name, typeof content === 'string' ? new TextEncoder().encode(content) : content] as const;
  return archive(Object.fromEntries(Object.entries(files).map(bytes)));
}
