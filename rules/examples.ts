/** The examples of every built-in rule, by rule id: their tests, the catalogue and the trainer's stage. */
import { examples as asas } from './asas/examples';
import { examples as asn } from './asn/examples';
import type { RuleExamples } from './engine/types';
import { examples as etika } from './etika/examples';
import { examples as keamanan } from './keamanan/examples';
import { examples as larangan } from './larangan/examples';
import { examples as pelindungan } from './pelindungan/examples';
import { examples as prinsip } from './prinsip/examples';

export const examples: Readonly<Record<string, RuleExamples>> = {
  ...larangan,
  ...etika,
  ...prinsip,
  ...asas,
  ...pelindungan,
  ...asn,
  ...keamanan,
};
