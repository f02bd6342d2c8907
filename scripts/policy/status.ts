/** `status`: the lines that officers copied for the admin, checked and set side by side. */
import { compareStates } from '../../journal/status/compare';
import { writtenIn, type Zone } from '../../policy/apply/clock';
import { readPolicy } from '../../policy/read';
import { rules } from '../../rules';
import { CallError, done, type Outcome, readText, refused } from './outcome';

const moment = (at: number, zone: Zone) => writtenIn(zone, at, 'id-ID', { dateStyle: 'short', timeStyle: 'short' });

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
  const today = new Date(now + 7 * 3_600_000).toISOString().slice(0, 10);
  const read =
    policyFile === undefined ? undefined : await readPolicy(readText(policyFile), 'imported', { trustedKeys: [], today });
  if (read?.ok === false) throw new CallError(`${policyFile}: ${read.problems[0]?.message.id}`);
  const policy = read && { active: read.held.policy, digest: read.held.digest };
  const expected = { version, rules, now, ...(policy ? { policy } : {}) };
  const { computers, broken } = await compareStates(files.map(readText), expected);
  if (computers.length === 0 && broken === 0)
    throw new CallError('Tidak ada baris status di berkas itu; petugas menyalinnya dari jendela bilah peramban Saring.');
  const lines = computers.map(({ status: each, mark, faults }) =>
    [
      moment(each.at, policy?.active.institution.timeZone ?? 'WIB'),
      mark,
      each.officer ?? '-',
      `Saring ${each.version} (${each.browser})`,
      `${each.policy.id} r${each.policy.revision}`,
      `aturan ${each.rules.slice(0, 12)}`,
      faults.length === 0 ? 'sesuai' : faults.map(({ id }) => id).join('; '),
    ].join('  '),
  );
  const fit = computers.filter(({ faults }) => faults.length === 0).length;
  const forged = broken > 0 ? `, ${broken} baris tidak asli atau tidak utuh` : '';
  lines.push(`${computers.length} komputer: ${fit} sesuai, ${computers.length - fit} berbeda${forged}.`);
  return fit === computers.length && broken === 0 ? done(...lines) : refused(...lines);
}
