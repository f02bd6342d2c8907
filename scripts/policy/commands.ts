/** The commands of the policy tool but `deploy` and `status`. Each takes file names and gives back what to print. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { officeTime } from '../../policy/apply/clock';
import { describeChanges } from '../../policy/apply/diff';
import { readPolicy } from '../../policy/read';
import '../../rules/model/shipped';
import { activate } from '../../policy/read/activate';
import { advise } from '../../policy/read/lint';
import { describeProblem, type ParsedPolicy, type Problem, parsePolicy } from '../../policy/read/parse';
import { fingerprint, generateKeys } from '../../policy/read/trust/keys';
import { institution } from '../../policy/schema/head';
import { editorSchema } from '../../policy/schema/published';
import type { ActivePolicy } from '../../policy/types';
import { checkPolicy } from '../../policy/write/check';
import { publicKeyText, secretKeyText } from '../../policy/write/key-text';
import { signedText } from '../../policy/write/sign';
import { starter } from '../../policy/write/starter';
import { fileText } from '../../policy/write/written';
import { everyRule } from '../../rules/pictures';
import { publicKeyFrom, signingKeyFrom } from './key-files';
import { CallError, done, mustBeNew, type Outcome, readText, refused, writeNew, writeText } from './outcome';
import { newPassphrase } from './passphrase';

export const today = () => officeTime(Date.now(), 'WIB').day;
/** Each problem with the file it is in. */
export const told = (file: string, problems: readonly Problem[]) =>
  problems.map((problem) => `${file}: ${describeProblem(problem).id}`);

const advised = (file: string, advice: readonly Problem[]) =>
  advice.map((problem) => `${file}: Saran: ${describeProblem(problem).id}`);

/** A policy from a file, or the sentences that say why not. */
export function load(file: string): { readonly policy: Extract<ParsedPolicy, { ok: true }> } | { readonly outcome: Outcome } {
  const parsed = parsePolicy(readText(file));
  return parsed.ok ? { policy: parsed } : { outcome: refused(...told(file, parsed.problems)) };
}

/** A secret key in a repository is no secret. */
function keepKeysOut(path: string): void {
  const before = existsSync(path) ? readText(path) : '';
  if (before.split(/\r?\n/).includes('*.key')) return;
  writeText(path, `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}*.key\n`);
}

const { kind: kinds } = institution.shape;

export function init(file: string, kind = 'pemda'): Outcome {
  const known = kinds.options.find((each) => each === kind);
  if (!known) throw new CallError(`Jenis "${kind}" tidak dikenal; pilih ${kinds.options.join(', ')}.`);
  writeNew(file, fileText(starter(known, today())));
  const schema = join(dirname(file), 'policy.schema.json');
  if (!existsSync(schema)) writeText(schema, fileText(editorSchema()));
  keepKeysOut(join(dirname(file), '.gitignore'));
  return done(`${file} dibuat. Isi data kantor, lalu jalankan: npm run -s policy -- check ${file}`);
}

export async function check(files: readonly string[]): Promise<Outcome> {
  const lines: string[] = [];
  let isGood = true;
  for (const file of files) {
    const checked = await checkPolicy(readText(file), today());
    if (!checked.ok) {
      isGood = false;
      lines.push(...told(file, checked.problems));
      continue;
    }
    const { notices, advice, active: policy } = checked;
    lines.push(...told(file, notices), ...advised(file, advice));
    lines.push(`${file}: baik (${policy.id}, revisi ${policy.revision}, ${policy.ownRules.length} aturan kantor).`);
  }
  return isGood ? done(...lines) : refused(...lines);
}

