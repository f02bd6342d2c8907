/** The office's own extension key: it decides the id under which Chromium browsers know the extension. */
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** A mistake in the call, or a file that can't be used; the message is one sentence. */
export class PackageError extends Error {}

const bits = 2048;

/** Makes the key, protected by the passphrase. Never overwrites: who loses this key cannot update what is installed. */
export function makeKey(file: string, passphrase: string): void {
  if (existsSync(file)) throw new PackageError(`Berkas "${file}" sudah ada; pilih nama lain, kunci lama jangan ditimpa.`);
  if (passphrase.length < 12) throw new PackageError('Kata sandi kunci terlalu pendek; pakai sedikitnya 12 huruf.');
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: bits });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase });
  writeFileSync(file, pem, { mode: 0o600 });
}

export interface ExtensionKey {
  readonly secret: KeyObject;
  /** As the manifest carries it: SubjectPublicKeyInfo, base64. */
  readonly public: string;
}

/** Reads what `makeKey`, or a Chromium browser's own packing, wrote. */
export function readKey(file: string, passphrase: string | undefined): ExtensionKey {
  let pem: string;
  try {
    pem = readFileSync(file, 'utf8');
  } catch {
    throw new PackageError(`Kunci "${file}" tidak dapat dibaca; periksa nama dan foldernya.`);
  }
  const isLocked = pem.includes('ENCRYPTED');
  if (isLocked && !passphrase)
    throw new PackageError(`Kunci "${file}" bersandi; isi SARING_KEY_PASSPHRASE dengan kata sandinya, lalu ulangi.`);
  try {
    const secret = createPrivateKey({ key: pem, ...(isLocked ? { passphrase } : {}) });
    if (secret.asymmetricKeyType !== 'rsa') throw new Error(secret.asymmetricKeyType);
    return { secret, public: createPublicKey(secret).export({ type: 'spki', format: 'der' }).toString('base64') };
  } catch {
    throw new PackageError(
      isLocked
        ? `Kunci "${file}" tidak terbuka dengan kata sandi itu; periksa SARING_KEY_PASSPHRASE.`
        : `Berkas "${file}" bukan kunci RSA; buat dengan npm run package -- keygen BERKAS.`,
    );
  }
}
