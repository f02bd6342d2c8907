/** A signed package (CRX3) of a zip archive. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import CRX3Stream from 'crx3/lib/crx3stream.js';
import type { ExtensionKey } from './keys';

/** The library reads its key from a file, so the opened key lies on this machine's disk, readable by its owner, while it signs. */
export async function crx(zip: Uint8Array, { secret }: ExtensionKey): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'saring-crx-'));
  try {
    const keyPath = join(folder, 'key.pem');
    const crxPath = join(folder, 'out.crx');
    writeFileSync(keyPath, secret.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
    const stream = CRX3Stream({ keyPath, crxPath });
    stream.end(zip);
    await finished(stream);
    return new Uint8Array(readFileSync(crxPath));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
