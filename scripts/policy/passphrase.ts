/** Where the passphrase of a key file comes from. */
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { leastPassphrase } from '../../policy/read/trust/closed';
import { CallError } from './outcome';

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
  const given = await passphrase(
    file,
    `Kata sandi untuk kunci ini (paling sedikit ${leastPassphrase} huruf, kosong: tanpa kata sandi): `,
  );
  if (given === undefined || given === '') return undefined;
  if ([...given].length < leastPassphrase)
    throw new CallError(`Kata sandi terlalu pendek; pakai paling sedikit ${leastPassphrase} huruf.`);
  return given;
}
