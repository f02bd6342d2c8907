/** A copy of a build whose manifest differs, for what a browser ties to an extension's id or to an officer's click. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserKind } from '../../../scripts/browsers';
import { extensionFolder } from './session';

/** Puts the test build into `folder` with these fields of the manifest replaced. */
export function copyBuild(kind: BrowserKind, folder: string, fields: Readonly<Record<string, unknown>>): string {
  cpSync(extensionFolder(kind, 'test'), folder, { recursive: true });
  const manifest = join(folder, 'manifest.json');
  writeFileSync(manifest, JSON.stringify({ ...JSON.parse(readFileSync(manifest, 'utf8')), ...fields }));
  return folder;
}
