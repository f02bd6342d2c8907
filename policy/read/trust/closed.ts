/** A secret behind a passphrase: PBKDF2 makes a key of it, AES-GCM closes the secret with that. All by WebCrypto. */
import { fromBase64, toBase64 } from './base64';

/** Least letters of a passphrase: a short one is guessed from a stolen file. */
export const leastPassphrase = 12;

/** As OWASP asks of PBKDF2 with SHA-256. */
const rounds = 600_000;

async function keyFrom(passphrase: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const words = await crypto.subtle.importKey('raw', new TextEncoder().encode(passphrase.normalize('NFC')), 'PBKDF2', false, [
    'deriveKey',
  ]);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return crypto.subtle.deriveKey(how, words, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** `salt:iv:closed`, each in base64. */
export async function closeWith(passphrase: string, secret: string): Promise<string> {
  const [salt, iv] = [crypto.getRandomValues(new Uint8Array(16)), crypto.getRandomValues(new Uint8Array(12))];
  const key = await keyFrom(passphrase, salt);
  const closed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(secret));
  return [salt, iv, new Uint8Array(closed)].map(toBase64).join(':');
}

/** What was closed; undefined for another passphrase and for what was changed. */
export async function openWith(passphrase: string, closed: string): Promise<string | undefined> {
  const [salt, iv, box] = closed.split(':').map(fromBase64);
  if (!salt || !iv || !box) return undefined;
  try {
    const open = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, await keyFrom(passphrase, salt), box);
    return new TextDecoder().decode(open);
  } catch {
    return undefined;
  }
}
