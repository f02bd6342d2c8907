/** The one way in for a policy file, whatever it came by: parse, check the signature, decide whether to admit it. */
import type { Text } from '../../rules/engine/types';
import type { PolicyDocument } from '../schema';
import type { ActivePolicy, PolicySource } from '../types';
import { activate } from './activate';
import { type Problem, parsePolicy } from './parse';
import { type AdmitContext, admit, type Refusal } from './trust/admit';
import { checkSignature } from './trust/signature';

export type ReadPolicy =
  | {
      readonly ok: true;
      readonly active: ActivePolicy;
      readonly document: PolicyDocument;
      readonly notices: readonly Problem[];
      /** The key the file is signed with, to be pinned when none is known yet. */
      readonly publicKey?: string;
    }
  | { readonly ok: false; readonly why: Refusal | 'malformed'; readonly problems: readonly Problem[] };

const whole = (message: Text): Problem => ({ path: '', line: 1, column: 1, message });

/** Reads `text` from `source`. Never throws; nothing is stored. */
export async function readPolicy(text: string, source: PolicySource, context: AdmitContext): Promise<ReadPolicy> {
  const parsed = parsePolicy(text);
  if (!parsed.ok) return { ok: false, why: 'malformed', problems: parsed.problems };
  const { policy, signed, notices } = parsed;
  const checked = await checkSignature(signed, policy.signature);
  const admission = admit(policy, checked, context);
  if (!admission.ok) return { ok: false, why: admission.why, problems: [whole(admission.message)] };
  return {
    ok: true,
    active: activate(policy, source, admission.signature),
    document: policy,
    notices,
    ...(checked.state === 'good' ? { publicKey: checked.publicKey } : {}),
  };
}
