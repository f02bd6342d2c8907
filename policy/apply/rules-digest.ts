/** One number for what is checked: two computers with the same one check alike on that day. */
import canonicalize from 'canonicalize';
import type { Rule } from '../../rules/engine/types';
import type { ActivePolicy } from '../types';
import { rulesetFor } from './ruleset';

/** SHA-256, hexadecimal, of the rules as the policy has them at a moment (milliseconds since the epoch), whoever sits there. */
export async function rulesDigest(rules: readonly Rule[], policy: ActivePolicy, now: number): Promise<string> {
  const { until: _, ...ruleset } = rulesetFor(rules, policy, {}, now);
  // What is no plain JSON, such as a missing value, says nothing of its own.
  const text = canonicalize(JSON.parse(JSON.stringify(ruleset))) ?? '';
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
