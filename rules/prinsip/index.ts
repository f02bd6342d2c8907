import type { Rule } from '../engine/types';
import { rule as akunKeliru } from './akun-keliru';
import { rule as integritas } from './integritas';
import { rule as keterwakilan } from './keterwakilan';
import { rule as profesional } from './profesional';
import { rule as responsif } from './responsif';
import { rule as terintegrasi } from './terintegrasi';

/** The rules of this folder. */
export const rules: readonly Rule[] = [akunKeliru, integritas, keterwakilan, profesional, responsif, terintegrasi];
