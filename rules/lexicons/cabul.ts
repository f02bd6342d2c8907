import type { Lexicon } from '../engine/types';

/** Obscene words: no part of what an office or an officer posts, whoever is meant. */
export const cabul: Lexicon = {
  id: 'cabul',
  title: { id: 'Kata cabul', en: 'Obscene words' },
  groups: [
    {
      tier: 'always',
      lang: 'id',
      source: 'own',
      respelled: true,
      affixes: false,
      terms:
        'kontol, kontolnya, kontole, jembut, itil, ngentot, ngentod, ngentotin, dientot, entot, entotin, kentot, dikentot, ewe, ewe-ewe, tytyd, kenthu, ngewe, ngewek, diewe, eue, ewean, coli yuk, colmek, sange, sangean, ngaceng, crot, croot, crotan, pejuh, peju, bokep, bispak, jilmek, toket, tobrut, jilboob, jilboobs, gangbang, open bo, tante girang, gigolo, ngemut, sepong, nyepong, kimpoi',
    },
    // Bodies and deeds that news and parents speak of too.
    { tier: 'target', lang: 'id', source: 'own', affixes: false, terms: 'bugil, nete, ngocok, sperma, vagina, penis, porno' },
    { tier: 'always', lang: 'en', source: 'own', affixes: false, terms: 'bokepindo, blowjob, handjob, horny' },
  ],
};
