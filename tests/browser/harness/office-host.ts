/** An office's own server of the extension: what `npm run package` and `deploy` write, from the builds of the tests. */
import { createHash, X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import type { Files } from '../../../policy/write/archive';
import { filesBelow } from '../../../scripts/package/files-below';
import { makeKey, readKey } from '../../../scripts/package/keys';
import { type Builds, manifestOf, type PackageNote, packages } from '../../../scripts/package/packages';
import { run } from '../../../scripts/policy/cli';
import { certificateFor } from './certificate';
import { extensionFolder } from './session';

export const officeFirefoxId = 'saring@kantor.go.id';

export interface OfficeHost {
  readonly port: number;
  /** Of the server's certificate: the key as Chromium's list wants it, and the whole as Firefox's list does. */
  readonly pin: string;
  readonly fingerprint: string;
  /** Puts this version on the server, and leaves its package in the folder `paket`. */
  publish(version: string): Promise<PackageNote>;
  /** Runs `deploy` for the package last published; resolves with the folder it wrote. */
  deploy(policy: object): Promise<string>;
  close(): void;
}

const versioned = (files: Files, version: string): Files => ({
  ...files,
  'manifest.json': new TextEncoder().encode(JSON.stringify({ ...manifestOf(files), version })),
});

/** Everything is written below `folder`. */
export async function officeHost(folder: string): Promise<OfficeHost> {
  makeKey(join(folder, 'ekstensi.pem'), 'sandi kunci kantor');
  const key = readKey(join(folder, 'ekstensi.pem'), 'sandi kunci kantor');
  const chromium = filesBelow(extensionFolder('chromium', 'test'));
  const firefox = filesBelow(extensionFolder('firefox', 'test'));
  const { key: serverKey, cert, pin } = certificateFor('localhost');
  let served: Files = {};
  const server = createServer({ key: serverKey, cert }, (request, response) => {
    const file = served[`kantor${new URL(request.url ?? '', 'https://localhost').pathname}`];
    response.writeHead(file ? 200 : 404);
    response.end(file);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    port,
    pin,
    fingerprint: createHash('sha256')
      .update(new X509Certificate(cert).raw)
      .digest('hex')
      .toUpperCase()
      .replace(/..(?!$)/g, '$&:'),
    async publish(version) {
      const builds: Builds = {
        chrome: versioned(chromium, version),
        edge: versioned(chromium, version),
        firefox: versioned(firefox, version),
      };
      served = await packages(builds, { key, url: `https://localhost:${port}/`, firefoxId: officeFirefoxId });
      for (const [name, content] of Object.entries(served)) {
        const path = join(folder, 'paket', name);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, content);
      }
      return JSON.parse(new TextDecoder().decode(served['kantor/paket.json'])) as PackageNote;
    },
    async deploy(policy) {
      writeFileSync(join(folder, 'kebijakan.json'), JSON.stringify(policy));
      const out = join(folder, 'sebar');
      const { code, lines } = await run([
        'deploy',
        join(folder, 'kebijakan.json'),
        '--package',
        join(folder, 'paket'),
        '--out',
        out,
      ]);
      if (code !== 0) throw new Error(lines.join('\n'));
      return out;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
