/** The office's own package, as `npm run package` wrote it: everything in it must speak of one id. */
import { toBase64 } from '../../read/trust/base64';
import { type Made, made, unmade } from '../made';
import type { Extension } from './extension';
import { chromiumId, chromiumIdFault, geckoIdFault } from './identity';

export interface PackageFolder {
  /** As it is told to people. */
  readonly path: string;
  /** Names of the files in it. */
  readonly names: readonly string[];
  /** Undefined where there is no such file, or it cannot be read. */
  read(name: string): Promise<Uint8Array | undefined>;
}

/** First bytes of an RSA key of 2048 bits, as DER writes it. */
const keyHead = '30820122300d06092a864886f70d01010105000382010f00';
const keyLength = 294;

const hexOf = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The id of whoever signed a CRX3 file: its first RSA proof (field 2 of the header) holds the public key (field 1). */
async function signerOf(crx: Uint8Array): Promise<string | undefined> {
  if (new TextDecoder('latin1').decode(crx.subarray(0, 4)) !== 'Cr24' || crx.length < 12) return undefined;
  const length = new DataView(crx.buffer, crx.byteOffset).getUint32(8, true);
  const header = crx.subarray(12, 12 + length);
  const at = hexOf(header).indexOf(keyHead);
  return at < 0 || at % 2 === 1 ? undefined : chromiumId(toBase64(header.slice(at / 2, at / 2 + keyLength)));
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

function opened(text: string): Readonly<Record<string, unknown>> {
  try {
    return { ...Object(JSON.parse(text)) };
  } catch {
    return {};
  }
}

/** Browsers would fetch a package under another id and install nothing, without a word. */
export async function packaged(folder: PackageFolder): Promise<Made<Extension>> {
  const at = (name: string) => `${folder.path}/${name}`;
  const text = async (name: string) => {
    const bytes = await folder.read(name);
    return bytes && new TextDecoder().decode(bytes);
  };
  const noteText = await text('paket.json');
  if (noteText === undefined)
    return unmade(
      `Berkas "${at('paket.json')}" tidak dapat dibaca; periksa nama dan foldernya.`,
      `The file "${at('paket.json')}" cannot be read; check its name and folder.`,
    );
  const { version, chromeId, edgeId, firefoxId, chromeUpdateUrl, firefoxInstallUrl } = opened(noteText);
  if (![version, chromeId, edgeId, firefoxId, chromeUpdateUrl, firefoxInstallUrl].every(isText))
    return unmade(
      `Berkas "${at('paket.json')}" bukan dari npm run package; buat lagi dengan --key, --url dan --firefox-id.`,
      `The file "${at('paket.json')}" is not from npm run package; make it again with --key, --url and --firefox-id.`,
    );
  const [chrome, edge, firefox] = [String(chromeId), String(edgeId), String(firefoxId)];
  const fault = chromiumIdFault('Chrome', chrome) ?? chromiumIdFault('Edge', edge) ?? geckoIdFault(firefox);
  if (fault) return fault;
  const name = `saring-${version}`;
  const crx = await folder.read(`${name}.crx`);
  const signer = crx && (await signerOf(crx));
  if (signer !== chrome)
    return unmade(
      `Id "${chrome}" dalam "${at('paket.json')}" bukan id penanda tangan "${at(`${name}.crx`)}" (${signer ?? 'tidak terbaca'}); buat paketnya lagi.`,
      `The id "${chrome}" in "${at('paket.json')}" is not that of who signed "${at(`${name}.crx`)}" (${signer ?? 'not readable'}); make the package again.`,
    );
  if (!(await text('updates.xml'))?.includes(`appid="${chrome}"`))
    return unmade(
      `Berkas "${at('updates.xml')}" tidak menyebut id "${chrome}"; buat paketnya lagi.`,
      `The file "${at('updates.xml')}" does not name the id "${chrome}"; make the package again.`,
    );
  if (!folder.names.includes(`${name}.xpi`))
    return unmade(
      `Berkas "${at(`${name}.xpi`)}" tidak ada; buat paketnya lagi.`,
      `The file "${at(`${name}.xpi`)}" is missing; make the package again.`,
    );
  return made({
    chrome: { id: chrome, address: String(chromeUpdateUrl) },
    edge: { id: edge, address: String(chromeUpdateUrl) },
    firefox: { id: firefox, address: String(firefoxInstallUrl) },
  });
}
