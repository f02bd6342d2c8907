/** A receiver of OpenTelemetry logs over https, which takes, refuses, stalls or hangs up as the test says. */
import { once } from 'node:events';
import type { IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { LogsRequest } from '../../../journal/forward/otlp';
import { type ReceivedEntry, readRecord } from '../../../journal/forward/read';
import { certificateFor } from './certificate';

/** `lost`: takes it and hangs up without an answer; `silent`: takes it and never answers. */
export type Manner = 'take' | 'lost' | 'silent' | { readonly status: number };

export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly manner: Manner;
}

export interface OtlpReceiver {
  readonly url: string;
  readonly pin: string;
  /** Every request, whatever was answered. */
  readonly received: readonly Received[];
  /** The next requests are treated so, one after the other; those after them are taken. */
  behave(...manners: Manner[]): void;
  /** How many of `behave` are still to come. */
  readonly left: number;
  /** Entries of all requests that were taken, in their order, doubles included. */
  entries(): ReceivedEntry[];
  close(): Promise<void>;
}

const entriesIn = (body: string): ReceivedEntry[] => {
  const { resourceLogs }: LogsRequest = JSON.parse(body);
  const records = resourceLogs.flatMap(({ scopeLogs }) => scopeLogs.flatMap(({ logRecords }) => logRecords));
  return records.map((record) => {
    const read = readRecord(record);
    if (!read) throw new Error(`no entry: ${JSON.stringify(record)}`);
    return read;
  });
};

export async function startOtlpReceiver(): Promise<OtlpReceiver> {
  const { key, cert, pin } = certificateFor('localhost');
  const received: Received[] = [];
  let manners: Manner[] = [];
  const server = createServer({ key, cert }, async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    const manner = manners.shift() ?? 'take';
    received.push({ headers: request.headers, body, manner });
    // A browser sends a request again by itself when a connection it had used before breaks.
    response.setHeader('connection', 'close');
    if (manner === 'lost') request.socket.destroy();
    else if (typeof manner === 'object') response.writeHead(manner.status).end();
    else if (manner === 'take') response.writeHead(200, { 'content-type': 'application/json' }).end('{"partialSuccess":{}}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `https://localhost:${(server.address() as AddressInfo).port}/v1/logs`,
    pin,
    received,
    behave(...next) {
      manners = next;
    },
    get left() {
      return manners.length;
    },
    entries: () => received.filter(({ manner }) => typeof manner !== 'object').flatMap(({ body }) => entriesIn(body)),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
