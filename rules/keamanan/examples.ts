import type { RuleExamples } from '../engine/types';
import { examples as akunDibajak } from './akun-dibajak';
import { examples as kredensial } from './kredensial';

/** The examples of this folder's rules, by rule id. */
export const examples: Readonly<Record<string, RuleExamples>> = {
  'keamanan/akun-dibajak': akunDibajak,
  'keamanan/kredensial': kredensial,
};
