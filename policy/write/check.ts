/** All that is said about a policy file before it is published: what refuses it, what is set aside, and what is unwise. */
import { readPolicy } from '../read';
import { type ParsedPolicy, type Problem, parsePolicy } from '../read/parse';
import { checkSignature, signedBytes } from '../read/trust/signature';
import type { ActivePolicy } from '../types';

type Good = Extract<ParsedPolicy, { ok: true }>;

export type Checked =
  | { readonly ok: false; readonly problems: readonly Problem[] }
  | {
      readonly ok: true;
      readonly parsed: Good;
      readonly active: ActivePolicy;
      /** What a newer format holds that this version sets aside, and settings that do nothing. */
      readonly notices: readonly Problem[];
      /** Legal and unwise. */
      readonly advice: readonly Problem[];
    };

/** What only shows on the day and with the signature: the officers' computers would refuse the file. */
async function outOfDate({ policy, signed, place }: Good, today: string): Promise<Problem[]> {
  const { validUntil, signature } = policy;
  const problems: Problem[] = [];
  if (validUntil !== undefined && validUntil < today) {
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

/** Checks the text of a policy file as its author: `today` a day, `2026-11-26`. Never throws. */
export async function checkPolicy(text: string, today: string): Promise<Checked> {
  const parsed = parsePolicy(text);
  if (!parsed.ok) return parsed;
  const problems = await outOfDate(parsed, today);
  if (problems.length > 0) return { ok: false, problems };
  // What only an officer's computer would say, such as a date of issue that is still to come.
  const read = await readPolicy(text, 'imported', { trustedKeys: [], today });
  if (!read.ok) return read;
  return { ok: true, parsed, active: read.held.policy, notices: parsed.notices, advice: read.advice };
}
