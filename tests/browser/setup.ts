import { existsSync } from 'node:fs';
import { ensureBrowser } from '../../scripts/browsers';
import { browserKinds, extensionFolder } from './harness/session';

/** Browsers are found or installed once; the builds must be there (`npm test` makes them). */
export default async function setup(): Promise<void> {
  for (const kind of browserKinds) {
    await ensureBrowser(kind);
    existsSync(extensionFolder(kind, 'test'));
  }
}
