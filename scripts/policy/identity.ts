/** How browsers name the extension, for the files that deploy a policy. */
import { createHash } from 'node:crypto';

/** Chromium derives the id from the public key of the manifest: the first 16 bytes of its SHA-256, written a to p. */
export function chromiumId(key: string): string {
  const hash = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return Array.from(hash, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

export const CHROMIUM_ID = 'gbabgbbnolfmlcdmjmmpbeofojhodobj';
export const GECKO_ID = 'saring@saring.invalid';
