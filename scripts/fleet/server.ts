/** A ClickHouse server of one's own, for tests and measurements: in a folder of its own, on a free port, with little memory. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** What `find` finds of a Debian package, which is installed first where this is root and it is not there. */
export function installed(name: string, find: () => string | undefined): string | undefined {
  const found = find();
  if (found || process.platform !== 'linux' || process.getuid?.() !== 0) return found;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', name],
  ])
    spawnSync('apt-get', args, { env, stdio: 'ignore' });
  return find();
}

/** The server's program; installed on Debian as root where there is none. Throws one sentence that says what to do when it can't be. */
export function ensureClickHouse(): string {
  const found = installed('clickhouse-server', find);
  if (found) return found;
  throw new Error(
    'No clickhouse-server was found and none could be installed. Install it with your package manager (Debian: clickhouse-server), or set SARING_CLICKHOUSE to its path, and run the command again.',
  );
}

export async function freePort(): Promise<number> {
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

/** One of the servers of a cluster: who it is, the servers' ports and where ZooKeeper answers. */
export interface Replica {
  readonly cluster: string;
  readonly name: string;
  readonly zookeeper: number;
  /** For queries of the other servers; `peers` are these ports of all, its own included. */
  readonly port: number;
  readonly peers: readonly number[];
  /** For parts that the other servers fetch. */
  readonly partsPort: number;
}

/** As an office sets up its servers: samples/kementerian/clickhouse.xml. */
const replicated = ({ cluster, name, zookeeper, port, peers, partsPort }: Replica) => `<tcp_port>${port}</tcp_port>
<interserver_http_port>${partsPort}</interserver_http_port><interserver_http_host>127.0.0.1</interserver_http_host>
<zookeeper><node><host>127.0.0.1</host><port>${zookeeper}</port></node></zookeeper>
<macros><shard>1</shard><replica>${name}</replica></macros>
<distributed_ddl><path>/clickhouse/task_queue/ddl</path></distributed_ddl>
<remote_servers><${cluster}><shard><internal_replication>true</internal_replication>
${peers.map((peer) => `<replica><host>127.0.0.1</host><port>${peer}</port></replica>`).join('\n')}
</shard></${cluster}></remote_servers>`;

const config = (
  folder: string,
  port: number,
  replica?: Replica,
) => `<yandex><logger><level>error</level><console>1</console></logger>
<listen_host>127.0.0.1</listen_host><http_port>${port}</http_port><path>${folder}/data/</path><tmp_path>${folder}/tmp/</tmp_path>
<user_files_path>${folder}/files/</user_files_path><format_schema_path>${folder}/formats/</format_schema_path>
<mark_cache_size>67108864</mark_cache_size><users_config>users.xml</users_config><default_profile>default</default_profile>
<default_database>default</default_database><timezone>UTC</timezone>${replica ? replicated(replica) : ''}</yandex>`;

/** Ends a process at once; it may have ended by itself. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

async function answers(url: string, child: ChildProcess, log: string): Promise<void> {
  while (
    !(await fetch(`${url}/ping`).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    if (child.exitCode !== null)
      throw new Error(`clickhouse-server ended before it answered: ${readFileSync(log, 'utf8').slice(-1_000)}`);
    await new Promise((again) => setTimeout(again, 50));
  }
}

/** A server by itself, or `replica` of a cluster. */
export async function startServer(replica?: Replica): Promise<Server> {
  const program = ensureClickHouse();
  const folder = mkdtempSync(join(tmpdir(), 'saring-clickhouse-'));
  const port = await freePort();
  writeFileSync(join(folder, 'users.xml'), users);
  writeFileSync(join(folder, 'config.xml'), config(folder, port, replica));
  const log = join(folder, 'log');
  const child = spawn(program, [`--config-file=${join(folder, 'config.xml')}`], {
    cwd: folder,
    stdio: ['ignore', openSync(log, 'w'), openSync(log, 'a')],
  });
  const url = `http://127.0.0.1:${port}`;
  await answers(url, child, log);
  return {
    url,
    pid: child.pid ?? 0,
    async stop() {
      await end(child);
      rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}
