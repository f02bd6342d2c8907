/** The lines that officers copied for the admin, checked and set side by side: which computer runs what. */
import { rulesDigest } from '../../policy/apply/rules-digest';
import type { ActivePolicy } from '../../policy/types';
import type { Rule, Text } from '../../rules/engine/types';
import { codesIn } from '../approval/codec';
import { installationMark, readStatus, type Status } from './status';

/** A day of grace for clocks and zones, milliseconds. */
const ahead = 86_400_000;

/** What every computer should have. Without a policy the highest revision among the lines is the measure. */
export interface Expected {
  readonly policy?: { readonly active: ActivePolicy; readonly digest: string };
  /** Of Saring. */
  readonly version: string;
  /** The built-in rules. */
  readonly rules: readonly Rule[];
  /** Milliseconds since the epoch. */
  readonly now: number;
}

export interface Computer {
  readonly status: Status;
  /** A short name of the installation. */
  readonly mark: string;
  /** In what it differs from what it should run; empty where it does not. */
  readonly faults: readonly Text[];
}

/** The newest line of every installation, and how many codes nobody signed. */
async function collect(texts: readonly string[]): Promise<{ readonly newest: readonly Status[]; readonly broken: number }> {
  const newest = new Map<string, Status>();
  let broken = 0;
  for (const code of texts.flatMap((text) => codesIn('KEADAAN', text))) {
    const status = await readStatus(code);
    if (!status) broken += 1;
    else if ((newest.get(status.signer)?.at ?? -1) < status.at) newest.set(status.signer, status);
  }
  return { newest: [...newest.values()].sort((a, b) => b.at - a.at), broken };
}

const both = (id: string, en: string): Text => ({ id, en });

async function faultsOf(
  status: Status,
  { policy: expected, version: current, rules, now }: Expected,
  revision: number,
): Promise<Text[]> {
  const { at, version, policy, rules: digest, officer, signer } = status;
  const { active, digest: content } = expected ?? {};
  const isOther = active !== undefined && policy.id !== active.id;
  const isOld = !isOther && policy.revision < revision;
  const known = active?.officers?.find(({ id }) => id === officer)?.installations;
  const isComparable = active && !isOther && !isOld && version === current;
  const faults: (Text | false | undefined)[] = [
    at > now + ahead && both('jam komputernya di depan', 'its clock is ahead'),
    version !== current && both(`versi ${version}, bukan ${current}`, `version ${version}, not ${current}`),
    policy.source === 'embedded'
      ? both('belum memakai kebijakan kantor', 'does not use the office’s policy yet')
      : isOther && both(`kebijakan lain (${policy.id})`, `another policy (${policy.id})`),
    isOld && both(`tertinggal pada revisi ${policy.revision}`, `behind, at revision ${policy.revision}`),
    policy.signature !== 'valid' &&
      policy.source !== 'embedded' &&
      both('kebijakannya tidak bertanda tangan kunci yang dikenal', 'its policy is not signed with a known key'),
    content !== undefined &&
      !isOther &&
      !isOld &&
      policy.digest !== content &&
      both('isi kebijakannya lain', 'its policy has other content'),
    isComparable && digest !== (await rulesDigest(rules, active, at)) && both('aturannya lain', 'its rules differ'),
    known &&
      !known.includes(signer) &&
      both('bukan komputer petugas itu menurut kebijakan', 'not that officer’s computer by the policy'),
  ];
  return faults.flatMap((fault) => fault || []);
}

/** Every computer with its newest line first, and how many lines are not genuine. */
export async function compareStates(
  texts: readonly string[],
  expected: Expected,
): Promise<{ readonly computers: readonly Computer[]; readonly broken: number }> {
  const { newest, broken } = await collect(texts);
  const revision = expected.policy?.active.revision ?? Math.max(0, ...newest.map(({ policy }) => policy.revision));
  const computers: Computer[] = [];
  for (const status of newest)
    computers.push({ status, mark: await installationMark(status.signer), faults: await faultsOf(status, expected, revision) });
  return { computers, broken };
}
