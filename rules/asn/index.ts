import type { Rule } from '../engine/types';
import { rule as kewenangan } from './kewenangan';

/** The rules of this folder. */
export const rules: readonly Rule[] = [kewenangan];
