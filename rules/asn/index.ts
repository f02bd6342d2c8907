import type { Rule } from '../engine/types';
import { rule as kewenangan } from './kewenangan';
import { rule as netralitas } from './netralitas';

/** The rules of this folder. */
export const rules: readonly Rule[] = [kewenangan, netralitas];
