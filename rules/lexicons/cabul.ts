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
      affixes: false,
      terms:
        'memek, memeknya, kontol, kontolnya, kontole, titit, tititnya, peler, pelir, pepek, tempik, turuk, jembut, itil, ngentot, ngentod, ngentotin, dientot, entot, entotin, kentot, dikentot, kenthu, ngewe, ngewek, diewe, eue, ewean, coli, ngocok, colmek, sange, sangean, ngaceng, crot, croot, crotan, pejuh, peju, nete, bokep, bispak, bugil, jilmek, toket, tobrut, jilboob, jilboobs, gangbang, open bo, tante girang, gigolo, ngemut, sepong, nyepong, kimpoi, vcs, mendesah, disodok',
    },
    { tier: 'always', lang: 'en', source: 'own', affixes: false, terms: 'porn, bokepindo, dick, pussy, blowjob, handjob, horny' },
  ],
};
