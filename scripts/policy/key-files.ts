/** Key files of the policy tool. Both keys are 32 bytes of base64, so the secret one says what it is: neither may pass for the other. */
import { publicKeyOf } from '../../policy/read/trust/keys';
import { CallError, readText } from './outcome';

const mark = 'kunci-rahasia-saring:';
const isKey = (text: string) => /^[A-Za-z0-9+/]{43}=$/.test(text);

/** What a secret key's file holds. */
export const secretKeyFile = (secretKey: string): string => `${mark}${secretKey}\n`;

export interface SigningKey {
  readonly secretKey: string;
  readonly publicKey: string;
}

/** The secret key in a file of `keygen`. Throws a `CallError` for anything else. */
export async function signingKeyFrom(file: string): Promise<SigningKey> {
  const text = readText(file).trim();
  if (isKey(text)) throw new CallError(`Berkas "${file}" adalah kunci publik; menandatangani memerlukan berkas .key.`);
  const secretKey = text.startsWith(mark) ? text.slice(mark.length) : '';
  const publicKey = await publicKeyOf(secretKey);
  if (publicKey === undefined) throw new CallError(`Berkas "${file}" bukan kunci rahasia dari perintah keygen.`);
  return { secretKey, publicKey };
}

/** A public key given as itself or as the file that holds it. Throws a `CallError` for anything else. */
export function publicKeyFrom(given: string): string {
  const text = isKey(given) ? given : readText(given).trim();
  if (text.startsWith(mark)) throw new CallError(`Berkas "${given}" adalah kunci rahasia; di sini dipakai berkas .pub.`);
  if (!isKey(text)) throw new CallError(`"${given}" bukan kunci publik dari perintah keygen.`);
  return text;
}
