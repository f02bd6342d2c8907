import type { Lexicon } from '../engine/types';

/** Groups of people. `always`: religion, descent, origin, gender, disability, neutral in themselves; `target`: labels that accuse. */
export const golongan: Lexicon = {
  id: 'golongan',
  title: { id: 'Golongan', en: 'Groups' },
  groups: [
    {
      tier: 'always',
      source: 'own',
      affixes: false,
      terms:
        'islam, muslim, muslimah, umat islam, kristen, nasrani, katolik, katholik, protestan, hindu, budha, buddha, konghucu, yahudi, syiah, sunni, wahabi, wahabbi, salafi, ahmadiyah, ateis, atheis, ulama, kiai, kyai, habib, habaib, ustad, ustadz, ustaz, pendeta, santri, cina, china, tionghoa, cino, cokin, keturunan, arab, yaman, india, keling, batak, padang, minang, madura, papua, ambon, dayak, negro, bule, pribumi, non pribumi, nonpribumi, imigran, pengungsi, rohingya, tka, tka cina, perempuan, wanita, janda, lgbt, gay, homo, lesbian, waria, transgender, difabel, non muslim, nonmuslim, myanmar, sipit, aseng, onta, kafir, etnis',
    },
    {
      tier: 'target',
      source: 'own',
      affixes: false,
      terms:
        'pki, neo pki, kapir, kofar, penista agama, penista, taipan, cukong, teroris, takfiri, ahoker, jokower, cebong, kadrun, saracen, alumni 212',
    },
    {
      // Organisations: no judgement to name them, but one to call for their end.
      tier: 'context',
      source: 'own',
      affixes: false,
      terms:
        'fpi, hti, banser, nu, muhammadiyah, mui, ormas, pks, pdip, gerindra, demokrat, nasdem, golkar, psi, pkb, lgbt, metro tv, tv one, media, lsm',
    },
  ],
};

/** Names that insult or threaten a group wherever they stand. */
export const hinaanGolongan: Lexicon = {
  id: 'hinaan-golongan',
  title: { id: 'Hinaan golongan', en: 'Slurs for groups' },
  groups: [
    {
      tier: 'always',
      lang: 'id',
      source: 'own',
      terms:
        'kofar, cina babi, babi cina, cina anjing, anjing cina, cina kafir, cina2 kafir, kafir cina, kafir laknat, kafir laknatullah, kafir dungu, kafir babi, si kafir, dasar kafir, kafir lu, kafir kau, kafir bangsat, kafir anjing, bani onta, bani kampret, bani cebong, bani taplak, bani serbet, bani daster, bani kotak, bani cingkrang, pemuja onta, kencing onta, pipis onta, budak onta, budak arab, otak onta, onta arab, arab onta, kadal gurun, kampret onta, cina laknat, syiah laknatullah, syiah anjing, kaum luth, kaum sodom, kaum sipit, sipit babi, babi sipit, yahudi laknat, yahudi laknatullah, zionis laknat, jamet kuproy, monyet papua, papua monyet, negro lu, dasar cina, dasar cino, dasar batak, dasar madura, dasar padang, dasar jawa, dasar arab, dasar negro, dasar sipit, dasar onta, anak autis lu, dasar autis, wong cino asu, umat onta, umat cebong, kaum cebong, kaum kampret, kaum kafir, kaum bumi datar, kaum onta, kaum kadrun, otak cina, mata sipit lu, cina keparat, cina bangsat, cina maling, cina penipu, jawa koek, keling lu, gerombolan onta, onta lu, penggal kafir',
    },
    // Nicknames of camps: tadpoles and unbelievers elsewhere.
    { tier: 'target', lang: 'id', source: 'own', terms: 'kapir, cebong, kecebong, kadrun' },
    { tier: 'always', lang: 'en', affixes: false, source: 'own', terms: 'nigger, nigga, chink, faggot, faggots, tranny' },
  ],
};

/** Accusations that set one camp against another, without a slur. */
export const capKubu: Lexicon = {
  id: 'cap-kubu',
  title: { id: 'Cap bagi kubu lain', en: 'Labels for the other side' },
  groups: [
    {
      source: 'own',
      affixes: false,
      terms:
        'teroris budha, budha teroris, teroris cina, teroris islam, islam teroris, teroris yahudi, antek pki, antek komunis, antek cina, antek asing, antek2 pki, antek zionis, antek yahudi, antek-antek pki, antek-antek cina, antek-antek komunis, keturunan pki, anak pki, anak cucu pki, cucu pki, gerombolan pki, neo pki, pki gaya baru, dasar komunis, dasar pki, komunis cina, cina komunis, penjajah cina, dijajah cina, di jajah cina, jongos cina, jongos asing, jongos aseng, kacung cina, kacung aseng, kacung asing, penista agama, si penista, penista islam, penghina islam, penghina ulama, anti islam, anti ulama, anti umat islam, musuh islam, musuh-musuh islam, rezim pki, rezim komunis, islam sontoloyo, islam radikal, islam garis keras, kaum munafik, pribumi asli bukan, bukan pribumi, non pribumi, teroris sebenarnya, aksi teroris, sok arab, arabisasi, kearab-araban, ngaku islam, ngaku muslim, pro pki, pendukung penista, pembela penista',
    },
  ],
};
