import type { Rule } from '../engine/types';
import { rule as laporKebocoran } from './lapor-kebocoran';
import { rule as menentangPimpinan } from './menentang-pimpinan';
import { rule as rahasia } from './rahasia';
import { rule as terprovokasi } from './terprovokasi';

/** The rules of this folder. */
export const rules: readonly Rule[] = [laporKebocoran, rahasia, menentangPimpinan, terprovokasi];
