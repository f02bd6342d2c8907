/** A ClickHouse server of one's own, for tests and measurements: in a folder of its own, on a free port, with little memory. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

export interface Server {
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

function find(): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/bin'];
  const names = [process.env.SARING_CLICKHOUSE ?? '', ...folders.map((folder) => join(folder, 'clickhouse-server'))];
  return names.find((name) => {
    try {
      if (name === '') return false;
      accessSync(name, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** The server's program; installed on Debian as root where there is none. Throws one sentence that says what to do when it can't be. */
export function ensureClickHouse(): string {
  const found = find();
  if (found) return found;
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const args of [
      ['update', '-qq'],
      ['install', '-y', '-qq', '--no-install-recommends', 'clickhouse-server'],
    ])
      spawnSync('apt-get', args, { env, stdio: 'ignore' });
    const installed = find();
    if (installed) return installed;
  }
  throw new Error(
    'No clickhouse-server was found and none could be installed. Install it with your package manager (Debian: clickhouse-server), or set SARING_CLICKHOUSE to its path, and run the command again.',
  );
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

const users = `<yandex><profiles><default><max_memory_usage>1500000000</max_memory_usage><max_threads>2</max_threads></default></profiles>
<users><default><password></password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></default></users>
<quotas><default></default></quotas></yandex>`;

const config = (folder: string, port: number) => `<yandex><logger><level>error</level><console>1</console></logger>
<listen_host>127.0.0.1</listen_host><http_port>${port}</http_port><path>${folder}/data/</path><tmp_path>${folder}/tmp/</tmp_path>
<user_files_path>${folder}/files/</user_files_path><format_schema_path>${folder}/formats/</format_schema_path>
<mark_cache_size>67108864</mark_cache_size><users_config>users.xml</users_config><default_profile>default</default_profile>
<default_database>default</default_database><timezone>UTC</timezone></yandex>`;

async function answers(url: string, child: ChildProcess): Promise<void> {
  let isGone = false;
  child.once('exit', () => (isGone = true));
  while (
    !(await fetch(`${url}/ping`).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    if (isGone) throw new Error('clickhouse-server ended before it answered');
    await new Promise((again) => setTimeout(again, 50));
  }
}

export async function startServer(): Promise<Server> {
  const program = ensureClickHouse();
  const folder = mkdtempSync(join(tmpdir(), 'saring-clickhouse-'));
  const port = await freePort();
  writeFileSync(join(folder, 'users.xml'), users);
  writeFileSync(join(folder, 'config.xml'), config(folder, port));
  const child = spawn(program, [`--config-file=${join(folder, 'config.xml')}`], { cwd: folder, stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}`;
  await answers(url, child);
  return {
    url,
    pid: child.pid ?? 0,
    async stop() {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
      rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}
