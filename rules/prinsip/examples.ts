import type { RuleExamples } from '../engine/types';
import { examples as akunKeliru } from './akun-keliru';
import { examples as integritas } from './integritas';
import { examples as keterwakilan } from './keterwakilan';
import { examples as profesional } from './profesional';
import { examples as responsif } from './responsif';
import { examples as terintegrasi } from './terintegrasi';

/** The examples of this folder's rules, by rule id. */
export const examples: Readonly<Record<string, RuleExamples>> = {
  'prinsip/akun-keliru': akunKeliru,
  'prinsip/integritas': integritas,
  'prinsip/keterwakilan': keterwakilan,
  'prinsip/profesional': profesional,
  'prinsip/responsif': responsif,
  'prinsip/terintegrasi': terintegrasi,
};
