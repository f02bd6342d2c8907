import type { Rule } from '../engine/types';
import { rule as ipoleksosbudhankam } from './ipoleksosbudhankam';
import { rule as laporKebocoran } from './lapor-kebocoran';
import { rule as memeAtribut } from './meme-atribut';
import { rule as menentangPimpinan } from './menentang-pimpinan';
import { rule as merugikanSatuan } from './merugikan-satuan';
import { rule as rahasia } from './rahasia';
import { rule as terprovokasi } from './terprovokasi';

/** The rules of this folder. */
export const rules: readonly Rule[] = [
  laporKebocoran,
  rahasia,
  menentangPimpinan,
  terprovokasi,
  ipoleksosbudhankam,
  memeAtribut,
  merugikanSatuan,
];
