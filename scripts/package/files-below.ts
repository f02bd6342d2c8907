/** What a folder holds, as an archive takes it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Files } from '../../policy/write/archive';

/** Every file below `folder`. */
export function filesBelow(folder: string): Files {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return Object.fromEntries(names.map((name) => [name.split(sep).join('/'), new Uint8Array(readFileSync(join(folder, name)))]));
}
