/** Key files. Both keys are 32 bytes of base64, so the secret one says what it is: neither may pass for the other. */
import { closeWith, openWith } from '../read/trust/closed';
import { isPublicKey, publicKeyOf } from '../read/trust/keys';
import { type Made, made, unmade } from './made';

const mark = 'kunci-rahasia-saring:';
const closedMark = 'kunci-rahasia-saring-bersandi:';
const looksLikeKey = (text: string) => /^[A-Za-z0-9+/]{43}=$/.test(text);

export interface SigningKey {
  readonly secretKey: string;
  readonly publicKey: string;
}

/** What a secret key's file holds; closed with the passphrase where there is one. */
export const secretKeyText = async (secretKey: string, passphrase: string | undefined): Promise<string> =>
  passphrase === undefined ? `${mark}${secretKey}\n` : `${closedMark}${await closeWith(passphrase, secretKey)}\n`;

export const publicKeyText = (publicKey: string): string => `${publicKey}\n`;

/** Does the text of a key file ask for a passphrase? */
export const isClosed = (text: string): boolean => text.trim().startsWith(closedMark);

/** The secret key in a text of `secretKeyText`. `name`: of the file, as it is told. */
export async function signingKeyIn(text: string, name: string, passphrase: string | undefined): Promise<Made<SigningKey>> {
  const given = text.trim();
  if (looksLikeKey(given))
    return unmade(
      `Berkas "${name}" adalah kunci publik; menandatangani memerlukan berkas .key.`,
      `The file "${name}" is a public key; signing needs the .key file.`,
    );
  const secretKey = given.startsWith(closedMark)
    ? await openWith(passphrase ?? '', given.slice(closedMark.length))
    : given.startsWith(mark)
      ? given.slice(mark.length)
      : '';
  if (secretKey === undefined)
    return unmade(
      `Kata sandi untuk "${name}" salah, atau berkasnya rusak.`,
      `The passphrase for "${name}" is wrong, or the file is damaged.`,
    );
  const publicKey = await publicKeyOf(secretKey);
  if (publicKey === undefined)
    return unmade(
      `Berkas "${name}" bukan kunci rahasia dari perintah keygen.`,
      `The file "${name}" is not a secret key of the keygen command.`,
    );
  return made({ secretKey, publicKey });
}

/** The public key in a text of `publicKeyText`. */
export function publicKeyIn(text: string, name: string): Made<string> {
  const given = text.trim();
  if (given.startsWith(mark) || given.startsWith(closedMark))
    return unmade(
      `Berkas "${name}" adalah kunci rahasia; di sini dipakai berkas .pub.`,
      `The file "${name}" is a secret key; here the .pub file is used.`,
    );
  if (!isPublicKey(given))
    return unmade(`"${name}" bukan kunci publik dari perintah keygen.`, `"${name}" is not a public key of the keygen command.`);
  return made(given);
}
