/** The sample receiver of nginx as an office would run it: what it answers with 200 lies on its disk and is loaded. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { run } from '../../scripts/fleet/cli';
import { madeUp } from '../../scripts/fleet/made-up';
import { freePort, installed, type Server, startServer } from '../../scripts/fleet/server';
import { certificateFor } from '../browser/harness/certificate';
import { requestsOf } from '../fleet/requests';

const token = 'Bearer kenari-jingga';
const folder = mkdtempSync(join(tmpdir(), 'saring-nginx-'));
const entries = join(folder, 'entri');
let nginx: ChildProcess;
let port: number;
let server: Server;

const find = () => (spawnSync('nginx', ['-v'], { stdio: 'ignore' }).status === 0 ? 'nginx' : undefined);

/** The sample with this machine's files and ports in place of an office's. */
async function settings(): Promise<string> {
  const inner = String(await freePort());
  const sample = readFileSync('samples/kementerian/nginx.conf', 'utf8').replaceAll(/^ *#.*$/gm, '');
  const own = sample
    .replaceAll('/etc/saring/', `${folder}/`)
    .replaceAll('/var/lib/saring/entri', entries)
    .replaceAll('4319', inner)
    .replace('listen 4318 ssl', `listen 127.0.0.1:${port} ssl`)
    .replace('Bearer GANTI-DENGAN-TOKEN-KANTOR', token);
  return `daemon off; pid ${folder}/pid; error_log ${folder}/error.log; events {} http { access_log off; ${own} }`;
}

const post = (body: string, authorization: string, method = 'POST') =>
  new Promise<{ status: number; text: string }>((answer, fail) => {
    const headers = { authorization, 'content-type': 'application/json' };
    const to = { host: '127.0.0.1', port, path: '/v1/logs', method, headers, rejectUnauthorized: false };
    const call = request(to, async (response) => {
      let text = '';
      for await (const part of response) text += part;
      answer({ status: response.statusCode ?? 0, text });
    });
    call.on('error', fail).end(body);
  });

const answersAtAll = () =>
  post('', '', 'GET').then(
    () => true,
    () => false,
  );

beforeAll(async () => {
  if (!installed('nginx-light', find)) throw new Error('No nginx was found and none could be installed (Debian: nginx-light).');
  const { key, cert } = certificateFor('otel.kantor.go.id');
  port = await freePort();
  writeFileSync(join(folder, 'tls.key'), key);
  writeFileSync(join(folder, 'tls.crt'), cert);
  writeFileSync(join(folder, 'nginx.conf'), await settings());
  // nginx writes as a user of its own where it is started by root.
  mkdirSync(entries);
  chmodSync(entries, 0o777);
  chmodSync(folder, 0o755);
  nginx = spawn('nginx', ['-c', join(folder, 'nginx.conf')], { stdio: 'ignore' });
  while (!(await answersAtAll())) if (nginx.exitCode !== null) throw new Error(readFileSync(join(folder, 'error.log'), 'utf8'));
  server = await startServer();
});
afterAll(async () => {
  await server?.stop();
  const gone = once(nginx, 'exit');
  nginx.kill('SIGTERM');
  await gone;
  rmSync(folder, { recursive: true, force: true });
});

it('keeps nothing of a request without the token', async () => {
  expect((await post('{"resourceLogs":[]}', 'Bearer lain')).status).toBe(401);
  expect((await post('', token, 'GET')).status).toBe(405);
  expect(readdirSync(entries)).toEqual([]);
});

it('keeps each request in a file, which is loaded with its signatures checked, once however often it was sent', async () => {
  const made = Array.from({ length: 70 }, (_, k) =>
    madeUp(k, { officer: 'a', account: '@dinas', start: Date.UTC(2026, 8, 28, 3), perDay: 2 }),
  );
  const bodies = await requestsOf(made);
  expect(bodies.length).toBe(3);
  for (const body of [...bodies, bodies[2] as string])
    expect(await post(body, token)).toEqual({ status: 200, text: '{"partialSuccess":{}}' });
  const fleet = (...args: string[]) => run([...args, '--server', server.url]);
  await fleet('init');
  expect(await fleet('load', entries)).toEqual({ code: 0, lines: ['4 berkas dibaca, 80 entri dimuat.'] });
  expect((await fleet('report', '--people', '1')).lines.join('\n')).toContain('70');
});
