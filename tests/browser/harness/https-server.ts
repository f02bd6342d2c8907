/** An office's web server: https on this machine, which answers what the test says and keeps what it was asked. */
import { once } from 'node:events';
import type { IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { certificateFor } from './certificate';

export interface Asked {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly status: number;
}

export interface OfficeServer {
  readonly url: string;
  /** Base64 SHA-256 of its public key. */
  readonly pin: string;
  readonly asked: readonly Asked[];
  /** What is served from now on. A file gets an ETag of its own, and 304 answers whoever has it. */
  serve(file: string | { readonly status: number }): void;
  close(): Promise<void>;
}

/** `headers` go with every answer. */
export async function startOfficeServer(path: string, headers: Readonly<Record<string, string>>): Promise<OfficeServer> {
  const { key, cert, pin } = certificateFor('localhost');
  const asked: Asked[] = [];
  let served: string | { readonly status: number } = { status: 404 };
  let version = 0;
  const server = createServer({ key, cert }, async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const tag = `"v${version}"`;
    const isKnown = request.headers['if-none-match'] === tag;
    const status = typeof served === 'object' ? served.status : isKnown ? 304 : 200;
    asked.push({
      method: request.method ?? '',
      target: request.url ?? '',
      headers: request.headers,
      body: Buffer.concat(parts).toString(),
      status,
    });
    response.writeHead(status, typeof served === 'object' ? headers : { ...headers, etag: tag });
    response.end(status === 200 ? served : '');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `https://localhost:${(server.address() as AddressInfo).port}${path}`,
    pin,
    asked,
    serve(file) {
      served = file;
      version += 1;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
