/** A policy's signature: Ed25519 over the canonical JSON (RFC 8785) of everything in the file but the signature itself. */
import canonicalize from 'canonicalize';
import { fingerprint, publicKeyOf, signBytes, verifyBytes } from './keys';

type Value = Readonly<Record<string, unknown>>;

/** What the file itself shows; whether the key is one to trust is decided in `admit`. */
export type CheckedSignature =
  | { readonly state: 'none' }
  | { readonly state: 'good' | 'bad'; readonly publicKey: string; readonly fingerprint: string };

/** The bytes that are signed; undefined for what canonical JSON can't write (a lone surrogate, an infinite number). */
export function signedBytes(value: Value): Uint8Array<ArrayBuffer> | undefined {
  const { signature: _, ...rest } = value;
  try {
    const text = canonicalize(rest);
    return text === undefined ? undefined : new TextEncoder().encode(text);
  } catch {
    return undefined;
  }
}

/** SHA-256 of what is signed, hexadecimal: one revision has one content. */
export async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The value with its signature, or undefined when the key or the value can't be used. */
export async function sign(value: Value, secretKey: string): Promise<Value | undefined> {
  const [bytes, publicKey] = [signedBytes(value), await publicKeyOf(secretKey)];
  if (!bytes || !publicKey) return undefined;
  return { ...value, signature: { algorithm: 'Ed25519', publicKey, value: await signBytes(bytes, secretKey) } };
}

/** `bytes` are those of `signedBytes`; what can't be written is signed by nobody. */
export async function checkSignature(
  bytes: Uint8Array<ArrayBuffer> | undefined,
  signature: { readonly publicKey: string; readonly value: string },
): Promise<CheckedSignature> {
  const isGood = bytes !== undefined && (await verifyBytes(bytes, signature.value, signature.publicKey));
  return {
    state: isGood ? 'good' : 'bad',
    publicKey: signature.publicKey,
    fingerprint: await fingerprint(signature.publicKey),
  };
}
