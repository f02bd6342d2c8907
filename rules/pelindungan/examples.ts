import type { RuleExamples } from '../engine/types';
import { examples as dataPribadi } from './data-pribadi';
import { examples as identitasAnak } from './identitas-anak';

/** The examples of this folder's rules, by rule id. */
export const examples: Readonly<Record<string, RuleExamples>> = {
  'pelindungan/data-pribadi': dataPribadi,
  'pelindungan/identitas-anak': identitasAnak,
};
