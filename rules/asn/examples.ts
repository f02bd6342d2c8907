import type { RuleExamples } from '../engine/types';
import { examples as kewenangan } from './kewenangan';

/** The examples of this folder's rules, by rule id. */
export const examples: Readonly<Record<string, RuleExamples>> = {
  'asn/kewenangan': kewenangan,
};
