/**
 * The software bill of materials (CycloneDX 1.5) of what is in the extension: npm's own, read from the lock file so that it is the same
 * on every machine, less everything that only builds and tests it.
 */
import { execFileSync } from 'node:child_process';
import { shipped } from '../licences';
import { type Bom, reduceBom } from './reduce';

/** `root`: folder of the project. */
export function billOf(root: string) {
  const whole = execFileSync('npm', ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx', '--sbom-type', 'application'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    shell: process.platform === 'win32',
  });
  return reduceBom(JSON.parse(whole) as Bom, shipped);
}
