/** The commands of the policy tool but `deploy`. Each takes file names and gives back what to print. */
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
import { checkSignature, signedBytes, sign as signValue } from '../../policy/read/trust/signature';
import type { ActivePolicy } from '../../policy/types';
import { rules } from '../../rules';
import { publicKeyFrom, secretKeyFile, signingKeyFrom } from './key-files';
import { CallError, done, mustBeNew, type Outcome, readText, refused, writeNew, writeText } from './outcome';
import { newPassphrase } from './passphrase';
import { editorSchema } from './schemas';

type Good = Extract<ParsedPolicy, { ok: true }>;

const today = () => officeTime(Date.now(), 'WIB').day;
const told = (file: string, problems: readonly Problem[]) => problems.map((problem) => `${file}: ${describeProblem(problem).id}`);

const advised = (file: string, advice: readonly Problem[]) =>
  advice.map((problem) => `${file}: Saran: ${describeProblem(problem).id}`);

/** A policy from a file, or the sentences that say why not. */
export function load(file: string): { readonly policy: Good } | { readonly outcome: Outcome } {
  const parsed = parsePolicy(readText(file));
  return parsed.ok ? { policy: parsed } : { outcome: refused(...told(file, parsed.problems)) };
}

const starter = (kind: string) => ({
  $schema: './policy.schema.json',
  formatVersion: 1,
  id: 'kantor-saya',
  revision: 1,
  issued: today(),
  institution: { name: 'Nama Kantor', kind, timeZone: 'WIB', emailDomains: ['contoh.go.id'], hotlines: ['150 000'] },
  accounts: [
    {
      id: 'x-kantor',
      platform: 'x',
      handle: '@akun_kantor',
      name: 'Nama Akun',
      kind: 'official',
      responsible: 'Kepala Bidang Humas',
      officers: ['petugas-1'],
      audience: 'Warga',
      objectives: ['talking'],
      serviceHours: [{ days: ['senin', 'selasa', 'rabu', 'kamis', 'jumat'], from: '08:00', to: '16:00' }],
    },
  ],
  officers: [{ id: 'petugas-1', name: 'Nama Petugas', role: 'petugas' }],
  packs: { tni: kind === 'tni' },
  rules: {},
  decisions: { minReasonLength: 10 },
});

/** A secret key in a repository is no secret. */
function keepKeysOut(path: string): void {
  const before = existsSync(path) ? readText(path) : '';
  if (before.split(/\r?\n/).includes('*.key')) return;
  writeText(path, `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}*.key\n`);
}

const kinds = ['kementerian', 'lembaga', 'pemda', 'tni', 'polri', 'bumn', 'lainnya'];

export function init(file: string, kind = 'pemda'): Outcome {
  if (!kinds.includes(kind)) throw new CallError(`Jenis "${kind}" tidak dikenal; pilih ${kinds.join(', ')}.`);
  writeNew(file, `${JSON.stringify(starter(kind), null, 2)}\n`);
  const schema = join(dirname(file), 'policy.schema.json');
  if (!existsSync(schema)) writeText(schema, `${JSON.stringify(editorSchema(), null, 2)}\n`);
  keepKeysOut(join(dirname(file), '.gitignore'));
  return done(`${file} dibuat. Isi data kantor, lalu jalankan: npm run -s policy -- check ${file}`);
}

/** What only shows on the day and with the signature: the officers' computers would refuse the file. */
async function outOfDate({ policy, signed, place }: Good): Promise<Problem[]> {
  const { validUntil, signature } = policy;
  const problems: Problem[] = [];
  if (validUntil !== undefined && validUntil < today()) {
    const message = {
      id: `Isian "validUntil" (${validUntil}) sudah lewat, jadi komputer petugas menolak berkas ini; perpanjang, lalu naikkan "revision".`,
      en: `Field "validUntil" (${validUntil}) is past, so that officers' computers refuse the file; extend it and raise "revision".`,
    };
    problems.push(place({ path: ['validUntil'], message }));
  }
  if (signature && (await checkSignature(signedBytes(signed), signature)).state === 'bad') {
    const message = {
      id: 'Isi berkas berubah sejak ditandatangani, jadi komputer petugas menolaknya; tandatangani lagi.',
      en: 'The file changed since it was signed, so that officers’ computers refuse it; sign it again.',
    };
    problems.push(place({ path: ['signature'], message }));
  }
  return problems;
}

export async function check(files: readonly string[]): Promise<Outcome> {
  const lines: string[] = [];
  let isGood = true;
  for (const file of files) {
    const loaded = load(file);
    const problems = 'outcome' in loaded ? loaded.outcome.lines : told(file, await outOfDate(loaded.policy));
    // What only an officer's computer would say, such as a date of issue that is still to come.
    const read = await readPolicy(readText(file), 'imported', { trustedKeys: [], today: today() });
    if ('outcome' in loaded || problems.length > 0 || !read.ok) {
      isGood = false;
      lines.push(...(problems.length > 0 || read.ok ? problems : told(file, read.problems)));
      continue;
    }
    const { policy, notices } = loaded.policy;
    lines.push(...told(file, notices), ...advised(file, read.advice));
    lines.push(`${file}: baik (${policy.id}, revisi ${policy.revision}, ${policy.ownRules?.length ?? 0} aturan kantor).`);
  }
  return isGood ? done(...lines) : refused(...lines);
}

/** What is legal and unwise. Code 1 where there is any, so that a script can ask for none. */
export async function lint(files: readonly string[]): Promise<Outcome> {
  const lines: string[] = [];
  let isClean = true;
  for (const file of files) {
    const loaded = load(file);
    const advice = 'outcome' in loaded ? [] : advise(loaded.policy.policy, loaded.policy.place);
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
  writeNew(`${name}.key`, await secretKeyFile(secretKey, passphrase), 0o600);
  writeNew(`${name}.pub`, `${publicKey}\n`);
  return done(
    `Kunci rahasia: ${name}.key. Simpan di tempat aman dan jangan kirim kepada siapa pun.`,
    `Kunci publik: ${name}.pub. Bagikan kepada petugas atau lewat kebijakan grup.`,
    `Sidik kunci: ${await fingerprint(publicKey)}`,
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
  const signed = await signValue(loaded.policy.signed, secretKey);
  if (!signed) return refused(`${file}: memuat nilai yang tidak dapat ditandatangani.`);
  writeText(out, `${JSON.stringify(signed, null, 2)}\n`);
  return done(`${out} ditandatangani. Sidik kunci: ${await fingerprint(publicKey)}`);
}

/** Reads a file as an officer's computer that trusts these keys would; without one, unsigned files pass too. */
export async function admitted(
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
  return done(`${file}: asli (${active.id}, revisi ${active.revision}). Sidik kunci: ${print}`);
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
  const changes = describeChanges(rules, old, now, Date.now());
  const head = `${old.id} revisi ${old.revision} → ${now.id} revisi ${now.revision}`;
  const warning =
    old.id === now.id && now.revision <= old.revision
      ? [`Nomor revisi belum naik; komputer yang memakai revisi ${old.revision} tidak akan melihat bedanya.`]
      : [];
  if (changes.length === 0) return done(head, 'Tidak ada perubahan.', ...warning);
  return done(head, ...changes.map(({ kind, message }) => `${marks[kind]} ${message.id}`), ...warning);
}
