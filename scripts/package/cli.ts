/** The package command without its process: arguments in, sentences and exit status out. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { archive, type Files } from '../../policy/write/archive';
import { optionFault } from '../arguments';
import { billOf } from '../sbom/bill';
import { filesBelow } from './files-below';
import { makeKey, PackageError, readKey } from './keys';
import { type Builds, manifestOf, type Office, packages } from './packages';
import { sourceFiles } from './sources';
import { sumsOf } from './sums';

const HELP = `Pemakaian:
  npm run package                                    paket untuk toko Chrome, Edge dan Firefox
  npm run package -- keygen BERKAS                   membuat kunci ekstensi kantor (sekali saja; simpan baik-baik)
  npm run package -- --key BERKAS --url ALAMAT --firefox-id ID [--signed BERKAS.xpi]
                                                     juga paket untuk dihosting kantor sendiri

--key         kunci dari keygen; kata sandinya dibaca dari SARING_KEY_PASSPHRASE
--url         alamat https folder tempat isi kantor/ disajikan, diakhiri /
--firefox-id  id add-on milik kantor, seperti saring@kantor.go.id
--signed      add-on yang sudah ditandatangani Mozilla, supaya updates.json memuat hash-nya
--out         folder tujuan; bawaan .output/paket/VERSI
--no-build    memakai hasil npm run build yang sudah ada`;

const options = {
  key: { type: 'string' },
  url: { type: 'string' },
  'firefox-id': { type: 'string' },
  signed: { type: 'string' },
  out: { type: 'string' },
  'no-build': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

export interface Outcome {
  /** 0 done, 2 cannot be carried out. */
  readonly code: 0 | 2;
  readonly lines: readonly string[];
}

const root = resolve(import.meta.dirname, '..', '..');

function builds(): Builds {
  const output = resolve(root, process.env.SARING_OUT ?? '.output');
  const build = (browser: string): Files => {
    try {
      return filesBelow(join(output, `${browser}-mv3`));
    } catch {
      throw new PackageError(`Hasil bangun untuk ${browser} belum ada; jalankan npm run build, atau tanpa --no-build.`);
    }
  };
  return { chrome: build('chrome'), edge: build('edge'), firefox: build('firefox') };
}

function officeOf(values: { key?: string; url?: string; 'firefox-id'?: string; signed?: string }): Office | undefined {
  const { key, url, 'firefox-id': firefoxId, signed } = values;
  if (key === undefined && url === undefined && firefoxId === undefined && signed === undefined) return undefined;
  if (key === undefined || url === undefined || firefoxId === undefined)
    throw new PackageError('Paket untuk kantor memerlukan --key, --url dan --firefox-id bersama-sama.');
  if (!/^https:\/\/[^\s/]+\/(\S*\/)?$/.test(url))
    throw new PackageError(`Alamat "${url}" harus diawali https:// dan diakhiri /, misalnya https://kantor.go.id/saring/.`);
  if (!/^[\w.-]+@[\w.-]+$/.test(firefoxId) || firefoxId.length > 80)
    throw new PackageError(`Id Firefox "${firefoxId}" harus berbentuk nama@kantor.go.id.`);
  const common = { key: readKey(key, process.env.SARING_KEY_PASSPHRASE), url, firefoxId };
  if (signed === undefined) return common;
  try {
    return { ...common, signed: new Uint8Array(readFileSync(signed)) };
  } catch {
    throw new PackageError(`Berkas "${signed}" tidak dapat dibaca; periksa nama dan foldernya.`);
  }
}

/** Throws where the folder holds what this command did not write. */
function emptied(out: string): void {
  const there = existsSync(out) ? readdirSync(out) : [];
  if (there.length > 0 && !there.includes('SHA256SUMS'))
    throw new PackageError(`Folder "${out}" berisi berkas lain; pilih folder baru dengan --out.`);
  rmSync(out, { recursive: true, force: true });
}

const parse = (args: readonly string[]) => parseArgs({ args: [...args], allowPositionals: true, options });

async function run(args: readonly string[]): Promise<readonly string[]> {
  const { values, positionals } = parse(args);
  if (values.help) return [HELP];
  const [command, file, ...more] = positionals;
  if (command === 'keygen') {
    if (file === undefined || more.length > 0) throw new PackageError('Sebutkan satu berkas untuk kunci baru.');
    const passphrase = process.env.SARING_KEY_PASSPHRASE;
    if (!passphrase) throw new PackageError('Isi SARING_KEY_PASSPHRASE dengan kata sandi untuk kunci baru, lalu ulangi.');
    makeKey(file, passphrase);
    return [
      `Kunci ekstensi kantor ada di ${file}. Simpan cadangannya di tempat aman: tanpa kunci ini ekstensi yang sudah terpasang tidak dapat diperbarui.`,
    ];
  }
  if (command !== undefined) throw new PackageError(`Perintah "${command}" tidak dikenal; lihat --help.`);
  const office = officeOf(values);
  if (!values['no-build']) {
    const built = spawnSync('npm', ['run', '-s', 'build'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
    if (built.status !== 0) throw new PackageError('npm run build gagal; perbaiki dulu.');
  }
  const made = builds();
  const { version } = manifestOf(made.chrome);
  const out = values.out ?? join('.output', 'paket', version);
  const files: Record<string, Uint8Array> = {
    ...(await packages(made, office)),
    [`toko/saring-${version}-sumber.zip`]: archive(sourceFiles(root)),
    'saring.cdx.json': new TextEncoder().encode(`${JSON.stringify(billOf(root), null, 2)}\n`),
    ...Object.fromEntries(['LICENSE', 'CHANGELOG.md'].map((name) => [name, new Uint8Array(readFileSync(join(root, name)))])),
  };
  files.SHA256SUMS = new TextEncoder().encode(sumsOf(files));
  emptied(out);
  for (const [name, content] of Object.entries(files)) {
    const path = join(out, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return Object.keys(files).map((name) => join(out, name));
}

async function outcomeOf(work: () => Promise<readonly string[]>): Promise<Outcome> {
  try {
    return { code: 0, lines: await work() };
  } catch (error) {
    const fault = error instanceof PackageError ? error.message : optionFault(error, options);
    if (fault === undefined) throw error;
    return { code: 2, lines: [fault] };
  }
}

export const packageCommand = (args: readonly string[]): Promise<Outcome> => outcomeOf(() => run(args));

/** Looks at the options, key and passphrase included, and makes nothing. */
export const checkOptions = (args: readonly string[]): Promise<Outcome> =>
  outcomeOf(async () => {
    const { values, positionals } = parse(args);
    if (positionals.length > 0)
      throw new PackageError(`"${positionals[0]}" tidak dipakai di sini; hapus, atau periksa pilihannya.`);
    officeOf(values);
    return [];
  });
