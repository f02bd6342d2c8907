import type { Lexicon } from '../engine/types';

/** Words that point at somebody. `always`: the second person; `target`: what introduces a person in a scolding tone; `context`: people in general. */
export const sasaran: Lexicon = {
  id: 'sasaran',
  title: { id: 'Penunjuk orang', en: 'Words that point at a person' },
  groups: [
    {
      tier: 'always',
      source: 'own',
      affixes: false,
      terms:
        'kamu, kau, engkau, kowe, koe, awakmu, sampeyan, maneh, siah, anjeun, lu, lo, loe, luh, elu, elo, lw, ente, situ, kalian, kalean, dikau, dirimu, anda, koen, hei, heh, hoi, woi, woy, you, lau, elo pada',
    },
    {
      tier: 'target',
      source: 'own',
      affixes: false,
      terms:
        'si, dasar, dsr, kaum, bani, orang ini, nih orang, ni orang, ini orang, tuh orang, orang kayak, orang macam, manusia ini, gerombolan, emang, wong, jelema, cah, punya, otak, kelakuan',
    },
    {
      tier: 'context',
      source: 'own',
      affixes: false,
      terms:
        'orang, org, orang2, manusia, bocah, wasit, admin, adminnya, min, netizen, haters, fans, artis, bini, laki, cewek, cowok, tuh, muka, anak',
    },
  ],
};

/** Who speaks of himself: a scolding word beside these is mostly self-mockery. */
export const diriSendiri: Lexicon = {
  id: 'diri-sendiri',
  title: { id: 'Diri sendiri', en: 'The speaker' },
  groups: [
    {
      source: 'own',
      affixes: false,
      terms:
        'gue, guenya, gua, guanya, gw, gwnya, gwe, aku, akunya, akutu, aku mah, gue mah, gw mah, aq, saya, sy, ane, aing, abdi, diriku, wajahku, mukaku, badanku, hidungku, otakku, hidupku, hidup gue, diri ini',
    },
  ],
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

/** Chat abbreviations: a hasty message rather than a checked notice. No offence by themselves. */
export const ejaanSingkat: Lexicon = {
  id: 'ejaan-singkat',
  title: { id: 'Ejaan singkat', en: 'Chat spelling' },
  groups: [
    {
      source: 'own',
      affixes: false,
      terms:
        'yg, tdk, dgn, dg, utk, krn, karna, sdh, udh, udah, dah, jd, klo, kl, klu, kalo, gk, g, ga, gak, kagak, kaga, aja, aj, sj, jgn, dlm, dr, bs, sm, spt, tp, org, bkn, blm, msh, hrs, lg, km, sy, pd, kpd, byk, trs, mo, ama, ni, tu, mah, kok, dong, sih, deh, lah, nih, tuh, loh, cuma, doang, banget, bgt, emang, biar, makanya, gitu, gini, gara2, bener, ngapain, eh, oh, ah, kan',
    },
  ],
};
