/** What decides over admission, read from a file's value before its content is checked, so that no work is done for a stranger. */
import { type CheckedSignature, checkSignature, digestOfValue } from './signature';

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

export const isWhole = (facts: Facts | Pick<Facts, 'signature'>): facts is Facts => 'id' in facts;

export type Value = Readonly<Record<string, unknown>>;

export const isValue = (value: unknown): value is Value => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands in a signature's place and has not its form is none; the schema refuses it where no key is known. */
async function signatureOf(value: Value): Promise<CheckedSignature> {
  const { signature } = value;
  const { algorithm, publicKey, value: bytes } = isValue(signature) ? signature : {};
  if (algorithm !== 'Ed25519' || typeof publicKey !== 'string' || typeof bytes !== 'string') return { state: 'none' };
  return checkSignature(value, { publicKey, value: bytes });
}

/** The signature alone where the head of the file is not in order; the schema then tells what is missing. */
export async function factsOf(value: Value): Promise<Facts | Pick<Facts, 'signature'>> {
  const signature = await signatureOf(value);
  const { id, revision, issued, validUntil, institution } = value;
  const name = isValue(institution) ? institution.name : undefined;
  const digest = await digestOfValue(value);
  if (typeof id !== 'string' || typeof revision !== 'number' || typeof issued !== 'string' || Number.isNaN(Date.parse(issued)))
    return { signature };
  if (typeof name !== 'string' || digest === undefined) return { signature };
  return { id, name, revision, issued, signature, digest, ...(typeof validUntil === 'string' ? { validUntil } : {}) };
}
