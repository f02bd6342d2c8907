/** Key files of the policy tool. Both keys are 32 bytes of base64, so the secret one says what it is: neither may pass for the other. */
import { closeWith, openWith } from '../../policy/read/trust/closed';
import { isPublicKey, publicKeyOf } from '../../policy/read/trust/keys';
import { CallError, readText } from './outcome';
import { passphrase } from './passphrase';

const mark = 'kunci-rahasia-saring:';
const closedMark = 'kunci-rahasia-saring-bersandi:';
const looksLikeKey = (text: string) => /^[A-Za-z0-9+/]{43}=$/.test(text);

/** What a secret key's file holds; closed with the passphrase where there is one. */
export const secretKeyFile = async (secretKey: string, passphrase: string | undefined): Promise<string> =>
  passphrase === undefined ? `${mark}${secretKey}\n` : `${closedMark}${await closeWith(passphrase, secretKey)}\n`;

export interface SigningKey {
  readonly secretKey: string;
  readonly publicKey: string;
}

async function opened(file: string, closed: string, passphraseFile: string | undefined): Promise<string> {
  const given = await passphrase(passphraseFile, `Kata sandi kunci ${file}: `);
  if (given === undefined)
    throw new CallError(`Kunci "${file}" bersandi; beri kata sandinya dengan --passphrase-file atau SARING_PASSPHRASE.`);
  const secret = await openWith(given, closed);
  if (secret === undefined) throw new CallError(`Kata sandi untuk "${file}" salah, atau berkasnya rusak.`);
  return secret;
}

/** The secret key in a file of `keygen`. Throws a `CallError` for anything else. */
export async function signingKeyFrom(file: string, passphraseFile?: string): Promise<SigningKey> {
  const text = readText(file).trim();
  if (looksLikeKey(text)) throw new CallError(`Berkas "${file}" adalah kunci publik; menandatangani memerlukan berkas .key.`);
  const secretKey = text.startsWith(closedMark)
    ? await opened(file, text.slice(closedMark.length), passphraseFile)
    : text.startsWith(mark)
      ? text.slice(mark.length)
      : '';
  const publicKey = await publicKeyOf(secretKey);
  if (publicKey === undefined) throw new CallError(`Berkas "${file}" bukan kunci rahasia dari perintah keygen.`);
  return { secretKey, publicKey };
}

/** A public key given as itself or as the file that holds it. Throws a `CallError` for anything else. */
export function publicKeyFrom(given: string): string {
  const text = looksLikeKey(given) ? given : readText(given).trim();
  if (text.startsWith(mark) || text.startsWith(closedMark))
    throw new CallError(`Berkas "${given}" adalah kunci rahasia; di sini dipakai berkas .pub.`);
  if (!isPublicKey(text)) throw new CallError(`"${given}" bukan kunci publik dari perintah keygen.`);
  return text;
}
