/** The sources that a build is made from, as they stand now. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from '../../policy/write/archive';
import { PackageError } from './keys';

/**
 * What git knows. `withNew`: also what it would take, for a build that is compared and given to nobody; beside the sources may lie an
 * office's keys and policy.
 */
export function sourceFiles(root: string, withNew = false): Files {
  const listed = spawnSync('git', ['ls-files', '-z', '--cached', ...(withNew ? ['--others', '--exclude-standard'] : [])], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (listed.status !== 0) throw new PackageError('Arsip sumber memerlukan git; jalankan perintah ini dalam klon repositori.');
  const names = listed.stdout.split('\0').filter((name) => name !== '' && existsSync(join(root, name)));
  return Object.fromEntries(names.map((name) => [name, new Uint8Array(readFileSync(join(root, name)))]));
}
