import type { RuleExamples } from '../engine/types';
import { examples as ipoleksosbudhankam } from './ipoleksosbudhankam';
import { examples as laporKebocoran } from './lapor-kebocoran';
import { examples as memeAtribut } from './meme-atribut';
import { examples as menentangPimpinan } from './menentang-pimpinan';
import { examples as merugikanSatuan } from './merugikan-satuan';
import { examples as rahasia } from './rahasia';
import { examples as terprovokasi } from './terprovokasi';

/** The examples of this folder's rules, by rule id. */
export const examples: Readonly<Record<string, RuleExamples>> = {
  'larangan/lapor-kebocoran': laporKebocoran,
  'larangan/rahasia': rahasia,
  'larangan/menentang-pimpinan': menentangPimpinan,
  'larangan/terprovokasi': terprovokasi,
  'larangan/ipoleksosbudhankam': ipoleksosbudhankam,
  'larangan/meme-atribut': memeAtribut,
  'larangan/merugikan-satuan': merugikanSatuan,
};
