/** SHA256SUMS as `sha256sum -c` reads it. */
import type { Files } from '../../policy/write/archive';
import { sha256 } from './updates';

export function sumsOf(files: Files): string {
  const names = Object.keys(files).sort((a, b) => (a < b ? -1 : 1));
  return names.map((name) => `${sha256(files[name] ?? new Uint8Array())}  ${name}\n`).join('');
}
