/** Requests to a real server that answers well, badly, late and never. */
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { post } from './answer';

let answer: RequestListener;
const server = createServer((request, response) => answer(request, response));
let url = '';
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/logs`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const answered = (status: number, body = '', headers = {}) => {
  answer = (request, response) => {
    request.resume();
    response.writeHead(status, headers).end(body);
  };
  return post(url, { authorization: 'Bearer x' }, '{}');
};
const unreachable = { kind: 'later', problem: { kind: 'unreachable' } };

it('posts JSON with the header it was given', async () => {
  let seen: unknown;
  answer = async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    const { 'content-type': type, authorization, cookie, referer } = request.headers;
    seen = [request.method, request.url, type, authorization, cookie, referer, body];
    response.end('{}');
  };
  expect(await post(url, { authorization: 'Bearer x' }, '{"resourceLogs":[]}')).toEqual({ kind: 'taken', rejected: 0 });
  expect(seen).toEqual(['POST', '/v1/logs', 'application/json', 'Bearer x', undefined, undefined, '{"resourceLogs":[]}']);
});

it.each([
  [200, '{"partialSuccess":{"rejectedLogRecords":"2","errorMessage":"x"}}', { kind: 'taken', rejected: 2 }],
  [200, '<html>', { kind: 'taken', rejected: 0 }],
  [204, '', { kind: 'taken', rejected: 0 }],
  [400, '', { kind: 'refused', problem: { kind: 'refused', status: 400 } }],
  [401, '', { kind: 'refused', problem: { kind: 'refused', status: 401 } }],
  [413, '', { kind: 'too-long' }],
  [500, '', { kind: 'refused', problem: { kind: 'refused', status: 500 } }],
  [503, '', { kind: 'later', problem: { kind: 'refused', status: 503 } }],
] as const)('reads an answer of status %i', async (status, body, expected) => {
  expect(await answered(status, body)).toEqual(expected);
});

it('reads when to come again, in seconds or as a date', async () => {
  expect(await answered(429, '', { 'retry-after': '90' })).toMatchObject({ after: 90_000 });
  const { after = 0 } = (await answered(503, '', { 'retry-after': new Date(Date.now() + 60_000).toUTCString() })) as never as {
    after: number;
  };
  expect(after).toBeGreaterThan(50_000);
  expect(after).toBeLessThanOrEqual(60_000);
  expect(await answered(503, '', { 'retry-after': 'besok' })).not.toHaveProperty('after');
});

it('takes silence, a broken line and an address that sends on for no answer', async () => {
  answer = () => undefined;
  expect(await post(url, {}, '{}', { within: 50 })).toEqual(unreachable);
  answer = (request) => request.socket.destroy();
  expect(await post(url, {}, '{}')).toEqual(unreachable);
  expect(await answered(307, '', { location: url })).toEqual(unreachable);
});