/** What is legal and unwise. Code 1 where there is any, so that a script can ask for none. */
export async function lint(files: readonly string[]): Promise<Outcome> {
  const lines: string[] = [];
  let isClean = true;
  for (const file of files) {
    const loaded = load(file);
    const advice = 'outcome' in loaded ? [] : advise(loaded.policy.policy, loaded.policy.place, today());
    const said = 'outcome' in loaded ? loaded.outcome.lines : [...told(file, loaded.policy.notices), ...advised(file, advice)];
    if (said.length > 0) isClean = false;
    lines.push(...(said.length > 0 ? said : [`${file}: tidak ada saran.`]));
  }
  return isClean ? done(...lines) : refused(...lines);
}

export async function keygen(given: string, passphraseFile?: string): Promise<Outcome> {
  const name = given.replace(/\.(key|pub)$/, '');
  mustBeNew(`${name}.pub`);
  mustBeNew(`${name}.key`);
  const passphrase = await newPassphrase(passphraseFile);
  const { secretKey, publicKey } = await generateKeys();
  writeNew(`${name}.key`, await secretKeyText(secretKey, passphrase), 0o600);
  writeNew(`${name}.pub`, publicKeyText(publicKey));
  return done(
    `Kunci rahasia: ${name}.key. Simpan di tempat aman dan jangan kirim kepada siapa pun.`,
    `Kunci publik: ${name}.pub. Bagikan kepada petugas atau lewat kebijakan grup.`,
    `Kode kunci: ${await fingerprint(publicKey)}`,
    ...(passphrase === undefined
      ? [
          'Kunci ini tanpa kata sandi: siapa pun yang memegang berkasnya dapat menandatangani. Pakai --passphrase-file untuk menguncinya.',
        ]
      : []),
  );
}

export async function sign(file: string, keyFile: string, out = file, passphraseFile?: string): Promise<Outcome> {
  const loaded = load(file);
  if ('outcome' in loaded) return loaded.outcome;
  const { secretKey, publicKey } = await signingKeyFrom(keyFile, passphraseFile);
  const signed = await signedText(loaded.policy.signed, secretKey, file);
  if (!signed.ok) return refused(signed.message.id);
  writeText(out, signed.value);
  return done(`${out} ditandatangani. Kode kunci: ${await fingerprint(publicKey)}`);
}

/** Reads a file as an officer's computer that trusts these keys would; without one, unsigned files pass too. */
async function admitted(
  file: string,
  trustedKeys: readonly string[],
): Promise<{ readonly active: ActivePolicy } | { readonly outcome: Outcome }> {
  const read = await readPolicy(readText(file), 'imported', { trustedKeys, today: today() });
  return read.ok ? { active: read.held.policy } : { outcome: refused(...told(file, read.problems)) };
}

export async function verify(file: string, keys: readonly string[]): Promise<Outcome> {
  const read = await admitted(file, keys.map(publicKeyFrom));
  if ('outcome' in read) return read.outcome;
  const { active } = read;
  const print = active.signature.state === 'none' ? '' : active.signature.fingerprint;
  return done(`${file}: asli (${active.id}, revisi ${active.revision}). Kode kunci: ${print}`);
}

const marks = { added: '+', removed: '-', changed: '~' };

export function diff(before: string, after: string): Outcome {
  const active: ActivePolicy[] = [];
  for (const file of [before, after]) {
    const loaded = load(file);
    if ('outcome' in loaded) return loaded.outcome;
    active.push(activate(loaded.policy.policy, 'imported', { state: 'none' }));
  }
  const [old, now] = active;
  if (!old || !now) return done();
  const changes = describeChanges(everyRule, old, now, Date.now());
  const head = `${old.id} revisi ${old.revision} → ${now.id} revisi ${now.revision}`;
  const warning =
    old.id === now.id && now.revision <= old.revision
      ? [`Nomor revisi belum naik; komputer yang memakai revisi ${old.revision} tidak akan melihat bedanya.`]
      : [];
  if (changes.length === 0) return done(head, 'Tidak ada perubahan.', ...warning);
  return done(head, ...changes.map(({ kind, message }) => `${marks[kind]} ${message.id}`), ...warning);
}
