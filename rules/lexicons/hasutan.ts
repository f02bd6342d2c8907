import type { Lexicon } from '../engine/types';

/** Calls to act against a person or a group, in the form of a call. `always`: violence and overthrow; `target`: removal. */
export const hasutan: Lexicon = {
  id: 'hasutan',
  title: { id: 'Ajakan menyerang', en: 'Calls to attack' },
  groups: [
    {
      tier: 'always',
      source: 'own',
      affixes: false,
      terms:
        'ganyang, diganyang, gulingkan, tumbangkan, bantai, penggal, bumihanguskan, binasakan, halal darahnya, halalkan darahnya, sembelih, bunuh saja, bunuh aja, bunuh, bakar saja, bakar aja, bakar hidup-hidup, gantung saja, gantung aja, gantung di monas, tembak mati saja, tembak saja, usir, usir aja, usir saja, diusir, angkat kaki, enyah, enyahlah, basmi, perangi, kepung, gebuk, gebukin, hajar, sikat habis, rajam, gorok, serbu, geruduk, gruduk, grudug, gerudug, gruduki, seret, arak keliling, habisi, siram air keras, perang melawan',
    },
    {
      tier: 'target',
      source: 'own',
      affixes: false,
      terms:
        'lengserkan, dilengserkan, lengser, turunkan, mundur, mundurlah, pecat, dipecat, copot, penjarakan, dipenjarakan, adili, tangkap, bubarkan, dibubarkan, bubarin, bubar, jatuhkan, makzulkan, gantikan, singkirkan, tendang, blokir, boikot, batalkan, ganti saja',
    },
  ],
};
