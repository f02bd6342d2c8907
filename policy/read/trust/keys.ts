/** Ed25519 keys as the policy file writes them: base64 of the raw bytes. Keys are made and used on the admin's own machine. */
import { getPublicKeyAsync, Point, signAsync, utils, verifyAsync } from '@noble/ed25519';
import { fromBase64, toBase64 } from './base64';

export interface KeyPair {
  readonly publicKey: string;
  /** 32 bytes in base64. Whoever has it speaks for the office. */
  readonly secretKey: string;
}

export async function generateKeys(): Promise<KeyPair> {
  const secret = utils.randomSecretKey();
  return { secretKey: toBase64(secret), publicKey: toBase64(await getPublicKeyAsync(secret)) };
}

/** The public key of a secret one; undefined when the text is no secret key. */
export async function publicKeyOf(secretKey: string): Promise<string | undefined> {
  const secret = fromBase64(secretKey);
  return secret?.length === 32 ? toBase64(await getPublicKeyAsync(secret)) : undefined;
}

/**
 * Is this a public key that stands for one secret? Refuses what is no point of the curve, what is written in another than its
 * one form, and the eight points of small order, under which a signature can be made without any secret.
 */
export function isPublicKey(text: string): boolean {
  const bytes = fromBase64(text);
  if (bytes?.length !== 32) return false;
  try {
    return !Point.fromBytes(bytes, false).isSmallOrder();
  } catch {
    return false;
  }
}

/** What people compare on the telephone: the first 16 bytes of the key's SHA-256, `3f2a 91c0 …`. */
export async function fingerprint(publicKey: string): Promise<string> {
  const bytes = fromBase64(publicKey) ?? new Uint8Array();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hex = Array.from(digest.slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/(.{4})(?=.)/g, '$1 ');
}

/** Signature over `message` in base64. Throws when the secret key is none: check it with `publicKeyOf` first. */
export async function signBytes(message: Uint8Array, secretKey: string): Promise<string> {
  const secret = fromBase64(secretKey);
  if (secret?.length !== 32) throw new TypeError('The secret key is not 32 bytes of base64.');
  return toBase64(await signAsync(message, secret));
}

/** By the strict reading of RFC 8032. False for a wrong signature and for anything that is no signature or no key. */
export async function verifyBytes(message: Uint8Array, signature: string, publicKey: string): Promise<boolean> {
  const [sig, key] = [fromBase64(signature), fromBase64(publicKey)];
  if (sig?.length !== 64 || !key || !isPublicKey(publicKey)) return false;
  try {
    return await verifyAsync(sig, message, key, { zip215: false });
  } catch {
    return false;
  }
}
