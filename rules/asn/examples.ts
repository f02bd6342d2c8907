import type { RuleExamples } from '../engine/types';
import { examples as kewenangan } from './kewenangan';
import { examples as netralitas } from './netralitas';

/** The examples of this folder's rules, by rule id. */
export const examples: Readonly<Record<string, RuleExamples>> = {
  'asn/kewenangan': kewenangan,
  'asn/netralitas': netralitas,
};
