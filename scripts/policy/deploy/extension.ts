/** Under which ids browsers know the extension that is deployed, and where they install it from. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHROMIUM_ID, chromiumId, GECKO_ID } from '../identity';
import { CallError, readText } from '../outcome';

export interface Source {
  readonly id: string;
  /** Address the browser installs and updates from; without it the extension is there already, or comes by other ways. */
  readonly address?: string;
}

/** Chromium takes its id from Chrome: both read Chrome's store. */
export interface Extension {
  readonly chrome: Source;
  readonly edge: Source;
  readonly firefox: Source;
}

export interface ExtensionOptions {
  readonly chromeId?: string;
  readonly edgeId?: string;
  readonly firefoxId?: string;
  /** Address of the office's own updates.xml. */
  readonly updateUrl?: string;
  /** Folder that `npm run package` wrote for the office. */
  readonly folder?: string;
}

const chromeStore = 'https://clients2.google.com/service/update2/crx';
const edgeStore = 'https://edge.microsoft.com/extensionwebstorebase/v1/crx';
const mozillaStore = (id: string) => `https://addons.mozilla.org/firefox/downloads/latest/${encodeURIComponent(id)}/latest.xpi`;

function chromiumIdIn(option: string, id: string): string {
  if (!/^[a-p]{32}$/.test(id))
    throw new CallError(
      `Id "${id}" pada ${option} harus 32 huruf a sampai p; salin dari paket.json, toko, atau chrome://extensions.`,
    );
  return id;
}

function geckoIdIn(id: string): string {
  if (!/^(?:[\w.-]+@[\w.-]+|\{[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\})$/.test(id))
    throw new CallError(`Id "${id}" pada --firefox-id harus berbentuk nama@kantor.go.id.`);
  return id;
}

/** The id of whoever signed a CRX3 file: its first RSA proof (field 2 of the header) holds the public key (field 1). */
function signerOf(crx: Buffer): string | undefined {
  if (crx.subarray(0, 4).toString('latin1') !== 'Cr24') return undefined;
  const header = crx.subarray(12, 12 + crx.readUInt32LE(8));
  const key = header.indexOf(Buffer.from('30820122300d06092a864886f70d01010105000382010f00', 'hex'));
  return key < 0 ? undefined : chromiumId(header.subarray(key, key + 294).toString('base64'));
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** Everything in the folder must speak of one id, or browsers would fetch it and install nothing, without a word. */
function packaged(folder: string): Extension {
  const inside = existsSync(join(folder, 'kantor')) ? join(folder, 'kantor') : folder;
  const path = join(inside, 'paket.json');
  const note: Record<string, unknown> = JSON.parse(readText(path));
  const { version, chromeId, edgeId, firefoxId, chromeUpdateUrl, firefoxInstallUrl } = note;
  if (![version, chromeId, edgeId, firefoxId, chromeUpdateUrl, firefoxInstallUrl].every(isText))
    throw new CallError(`Berkas "${path}" bukan dari npm run package; buat lagi dengan --key, --url dan --firefox-id.`);
  const chrome = chromiumIdIn('paket.json', String(chromeId));
  const crx = join(inside, `saring-${version}.crx`);
  const signer = existsSync(crx) ? signerOf(readFileSync(crx)) : undefined;
  if (signer !== chrome)
    throw new CallError(
      `Id "${chrome}" dalam "${path}" bukan id penanda tangan "${crx}" (${signer ?? 'tidak terbaca'}); buat paketnya lagi.`,
    );
  if (!readText(join(inside, 'updates.xml')).includes(`appid="${chrome}"`))
    throw new CallError(`Berkas "${join(inside, 'updates.xml')}" tidak menyebut id "${chrome}"; buat paketnya lagi.`);
  if (!readdirSync(inside).includes(`saring-${version}.xpi`))
    throw new CallError(`Berkas "${join(inside, `saring-${version}.xpi`)}" tidak ada; buat paketnya lagi.`);
  return {
    chrome: { id: chrome, address: String(chromeUpdateUrl) },
    edge: { id: chromiumIdIn('paket.json', String(edgeId)), address: String(chromeUpdateUrl) },
    firefox: { id: geckoIdIn(String(firefoxId)), address: String(firefoxInstallUrl) },
  };
}

/** Throws a `CallError` for ids that cannot be, that contradict each other, or that nothing can be installed under. */
export function extensionFrom(options: ExtensionOptions): Extension {
  const { chromeId, edgeId, firefoxId, updateUrl, folder } = options;
  if (folder !== undefined) {
    const found = packaged(folder);
    for (const [option, given, own] of [
      ['--chrome-id', chromeId, found.chrome.id],
      ['--edge-id', edgeId, found.edge.id],
      ['--firefox-id', firefoxId, found.firefox.id],
      ['--update-url', updateUrl, found.chrome.address],
    ] as const)
      if (given !== undefined && given !== own)
        throw new CallError(
          `${option} "${given}" berbeda dari paket di "${folder}" (${own}); hapus pilihan itu atau pilih paket lain.`,
        );
    return found;
  }
  if (updateUrl !== undefined && (chromeId ?? edgeId ?? CHROMIUM_ID) === CHROMIUM_ID)
    throw new CallError(
      `Tidak ada paket yang dapat dipasang dengan id bawaan (${CHROMIUM_ID}), sebab kuncinya tidak disimpan siapa pun; sebutkan --package atau --chrome-id.`,
    );
  const source = (option: string, id: string | undefined, store: string): Source =>
    id === undefined ? { id: CHROMIUM_ID } : { id: chromiumIdIn(option, id), address: updateUrl ?? store };
  return {
    chrome: source('--chrome-id', chromeId, chromeStore),
    edge: source('--edge-id', edgeId ?? (updateUrl === undefined ? undefined : chromeId), edgeStore),
    firefox: firefoxId === undefined ? { id: GECKO_ID } : { id: geckoIdIn(firefoxId), address: mozillaStore(firefoxId) },
  };
}
