import type { Rule } from '../engine/types';
import { rule as dataPribadi } from './data-pribadi';
import { rule as identitasAnak } from './identitas-anak';

/** The rules of this folder. */
export const rules: readonly Rule[] = [dataPribadi, identitasAnak];
