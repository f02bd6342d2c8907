/** A cluster of one's own for tests: ZooKeeper, as Debian packs it, and two ClickHouse servers that hold the same tables. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect as dial } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { end, freePort, installed, type Server, startServer } from './server';

const jar = '/usr/share/java/zookeeper.jar';

/** Whether ZooKeeper serves: a ClickHouse that comes too early never asks again, and ends at the first command for the cluster. */
const isServing = (port: number) =>
  new Promise<boolean>((answer) => {
    let said = '';
    const line = dial(port, '127.0.0.1', () => line.write('srvr'));
    line.on('data', (data) => {
      said += String(data);
    });
    line.on('error', () => answer(false));
    line.on('close', () => answer(said.includes('Mode: standalone')));
  });

async function startZooKeeper(folder: string, port: number): Promise<ChildProcess> {
  if (!installed('zookeeper', () => (existsSync(jar) ? jar : undefined)))
    throw new Error(
      'No ZooKeeper was found and none could be installed. Install it (Debian: zookeeper) and run the command again.',
    );
  const settings = ['tickTime=500', `dataDir=${folder}/data`, `clientPort=${port}`, 'clientPortAddress=127.0.0.1'];
  settings.push('admin.enableServer=false', '4lw.commands.whitelist=srvr');
  writeFileSync(join(folder, 'zoo.cfg'), settings.join('\n'));
  const main = 'org.apache.zookeeper.server.ZooKeeperServerMain';
  const args = ['-Xmx256m', '-cp', `/etc/zookeeper/conf_example:${jar}`, main, join(folder, 'zoo.cfg')];
  const child = spawn('java', args, { cwd: folder, stdio: 'ignore' });
  while (!(await isServing(port))) {
    if (child.exitCode !== null) throw new Error('ZooKeeper ended before it answered');
    await new Promise((again) => setTimeout(again, 50));
  }
  return child;
}

export interface Cluster {
  readonly name: string;
  readonly servers: readonly [Server, Server];
  stop(): Promise<void>;
}

export async function startCluster(): Promise<Cluster> {
  const name = 'pusat';
  const folder = mkdtempSync(join(tmpdir(), 'saring-zookeeper-'));
  const zookeeper = await freePort();
  const keeper = await startZooKeeper(folder, zookeeper);
  const peers = [await freePort(), await freePort()] as const;
  const start = async (port: number) =>
    startServer({ cluster: name, name: `server-${port}`, zookeeper, port, peers, partsPort: await freePort() });
  const servers = [await start(peers[0]), await start(peers[1])] as const;
  return {
    name,
    servers,
    async stop() {
      for (const server of servers) await server.stop();
      await end(keeper);
      rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}
