/** How browsers name the extension, for the files that deploy a policy. */
import { fromBase64 } from '../../read/trust/base64';
import { digestOf } from '../../read/trust/signature';
import { unmade } from '../made';

/** Chromium derives the id from the public key of the manifest, base64: the first 16 bytes of its SHA-256, written a to p. */
export async function chromiumId(key: string): Promise<string> {
  const hash = (await digestOf(fromBase64(key) ?? new Uint8Array())).slice(0, 32);
  return Array.from(hash, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

export const CHROMIUM_ID = 'gbabgbbnolfmlcdmjmmpbeofojhodobj';
export const GECKO_ID = 'saring@saring.invalid';

/** Undefined for an id that a browser of Chromium's kind could have. */
export const chromiumIdFault = (browser: string, id: string) =>
  /^[a-p]{32}$/.test(id)
    ? undefined
    : unmade(
        `Id ${browser} "${id}" harus 32 huruf a sampai p; salin dari paket.json, toko, atau chrome://extensions.`,
        `The ${browser} id "${id}" must be 32 letters a to p; copy it from paket.json, the store, or chrome://extensions.`,
      );

/** Undefined for an id that Firefox could have. */
export const geckoIdFault = (id: string) =>
  /^(?:[\w.-]+@[\w.-]+|\{[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\})$/.test(id)
    ? undefined
    : unmade(`Id Firefox "${id}" harus berbentuk nama@kantor.go.id.`, `The Firefox id "${id}" must look like name@kantor.go.id.`);
