import type { Lexicon } from '../engine/types';

/** Slogans and tags that call for the fall of those who govern. */
export const semboyanLawan: Lexicon = {
  id: 'semboyan-lawan',
  title: { id: 'Semboyan perlawanan', en: 'Slogans of defiance' },
  groups: [
    {
      source: 'own',
      affixes: false,
      terms:
        '#gantipresiden, #2019gantipresiden, #2024gantipresiden, #2029gantipresiden, #gantirezim, #2019presidenbaru, #presidenbaru, 2019 ganti presiden, 2019 presiden baru, harus ganti presiden, wajib ganti presiden, saatnya ganti presiden, ganti rezim, lengserkan jokowi, lengserkan presiden, lengserkan pak jokowi, lengserkan rezim, lengserkan, turunkan jokowi, turunkan presiden, jokowi mundur, presiden mundur, #lengserkan, #jokowimundur, #adilijokowi, adili jokowi, #indonesiagelap, #reformasidikorupsi, #percumalaporpolisi, #resetindonesia, #bubarkandpr, bubarkan dpr, mosi tidak percaya, #mositidakpercaya, ndang tumbang, rezim tumbang, tumbangkan rezim, rezim anti islam, rezim anti rakyat, rezim pki, rezim komunis, rezim zalim, rezim dzolim, rezim diktator, rezim otoriter, rezim boneka, presiden boneka, presiden diktator, presiden otoriter',
    },
  ],
};
