/** May this policy take the place of the one in force? */
import type { Text } from '../../../rules/engine/types';
import type { PolicyDocument } from '../../schema';
import type { SignatureState } from '../../types';
import type { CheckedSignature } from './signature';

export interface AdmitContext {
  /** Public keys from managed storage or pinned at the first import; empty when none is known. */
  readonly trustedKeys: readonly string[];
  /** The policy it would replace, of the same source. */
  readonly current?: { readonly id: string; readonly revision: number };
  /** Today in the office's zone, `2026-11-21`. */
  readonly today: string;
}

export type Refusal = 'altered' | 'unsigned' | 'other-key' | 'expired' | 'older';

export type Admission =
  | { readonly ok: true; readonly signature: SignatureState }
  | { readonly ok: false; readonly why: Refusal; readonly message: Text };

const refuse = (why: Refusal, id: string, en: string): Admission => ({ ok: false, why, message: { id, en } });

/**
 * An altered file, an expired one and an older revision are refused always; an unsigned one and one by another key as soon
 * as there is a key to trust.
 */
export function admit(policy: PolicyDocument, signature: CheckedSignature, context: AdmitContext): Admission {
  const { trustedKeys, current, today } = context;
  if (signature.state === 'bad')
    return refuse(
      'altered',
      'Berkas ini sudah berubah sejak ditandatangani; minta berkas yang asli kepada admin.',
      'This file was altered after it was signed; ask the admin for the original.',
    );
  const hasKey = trustedKeys.length > 0;
  if (hasKey && signature.state === 'none')
    return refuse(
      'unsigned',
      'Berkas ini tidak bertanda tangan, padahal kunci kantor sudah dikenal; minta berkas yang ditandatangani.',
      'This file is not signed although the office’s key is known; ask for the signed file.',
    );
  if (hasKey && signature.state === 'good' && !trustedKeys.includes(signature.publicKey))
    return refuse(
      'other-key',
      `Berkas ini ditandatangani kunci lain (sidik ${signature.fingerprint}), bukan kunci kantor yang dikenal.`,
      `This file is signed with another key (fingerprint ${signature.fingerprint}), not with the office’s known key.`,
    );
  if (policy.validUntil !== undefined && policy.validUntil < today)
    return refuse(
      'expired',
      `Masa berlaku berkas ini sudah habis pada ${policy.validUntil}; minta berkas yang baru.`,
      `This file was valid until ${policy.validUntil}; ask for a new one.`,
    );
  if (current && current.id === policy.id && policy.revision < current.revision)
    return refuse(
      'older',
      `Berkas ini revisi ${policy.revision}, lebih lama dari revisi ${current.revision} yang sedang dipakai.`,
      `This file is revision ${policy.revision}, older than revision ${current.revision} in use.`,
    );
  if (signature.state === 'none') return { ok: true, signature: { state: 'none' } };
  return { ok: true, signature: { state: hasKey ? 'valid' : 'untrusted', fingerprint: signature.fingerprint } };
}
