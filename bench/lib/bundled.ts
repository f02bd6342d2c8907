/** Saring bundled as it is shipped: run from its sources, every small function is given a helper that the shipped code does not have. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export async function bundled(): Promise<typeof import('./saring')> {
  const folder = mkdtempSync(join(tmpdir(), 'saring-bench-'));
  const outfile = join(folder, 'saring.mjs');
  const source = fileURLToPath(new URL('./saring.ts', import.meta.url));
  await build({ entryPoints: [source], bundle: true, format: 'esm', platform: 'node', outfile, logLevel: 'error' });
  return import(pathToFileURL(outfile).href).finally(() => rmSync(folder, { recursive: true }));
}
