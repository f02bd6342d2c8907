/** From a checked policy file to the plain snapshot that is stored and handed to content scripts. */
import type { Text } from '../rules/engine/types';
import type { PolicyDocument } from './schema';
import type { ActivePolicy, PolicySource, SignatureState } from './types';

/** Admins may leave the English out; the Indonesian is shown then. */
export const bilingual = (text: { readonly id: string; readonly en?: string }): Text => ({
  id: text.id,
  en: text.en ?? text.id,
});

/** Leaves out what only the import needs (examples, signature, editor hint) and notes where the policy came from. */
export function activate(document: PolicyDocument, source: PolicySource, signature: SignatureState): ActivePolicy {
  const { $schema: _, signature: __, ownRules = [], citations = [], ...rest } = document;
  return {
    ...rest,
    source,
    signature,
    ownRules: ownRules.map(({ examples: _examples, ...rule }) => rule),
    citations: citations.map(({ title, summary, ...citation }) => ({
      ...citation,
      title: bilingual(title),
      summary: bilingual(summary),
    })),
  };
}
