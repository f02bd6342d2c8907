/** The libraries that ship with the extension and the licence each states itself. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

export function licences(root: string): { name: string; licence: string }[] {
  const { dependencies } = read(join(root, 'package.json'));
  return Object.keys(dependencies).map((name) => {
    const { license } = read(join(root, 'node_modules', name, 'package.json'));
    return { name, licence: String(license ?? '') };
  });
}
