import type { Lexicon } from '../engine/types';

/** Words that point at somebody. `always`: the second person; `target`: what introduces a person in a scolding tone. */
export const sasaran: Lexicon = {
  id: 'sasaran',
  title: { id: 'Penunjuk orang', en: 'Words that point at a person' },
  groups: [
    {
      tier: 'always',
      source: 'own',
      affixes: false,
      terms:
        'kamu, kau, engkau, kowe, koe, awakmu, sampeyan, maneh, sia, siah, anjeun, lu, lo, loe, luh, elu, elo, lw, ente, situ, kalian, kalean, dikau, dirimu, anda, koen, hei, heh, hoi, woi, woy, you, lau, elo pada',
    },
    {
      tier: 'target',
      source: 'own',
      affixes: false,
      terms:
        'si, dasar, dsr, kaum, bani, orang ini, nih orang, ni orang, ini orang, tuh orang, orang kayak, orang macam, manusia ini, gerombolan, emang, wong, jelema, cah, punya, otak, kelakuan',
    },
  ],
};

/** Who speaks of himself: a scolding word beside these is mostly self-mockery. */
export const diriSendiri: Lexicon = {
  id: 'diri-sendiri',
  title: { id: 'Diri sendiri', en: 'The speaker' },
  groups: [{ source: 'own', affixes: false, terms: 'gue, gua, gw, gwe, aku, aq, saya, sy, ane, diriku, hidupku, diri ini' }],
};

/** Signs of chat rather than of a notice: particles, slang pronouns, laughter, faces. No offence by themselves. */
export const ragamCakapan: Lexicon = {
  id: 'ragam-cakapan',
  title: { id: 'Ragam cakapan', en: 'Colloquial register' },
  groups: [
    {
      source: 'own',
      affixes: false,
      terms:
        'gue, gua, gw, lu, lo, loe, elu, elo, ente, wkwk, haha, hihi, hehe, sih, dong, deh, kok, loh, lah, nih, tuh, nih, banget, bgt, amat, doang, mulu, emang, emg, gitu, gini, kayak, kek, gak, ga, nggak, kagak, kaga, ngapain, bodo, halah, hadeh, ih, eh, oy, woi, woy, cok, cuk, anjir, njir, asli, sumpah, pisan, teh, mah, atuh, iki, iku, kuwi, ki, po, ae, wae, tah, eta, kitu, naon, teu, ngono, ngene, opo, 😂, 🤣, 😭, 😡, 🤬, 🤮, 🙄, 😏, 🖕, 😤, 😒',
    },
  ],
};
