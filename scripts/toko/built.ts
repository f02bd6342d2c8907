/** What the stores' texts take from a build's folder. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Built } from './texts';

interface Manifest {
  readonly permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly content_scripts: readonly { readonly matches: readonly string[] }[];
}
type Messages = Readonly<Record<'extName' | 'extDescription', { readonly message: string }>>;

export function builtIn(folder: string): Built {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));
  const manifest = read('manifest.json') as Manifest;
  const id = read('_locales/id/messages.json') as Messages;
  const en = read('_locales/en/messages.json') as Messages;
  return {
    name: { id: id.extName.message, en: en.extName.message },
    description: { id: id.extDescription.message, en: en.extDescription.message },
    permissions: manifest.permissions,
    optionalHosts: manifest.optional_host_permissions,
    matches: manifest.content_scripts.flatMap(({ matches }) => matches),
  };
}
