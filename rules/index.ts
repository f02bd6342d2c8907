/** Every built-in rule, and what is needed to compile them. Examples stand apart in `examples.ts`, so that the content script does not carry them. */
import { rules as asas } from './asas';
import { rules as asn } from './asn';
import type { Rule } from './engine/types';
import { rules as etika } from './etika';
import { rules as keamanan } from './keamanan';
import { rules as larangan } from './larangan';
import { rules as pelindungan } from './pelindungan';
import { rules as prinsip } from './prinsip';

export { knowledge } from './knowledge';
export { lexicons } from './lexicons';
export { validators } from './validators';

export const rules: readonly Rule[] = [...larangan, ...etika, ...prinsip, ...asas, ...pelindungan, ...asn, ...keamanan];
