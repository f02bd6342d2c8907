/** `deploy`: files for group policy, below a folder or in one archive. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { archiveOf } from '../../policy/write/archive';
import { type ExtensionOptions, extensionFrom } from '../../policy/write/deploy/extension';
import type { PackageFolder } from '../../policy/write/deploy/package-folder';
import { addressFault, distribute } from '../../policy/write/distribute';
import { today, told } from './commands';
import { publicKeyFrom } from './key-files';
import { CallError, done, need, type Outcome, readText, refused, writeBelow, writeText } from './outcome';

export interface DeployOptions extends Omit<ExtensionOptions, 'folder'> {
  /** Folder, or an archive whose name ends in `.zip`. */
  readonly out: string;
  /** Only policies signed by one of these keys are to be used: keys or the files that hold them. */
  readonly keys?: readonly string[];
  /** Point browsers to this address instead of carrying the policy. */
  readonly url?: string;
  /** Id of the officer who works at these computers. */
  readonly officer?: string;
  /** File that holds the value of the header of forwarded entries, so that it stands in no list of commands. */
  readonly forwardHeaderFile?: string;
  /** Folder that `npm run package` wrote for the office. */
  readonly folder?: string;
}

function packageFolder(folder: string): PackageFolder {
  const path = existsSync(join(folder, 'kantor')) ? join(folder, 'kantor') : folder;
  return {
    path,
    names: existsSync(path) ? readdirSync(path) : [],
    async read(name) {
      const file = join(path, name);
      return existsSync(file) ? new Uint8Array(readFileSync(file)) : undefined;
    },
  };
}

function headerFrom(path: string): string {
  const value = readText(path).trim();
  if (!/^[\x20-\x7e]{1,4096}$/.test(value))
    throw new CallError(`Berkas "${path}" harus berisi satu baris nilai tajuk, misalnya "Bearer …".`);
  return value;
}

/** Checks the policy, then writes everything to `out`. */
export async function deploy(file: string | undefined, { folder, ...options }: DeployOptions): Promise<Outcome> {
  const { out, keys = [], url, updateUrl, officer, forwardHeaderFile } = options;
  if ((file === undefined) === (url === undefined))
    throw new CallError('Sebutkan berkas kebijakan, atau alamatnya dengan --url, salah satu.');
  const fault = updateUrl === undefined ? undefined : addressFault(updateUrl);
  if (fault) throw new CallError(fault.message.id);
  const extension = need(await extensionFrom({ ...options, ...(folder === undefined ? {} : { folder: packageFolder(folder) }) }));
  const publicKeys = [...new Set(keys.map(publicKeyFrom))];
  const distributed = await distribute({
    ...(file === undefined ? {} : { text: readText(file) }),
    ...(url === undefined ? {} : { url }),
    ...(officer === undefined ? {} : { officer }),
    ...(forwardHeaderFile === undefined ? {} : { forwardHeader: headerFrom(forwardHeaderFile) }),
    publicKeys,
    extension,
    today: today(),
  });
  if ('problems' in distributed) return refused(...told(file ?? '', distributed.problems));
  if (!distributed.ok) throw new CallError(distributed.message.id);
  const { files } = distributed;
  const sentences = distributed.told.map(({ id }) => id);
  if (out.endsWith('.zip')) {
    writeText(out, archiveOf(files));
    return done(out, ...sentences, `Buka ${out} dan baca PASANG.txt untuk memasangnya.`);
  }
  for (const [path, content] of Object.entries(files)) writeBelow(join(out, path), content);
  return done(
    ...Object.keys(files).map((path) => join(out, path)),
    ...sentences,
    `Baca ${join(out, 'PASANG.txt')} untuk memasangnya.`,
  );
}
