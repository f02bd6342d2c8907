/** The passphrase of a key file: PBKDF2 makes a key of it, AES-GCM closes the secret with that. All by WebCrypto. */
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { CallError } from './outcome';

/** As OWASP asks of PBKDF2 with SHA-256. */
const rounds = 600_000;
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'base64'));

async function keyFrom(passphrase: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const words = await crypto.subtle.importKey('raw', new TextEncoder().encode(passphrase.normalize('NFC')), 'PBKDF2', false, [
    'deriveKey',
  ]);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return crypto.subtle.deriveKey(how, words, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** `salt:iv:closed`, each in base64. */
export async function closeWith(passphrase: string, secret: string): Promise<string> {
  const [salt, iv] = [crypto.getRandomValues(new Uint8Array(16)), crypto.getRandomValues(new Uint8Array(12))];
  const key = await keyFrom(passphrase, salt);
  const closed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(secret));
  return [salt, iv, new Uint8Array(closed)].map(base64).join(':');
}

/** What was closed; undefined for another passphrase and for what was changed. */
export async function openWith(passphrase: string, closed: string): Promise<string | undefined> {
  const [salt, iv, box] = closed.split(':').map(bytesOf);
  if (!salt || !iv || !box) return undefined;
  try {
    const open = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, await keyFrom(passphrase, salt), box);
    return new TextDecoder().decode(open);
  } catch {
    return undefined;
  }
}

/** Least letters of a passphrase: a short one is guessed from a stolen file. */
const least = 12;

async function asked(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await terminal.question(question);
  } finally {
    terminal.close();
  }
}

/** From a file, from `SARING_PASSPHRASE`, or from whoever sits at the terminal; undefined where there is none of them. */
export async function passphrase(file: string | undefined, question: string): Promise<string | undefined> {
  if (file !== undefined) {
    if (!existsSync(file)) throw new CallError(`Berkas "${file}" tidak dapat dibaca; periksa nama dan foldernya.`);
    return readFileSync(file, 'utf8').replace(/\r?\n$/, '');
  }
  const given = process.env.SARING_PASSPHRASE;
  if (given !== undefined && given !== '') return given;
  return process.stdin.isTTY ? asked(question) : undefined;
}

/** A passphrase for a new key. Throws a `CallError` for one that is too short. */
export async function newPassphrase(file: string | undefined): Promise<string | undefined> {
  const given = await passphrase(file, `Kata sandi untuk kunci ini (paling sedikit ${least} huruf, kosong: tanpa kata sandi): `);
  if (given === undefined || given === '') return undefined;
  if ([...given].length < least) throw new CallError(`Kata sandi terlalu pendek; pakai paling sedikit ${least} huruf.`);
  return given;
}
