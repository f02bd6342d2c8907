/** From a checked policy file to the plain snapshot that is stored and handed to content scripts. */
import { linearise } from '../../rules/engine/linear/linearise';
import { facts } from '../../rules/facts';
import { bilingual } from '../apply/bilingual';
import type { PolicyDocument } from '../schema';
import type { ActivePolicy, PolicySource, SignatureState } from '../types';

/**
 * Leaves out what only the import needs (examples, signature, editor hint), makes the patterns of own rules into programs of
 * linear time and notes where the policy came from. Not for pages: it brings the parser of expressions.
 */
export function activate(document: PolicyDocument, source: PolicySource, signature: SignatureState): ActivePolicy {
  const { $schema: _, signature: __, ownRules = [], citations = [], ...rest } = document;
  return {
    ...rest,
    source,
    signature,
    ownRules: ownRules.map(({ examples: _examples, ...rule }) => linearise(rule, facts).rule),
    citations: citations.map(({ title, summary, ...citation }) => ({
      ...citation,
      title: bilingual(title),
      summary: bilingual(summary),
    })),
  };
}
