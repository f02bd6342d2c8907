/** May this policy take the place of the one of its source? */
import type { Text } from '../../../rules/engine/types';
import type { SignatureState } from '../../types';
import type { Facts } from './facts';

/** The policy of the same source that is there already. */
export interface Current {
  readonly id: string;
  readonly name: string;
  readonly revision: number;
  /** The key it is signed with; absent where it is not signed. */
  readonly signedBy?: string;
  /** Of its content, as `Facts` has it. */
  readonly digest?: string;
}

export interface AdmitContext {
  /** Public keys from managed storage or pinned at the first import; empty when none is known. */
  readonly trustedKeys: readonly string[];
  /** Group policy names keys, none of which is one: nothing can be trusted until that is mended. */
  readonly isClosed?: boolean;
  readonly current?: Current | undefined;
  /** Today in the office's zone, `2026-11-21`. */
  readonly today: string;
  /** A person looks at both names before anything is changed, so a policy with another id may be offered. */
  readonly isAsked?: boolean;
}

export type Refusal =
  | 'altered'
  | 'closed'
  | 'unsigned'
  | 'other-key'
  | 'not-yet'
  | 'expired'
  | 'other-id'
  | 'older'
  | 'same-revision';

export type Admission =
  | { readonly ok: true; readonly signature: SignatureState; readonly replaces?: Current }
  | { readonly ok: false; readonly why: Refusal; readonly message: Text };

type Refused = Extract<Admission, { ok: false }>;

const refuse = (why: Refusal, id: string, en: string): Refused => ({ ok: false, why, message: { id, en } });

const DAY = 86_400_000;
/** A day of grace: the office may write the date of a zone that is ahead, or a computer's clock stand a little back. */
const isAhead = (issued: string, today: string) => Date.parse(issued.slice(0, 10)) > Date.parse(today) + DAY;

/** What the signature alone decides, before anything of the content is believed. */
export function admitSignature(
  { signature }: Pick<Facts, 'signature'>,
  { trustedKeys, isClosed = false }: Pick<AdmitContext, 'trustedKeys' | 'isClosed'>,
): Refused | undefined {
  if (signature.state === 'bad')
    return refuse(
      'altered',
      'Berkas ini sudah berubah sejak ditandatangani; minta berkas yang asli kepada admin.',
      'This file was altered after it was signed; ask the admin for the original.',
    );
  const hasKey = trustedKeys.length > 0;
  if (!hasKey && isClosed)
    return refuse(
      'closed',
      'Kunci publik pada kebijakan grup salah tulis, jadi tidak ada berkas yang dapat dipercaya; minta admin memperbaiki kuncinya.',
      'The public key in the group policy is mistyped, so that no file can be trusted; ask the admin to correct the key.',
    );
  if (hasKey && signature.state === 'none')
    return refuse(
      'unsigned',
      'Berkas ini tidak bertanda tangan, padahal kunci kantor sudah dikenal; minta berkas yang ditandatangani.',
      'This file is not signed although the office’s key is known; ask for the signed file.',
    );
  if (hasKey && signature.state === 'good' && !trustedKeys.includes(signature.publicKey))
    return refuse(
      'other-key',
      `Berkas ini ditandatangani kunci lain (kode ${signature.fingerprint}), bukan kunci kantor yang dikenal.`,
      `This file is signed with another key (code ${signature.fingerprint}), not with the office’s known key.`,
    );
  return undefined;
}

function admitDates({ issued, validUntil }: Facts, today: string): Refused | undefined {
  if (isAhead(issued, today))
    return refuse(
      'not-yet',
      `Tanggal terbit berkas ini (${issued.slice(0, 10)}) masih akan datang; periksa jam komputer, atau minta berkas yang benar.`,
      `This file’s date of issue (${issued.slice(0, 10)}) is still to come; check the computer’s clock, or ask for the right file.`,
    );
  if (validUntil !== undefined && validUntil < today)
    return refuse(
      'expired',
      `Masa berlaku berkas ini sudah habis pada ${validUntil}; minta berkas yang baru.`,
      `This file was valid until ${validUntil}; ask for a new one.`,
    );
  return undefined;
}

/** What the policy of this source that is there has to say. That of an unsigned one never outlives it: a signed file is not measured by it. */
function admitRevision({ id, name, revision, digest }: Facts, current: Current, isAsked: boolean): Refused | undefined {
  if (current.id !== id) {
    if (isAsked) return undefined;
    return refuse(
      'other-id',
      `Berkas ini adalah kebijakan lain ("${id}", ${name}), bukan "${current.id}" (${current.name}) yang sedang dipakai; pasang sendiri lewat Pengaturan bila memang diganti.`,
      `This file is another policy ("${id}", ${name}), not "${current.id}" (${current.name}) in use; import it by hand in Settings if it is to be replaced.`,
    );
  }
  if (revision < current.revision)
    return refuse(
      'older',
      `Berkas ini revisi ${revision}, lebih lama dari revisi ${current.revision} yang sedang dipakai.`,
      `This file is revision ${revision}, older than revision ${current.revision} in use.`,
    );
  if (revision === current.revision && current.digest !== undefined && digest !== current.digest)
    return refuse(
      'same-revision',
      `Berkas ini sama-sama revisi ${revision}, tetapi isinya berbeda dari yang sedang dipakai; minta berkas dengan nomor revisi baru.`,
      `This file is revision ${revision} too, but its content differs from the one in use; ask for a file with a new revision number.`,
    );
  return undefined;
}

/**
 * An altered file, one whose days are over or have not come, and an older revision are refused always; an unsigned one and one by
 * another key as soon as there is a key to trust. `replaces` names a policy of another id that a person has to let go.
 */
export function admit(facts: Facts, context: AdmitContext): Admission {
  const { trustedKeys, current, today, isAsked = false } = context;
  const { signature } = facts;
  const isMeasured = current !== undefined && (signature.state === 'good') === (current.signedBy !== undefined);
  const refused =
    admitSignature(facts, context) ??
    admitDates(facts, today) ??
    (isMeasured ? admitRevision(facts, current, isAsked) : undefined);
  if (refused) return refused;
  return {
    ok: true,
    signature:
      signature.state === 'good'
        ? { state: trustedKeys.length > 0 ? 'valid' : 'untrusted', fingerprint: signature.fingerprint }
        : { state: 'none' },
    ...(current && current.id !== facts.id ? { replaces: current } : {}),
  };
}
