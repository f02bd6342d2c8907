/** A second build as another machine makes it: from the archive of the sources, in another folder, zone and language. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import type { Files } from '../../policy/write/archive';
import { filesBelow } from '../package/files-below';
import type { Browser } from '../package/packages';
import { unlike } from './checks';

const builds: Readonly<Record<Browser, string>> = {
  chrome: 'wxt build',
  edge: 'wxt build -b edge',
  firefox: 'wxt build -b firefox --mv3',
};

/** Unpacks the sources into a new folder that shares this one's `node_modules`. */
function unpack(sources: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'saring-bangun-'));
  const files: Files = unzipSync(sources);
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/** Names of files in which the builds in `output` differ from those made anew, each with its browser before it. Empty: the same bytes. */
export function differences(sources: Uint8Array, browsers: readonly Browser[], output: string): string[] {
  const folder = unpack(sources);
  try {
    const env = {
      ...process.env,
      SARING_OUT: join(folder, '.output'),
      TZ: 'Asia/Jayapura',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
    };
    return browsers.flatMap((browser) => {
      const { status } = spawnSync(`npx --no-install ${builds[browser]}`, {
        shell: true,
        cwd: folder,
        stdio: ['ignore', 'ignore', 'inherit'],
        env,
      });
      if (status !== 0) return [`${browser}: hasil bangun dari arsip sumber gagal`];
      const [here, there] = [output, env.SARING_OUT].map((place) => filesBelow(join(place, `${browser}-mv3`)));
      return unlike(here ?? {}, there ?? {}).map((name) => `${browser}/${name}`);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
