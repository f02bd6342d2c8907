import type { Rule } from '../engine/types';
import { rule as laporKebocoran } from './lapor-kebocoran';
import { rule as rahasia } from './rahasia';

/** The rules of this folder. */
export const rules: readonly Rule[] = [laporKebocoran, rahasia];
