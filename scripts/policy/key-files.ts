/** Key files of the policy tool, as they lie on the disk. */
import { isClosed, publicKeyIn, type SigningKey, signingKeyIn } from '../../policy/write/key-text';
import { CallError, need, readText } from './outcome';
import { passphrase } from './passphrase';

/** The secret key in a file of `keygen`. Throws a `CallError` for anything else. */
export async function signingKeyFrom(file: string, passphraseFile?: string): Promise<SigningKey> {
  const text = readText(file);
  const given = isClosed(text) ? await passphrase(passphraseFile, `Kata sandi kunci ${file}: `) : undefined;
  if (isClosed(text) && given === undefined)
    throw new CallError(`Kunci "${file}" bersandi; beri kata sandinya dengan --passphrase-file atau SARING_PASSPHRASE.`);
  return need(await signingKeyIn(text, file, given));
}

/** A public key given as itself or as the file that holds it. Throws a `CallError` for anything else. */
export const publicKeyFrom = (given: string): string =>
  need(publicKeyIn(/^[A-Za-z0-9+/]{43}=$/.test(given) ? given : readText(given), given));
