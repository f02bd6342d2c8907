/** What decides over admission, read from a file's value before its content is checked, so that no work is done for a stranger. */
import { type CheckedSignature, checkSignature, digestOf, signedBytes } from './signature';

export interface Facts {
  readonly id: string;
  /** Of the institution, to be named beside the id. */
  readonly name: string;
  readonly revision: number;
  /** A day or a moment, as the file writes it. */
  readonly issued: string;
  readonly validUntil?: string;
  readonly signature: CheckedSignature;
  /** SHA-256 of the canonical content without the signature, hexadecimal. */
  readonly digest: string;
}

export type Value = Readonly<Record<string, unknown>>;

export const isValue = (value: unknown): value is Value => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A file of which no more is known than whether its signature is good. */
export interface Signed {
  readonly value: Value;
  readonly signature: CheckedSignature;
  /** The bytes that are signed, where they had to be written. */
  readonly bytes?: Uint8Array<ArrayBuffer> | undefined;
}

/** What stands in a signature's place and has not its form is none; the schema refuses it where no key is known. */
export async function checkedSignature(value: Value): Promise<Signed> {
  const { signature } = value;
  const { algorithm, publicKey, value: given } = isValue(signature) ? signature : {};
  if (algorithm !== 'Ed25519' || typeof publicKey !== 'string' || typeof given !== 'string')
    return { value, signature: { state: 'none' } };
  const bytes = signedBytes(value);
  return { value, bytes, signature: await checkSignature(bytes, { publicKey, value: given }) };
}

/** Undefined where the head of the file is not in order; the schema then tells what is missing. */
export async function factsOf({ value, signature, bytes = signedBytes(value) }: Signed): Promise<Facts | undefined> {
  const { id, revision, issued, validUntil, institution } = value;
  const name = isValue(institution) ? institution.name : undefined;
  if (typeof id !== 'string' || typeof revision !== 'number' || typeof issued !== 'string' || Number.isNaN(Date.parse(issued)))
    return undefined;
  if (typeof name !== 'string' || bytes === undefined) return undefined;
  const digest = await digestOf(bytes);
  return { id, name, revision, issued, signature, digest, ...(typeof validUntil === 'string' ? { validUntil } : {}) };
}
