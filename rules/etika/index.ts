import type { Rule } from '../engine/types';

/** The rules of this folder. */
export const rules: readonly Rule[] = [];
