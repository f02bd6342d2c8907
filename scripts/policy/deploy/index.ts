/** Files for group policy: Windows, macOS, Linux and Firefox, for Chrome, Edge, Chromium and Firefox. */
import { join } from 'node:path';
import type { ActivePolicy } from '../../../policy/types';
import { admitted, load } from '../commands';
import { publicKeyFrom } from '../key-files';
import { CallError, done, type Outcome, writeBelow } from '../outcome';
import { MOST_TEXT } from './admx';
import { type ExtensionOptions, extensionFrom } from './extension';
import { filesFor } from './files';
import type { Settings } from './policies';

export interface DeployOptions extends ExtensionOptions {
  readonly out: string;
  /** Only policies signed by one of these keys are to be used: keys or the files that hold them. */
  readonly keys?: readonly string[];
  /** Point browsers to this address instead of carrying the policy. */
  readonly url?: string;
  /** Id of the officer who works at these computers. */
  readonly officer?: string;
}

function known(officer: string, { officers = [] }: ActivePolicy): void {
  if (officers.some(({ id }) => id === officer)) return;
  const ids = officers.map(({ id }) => id).join(', ');
  throw new CallError(`Petugas "${officer}" tidak ada dalam kebijakan; pilih ${ids || 'sesudah menulis bagian officers'}.`);
}

function told(settings: Settings): string[] {
  const length = settings.policyText?.length ?? 0;
  return [
    ...(settings.policyText !== undefined && settings.publicKeys === undefined
      ? ['Kebijakan ini tidak dikunci pada sebuah kunci; tambahkan --key bila sudah ditandatangani.']
      : []),
    ...(length > MOST_TEXT
      ? [
          `Kebijakan ini ${length} karakter; ADMX dan Intune hanya memuat ${MOST_TEXT}. Pakai berkas .reg atau gpp, atau sebarkan alamatnya dengan --url.`,
        ]
      : []),
  ];
}

/** Checks the policy, then writes everything below `out`. */
export async function deploy(file: string | undefined, options: DeployOptions): Promise<Outcome> {
  const { out, keys = [], url, updateUrl, officer } = options;
  if ((file === undefined) === (url === undefined))
    throw new CallError('Sebutkan berkas kebijakan, atau alamatnya dengan --url, salah satu.');
  for (const address of [url, updateUrl])
    if (address !== undefined && !/^https:\/\/[^\s/]+\/\S*$/.test(address))
      throw new CallError(`Alamat "${address}" harus diawali https:// dan menunjuk ke sebuah berkas.`);
  if (url !== undefined && keys.length === 0)
    throw new CallError('Alamat kebijakan memerlukan --key, supaya hanya berkas yang ditandatangani kantor yang dipakai.');
  const extension = extensionFrom(options);
  const publicKeys = [...new Set(keys.map(publicKeyFrom))];
  const common: Settings = { ...(publicKeys.length > 0 ? { publicKeys } : {}), ...(officer === undefined ? {} : { officer }) };
  let settings: Settings = url === undefined ? common : { ...common, policyUrl: url };
  let name = url ?? '';
  if (file !== undefined) {
    const loaded = load(file);
    if ('outcome' in loaded) return loaded.outcome;
    // What the computers would refuse is not spread.
    const read = await admitted(file, publicKeys);
    if ('outcome' in read) return read.outcome;
    if (officer !== undefined) known(officer, read.active);
    settings = { ...common, policyText: JSON.stringify(loaded.policy.signed) };
    name = loaded.policy.policy.institution.name;
  }
  const files = filesFor(name, extension, settings);
  for (const [path, content] of Object.entries(files)) writeBelow(join(out, path), content);
  return done(
    ...Object.keys(files).map((path) => join(out, path)),
    ...told(settings),
    `Baca ${join(out, 'PASANG.txt')} untuk memasangnya.`,
  );
}
