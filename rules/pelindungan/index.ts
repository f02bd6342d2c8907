import type { Rule } from '../engine/types';
import { rule as dataPribadi } from './data-pribadi';
import { rule as dukaBencana } from './duka-bencana';
import { rule as hoaks } from './hoaks';
import { rule as identitasAnak } from './identitas-anak';
import { rule as perundungan } from './perundungan';
import { rule as ujaranKebencian } from './ujaran-kebencian';

/** The rules of this folder. */
export const rules: readonly Rule[] = [dataPribadi, identitasAnak, perundungan, ujaranKebencian, dukaBencana, hoaks];
