/**
 * A Chromium that sees a policy folder of its own in place of the system's, so that what one test forces upon the browser
 * reaches no other. Linux, as root: the program runs in a mount namespace of its own.
 */
import { chmodSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from '../../../scripts/browsers';

export interface PolicyFolder {
  /** Starts the browser under this folder. */
  readonly executable: string;
  /** Copies what stands in this `etc/chromium` over the folder, as an administrator does. */
  deploy(from: string): void;
  /** Takes away what was deployed. */
  remove(): void;
}

/** Where Debian's Chromium and the vendor's build for tests look. */
const systemFolders = ['/etc/chromium', '/etc/opt/chrome_for_testing'];

export async function policyFolder(folder: string): Promise<PolicyFolder> {
  const managed = join(folder, 'policies', 'managed');
  mkdirSync(managed, { recursive: true });
  for (const system of systemFolders) mkdirSync(system, { recursive: true });
  // Without it the browser lets no tool look at the pages of an extension that policy installed.
  writeFileSync(join(managed, 'alat-uji.json'), JSON.stringify({ DeveloperToolsAvailability: 1 }));
  const executable = `${folder}.sh`;
  const mounts = systemFolders.map((system) => `mount --bind '${folder}' '${system}'`).join(' && ');
  writeFileSync(
    executable,
    `#!/bin/sh\nexec unshare --mount sh -c "${mounts} && exec '${await ensureBrowser('chromium')}' \\"\\$@\\"" sh "$@"\n`,
  );
  chmodSync(executable, 0o755);
  return {
    executable,
    deploy: (from) => cpSync(from, folder, { recursive: true }),
    remove: () => rmSync(join(managed, 'saring.json')),
  };
}
