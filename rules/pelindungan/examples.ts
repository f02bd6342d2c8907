import type { RuleExamples } from '../engine/types';
import { examples as dataPribadi } from './data-pribadi';
import { examples as dukaBencana } from './duka-bencana';
import { examples as hoaks } from './hoaks';
import { examples as identitasAnak } from './identitas-anak';
import { examples as perundungan } from './perundungan';
import { examples as ujaranKebencian } from './ujaran-kebencian';

/** The examples of this folder's rules, by rule id. */
export const examples: Readonly<Record<string, RuleExamples>> = {
  'pelindungan/data-pribadi': dataPribadi,
  'pelindungan/identitas-anak': identitasAnak,
  'pelindungan/perundungan': perundungan,
  'pelindungan/ujaran-kebencian': ujaranKebencian,
  'pelindungan/duka-bencana': dukaBencana,
  'pelindungan/hoaks': hoaks,
};
