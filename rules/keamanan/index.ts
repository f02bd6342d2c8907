import type { Rule } from '../engine/types';
import { rule as akunDibajak } from './akun-dibajak';
import { rule as kredensial } from './kredensial';

/** The rules of this folder. */
export const rules: readonly Rule[] = [akunDibajak, kredensial];
