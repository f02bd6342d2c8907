/** The one way in for a policy file, whatever it came by: size and nesting, signature, admission, and only then its content. */
import type { Text } from '../../rules/engine/types';
import type { ActivePolicy, PolicySource } from '../types';
import { activate } from './activate';
import { advise } from './lint';
import { type Problem, parseValue } from './parse';
import { openJson } from './parse/json';
import { type AdmitContext, admit, admitSignature, type Current, type Refusal } from './trust/admit';
import { checkedSignature, type Facts, factsOf, isValue } from './trust/facts';

/** A policy that was read whole, with what has to be known of it when keys change or another file comes. Plain JSON. */
export interface Held {
  readonly policy: ActivePolicy;
  /** The key it is signed with, base64; absent where it is not signed. */
  readonly signedBy?: string;
  /** As `Facts` has it. */
  readonly digest: string;
}

export type ReadPolicy =
  | {
      readonly ok: true;
      readonly held: Held;
      readonly facts: Facts;
      /** What a newer format holds that this version sets aside, and settings that do nothing. */
      readonly notices: readonly Problem[];
      /** Legal and unwise. */
      readonly advice: readonly Problem[];
      /** A policy of another id that would be let go. */
      readonly replaces?: Current;
    }
  | { readonly ok: false; readonly why: Refusal | 'malformed'; readonly problems: readonly Problem[] };

/** What `readPolicy` is, for those that load it only when it is needed. */
export type Reader = (text: string, source: PolicySource, context: AdmitContext) => Promise<ReadPolicy>;

const refused = ({ why, message }: { why: Refusal; message: Text }): ReadPolicy => ({
  ok: false,
  why,
  problems: [{ path: '', line: 1, column: 1, message }],
});

/** Reads `text` from `source`. Never throws; nothing is stored. */
export const readPolicy: Reader = async (text, source, context) => {
  const json = openJson(text);
  if (!json.ok) return { ok: false, why: 'malformed', problems: json.problems };
  const opened = isValue(json.value) ? await checkedSignature(json.value) : undefined;
  const early = opened && admitSignature(opened, context);
  if (early) return refused(early);
  const facts = opened && (await factsOf(opened));
  const admission = facts && admit(facts, context);
  if (admission?.ok === false) return refused(admission);
  const parsed = parseValue(json);
  if (!parsed.ok) return { ok: false, why: 'malformed', problems: parsed.problems };
  // A file that passed the schema has all its facts.
  if (!facts || !admission) throw new Error('a policy without a head passed the schema');
  const { signature, digest } = facts;
  return {
    ok: true,
    held: {
      policy: activate(parsed.policy, source, admission.signature),
      digest,
      ...(signature.state === 'good' ? { signedBy: signature.publicKey } : {}),
    },
    facts,
    notices: parsed.notices,
    advice: advise(parsed.policy, parsed.place, context.today),
    ...(admission.replaces ? { replaces: admission.replaces } : {}),
  };
};
