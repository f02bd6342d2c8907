/**
 * The keys of this installation, made at first use. Neither leaves the browser it was made in: WebCrypto holds them and gives out no
 * bytes of them. One signs where the journal stands; the other makes hashes of drafts that nobody can try out texts on.
 */
import { fromBase64, toBase64 } from '../../policy/read/trust/base64';
import { hex } from './hash';

export interface InstallationKeys {
  readonly signing: CryptoKey;
  /** Of `signing`: P-256, SPKI in base64. */
  readonly publicKey: string;
  /** HMAC with SHA-256. */
  readonly drafts: CryptoKey;
}

const curve = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const signed = { name: 'ECDSA', hash: 'SHA-256' } as const;
const keyed = { name: 'HMAC', hash: 'SHA-256', length: 256 } as const;
const bytes = (text: string) => new TextEncoder().encode(text);

export async function makeKeys(): Promise<InstallationKeys> {
  const pair = await crypto.subtle.generateKey(curve, false, ['sign', 'verify']);
  return {
    signing: pair.privateKey,
    publicKey: toBase64(new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey))),
    drafts: await crypto.subtle.generateKey(keyed, false, ['sign']),
  };
}

/** Signature over `text` in base64. */
export async function signText({ signing }: InstallationKeys, text: string): Promise<string> {
  return toBase64(new Uint8Array(await crypto.subtle.sign(signed, signing, bytes(text))));
}

/** False for a wrong signature and for anything that is no signature or no key. */
export async function isSigned(text: string, signature: string, publicKey: string): Promise<boolean> {
  const [value, spki] = [fromBase64(signature), fromBase64(publicKey)];
  if (!value || !spki) return false;
  try {
    const key = await crypto.subtle.importKey('spki', spki, curve, false, ['verify']);
    return await crypto.subtle.verify(signed, key, value, bytes(text));
  } catch {
    return false;
  }
}

/** The key of one entry's draft, hexadecimal: handed to an inspector it opens that entry and no other. */
export async function draftKey({ drafts }: InstallationKeys, eventId: string): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.sign('HMAC', drafts, bytes(`saring-draft/1\n${eventId}`))));
}
