/**
 * A Firefox whose program folder is the test's own, in which all but the program are links: what is deployed beside it reaches no
 * other Firefox of this computer.
 */
import { copyFileSync, mkdirSync, readdirSync, realpathSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ensureBrowser } from '../../../scripts/browsers';

/** Makes `folder`; resolves with the program in it. */
export async function firefoxProgram(folder: string): Promise<string> {
  const found = realpathSync(await ensureBrowser('firefox'));
  const executable = join(folder, basename(found));
  mkdirSync(folder);
  for (const name of readdirSync(dirname(found)))
    if (name !== basename(found) && name !== 'distribution') symlinkSync(join(dirname(found), name), join(folder, name));
  copyFileSync(found, executable);
  return executable;
}
