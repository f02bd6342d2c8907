/** `status`: the lines that officers copied for the admin, checked and set side by side. */
import { codesIn } from '../../journal/approval/codec';
import { installationMark, readStatus, type Status } from '../../journal/status/status';
import { rulesDigest } from '../../policy/apply/rules-digest';
import { readPolicy } from '../../policy/read';
import type { ActivePolicy } from '../../policy/types';
import { rules } from '../../rules';
import { CallError, done, type Outcome, readText, refused } from './outcome';

/** A day of grace for clocks and zones, milliseconds. */
const ahead = 86_400_000;

interface Wanted {
  readonly policy?: { readonly active: ActivePolicy; readonly digest: string };
  readonly id?: string;
  readonly revision: number;
  /** Of Saring: this checkout's. */
  readonly version: string;
  readonly now: number;
}

/** The newest line of every installation, and how many codes nobody signed. */
async function collect(files: readonly string[]): Promise<{ readonly newest: readonly Status[]; readonly broken: number }> {
  const newest = new Map<string, Status>();
  let broken = 0;
  for (const code of files.flatMap((file) => codesIn('KEADAAN', readText(file)))) {
    const status = await readStatus(code);
    if (!status) broken += 1;
    else if ((newest.get(status.signer)?.at ?? -1) < status.at) newest.set(status.signer, status);
  }
  return { newest: [...newest.values()].sort((a, b) => b.at - a.at), broken };
}

/** In what a computer differs from what it should run. */
async function faultsOf({ at, version, policy, rules: digest, officer, signer }: Status, wanted: Wanted): Promise<string[]> {
  const { active, digest: content } = wanted.policy ?? {};
  const isOther = wanted.id !== undefined && policy.id !== wanted.id;
  const isOld = !isOther && policy.revision < wanted.revision;
  const known = active?.officers?.find(({ id }) => id === officer)?.installations;
  const isComparable = active && !isOther && !isOld && version === wanted.version;
  return [
    ...(at > wanted.now + ahead ? ['jam komputernya di depan'] : []),
    ...(version === wanted.version ? [] : [`versi ${version}, bukan ${wanted.version}`]),
    ...(policy.source === 'embedded' ? ['belum memakai kebijakan kantor'] : isOther ? [`kebijakan lain (${policy.id})`] : []),
    ...(isOld ? [`tertinggal pada revisi ${policy.revision}`] : []),
    ...(policy.signature === 'valid' || policy.source === 'embedded'
      ? []
      : ['kebijakannya tidak bertanda tangan kunci yang dikenal']),
    ...(content && !isOther && !isOld && policy.digest !== content ? ['isi kebijakannya lain'] : []),
    ...(isComparable && digest !== (await rulesDigest(rules, active, at)) ? ['aturannya lain'] : []),
    ...(known && !known.includes(signer) ? ['bukan komputer petugas itu menurut kebijakan'] : []),
  ];
}

const moment = (at: number) =>
  new Date(at).toLocaleString('id-ID', { timeZone: 'Asia/Jakarta', dateStyle: 'short', timeStyle: 'short' });

export interface StatusOptions {
  /** What every computer should have. */
  readonly policyFile?: string | undefined;
  readonly version: string;
  /** Milliseconds since the epoch. */
  readonly now?: number;
}

/** Code 1 where a computer differs or a line is not genuine. Without a policy the highest revision among the lines is the measure. */
export async function status(
  files: readonly string[],
  { policyFile, version, now = Date.now() }: StatusOptions,
): Promise<Outcome> {
  const { newest, broken } = await collect(files);
  if (newest.length === 0 && broken === 0)
    throw new CallError('Tidak ada baris keadaan di berkas itu; petugas menyalinnya dari jendela bilah peramban Saring.');
  const today = new Date(now + 7 * 3_600_000).toISOString().slice(0, 10);
  const read =
    policyFile === undefined ? undefined : await readPolicy(readText(policyFile), 'imported', { trustedKeys: [], today });
  if (read?.ok === false) throw new CallError(`${policyFile}: ${read.problems[0]?.message.id}`);
  const { policy: active, digest } = read?.held ?? {};
  const wanted: Wanted = {
    ...(active && digest ? { policy: { active, digest }, id: active.id } : {}),
    revision: active?.revision ?? Math.max(0, ...newest.map(({ policy }) => policy.revision)),
    version,
    now,
  };
  const lines: string[] = [];
  let fit = 0;
  for (const each of newest) {
    const faults = await faultsOf(each, wanted);
    if (faults.length === 0) fit += 1;
    lines.push(
      [
        moment(each.at),
        await installationMark(each.signer),
        each.officer ?? '-',
        `Saring ${each.version} (${each.browser})`,
        `${each.policy.id} r${each.policy.revision}`,
        `aturan ${each.rules.slice(0, 12)}`,
        faults.length === 0 ? 'sesuai' : faults.join('; '),
      ].join('  '),
    );
  }
  const forged = broken > 0 ? `, ${broken} baris tidak asli atau tidak utuh` : '';
  lines.push(`${newest.length} komputer: ${fit} sesuai, ${newest.length - fit} berbeda${forged}.`);
  return fit === newest.length && broken === 0 ? done(...lines) : refused(...lines);
}
