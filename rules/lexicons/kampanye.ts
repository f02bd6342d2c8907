import type { Lexicon } from '../engine/types';

/** Candidates and parties, by the names used in public; an office adds the names of its own election to this lexicon. */
export const calon: Lexicon = {
  id: 'calon',
  title: { id: 'Calon dan partai', en: 'Candidates and parties' },
  groups: [
    {
      tier: 'always',
      source: 'own',
      affixes: false,
      terms:
        'paslon, pasangan calon, cagub, cawagub, cabup, cawabup, cawalkot, caleg, capres, cawapres, bacapres, bacaleg, calon gubernur, calon bupati, calon wali kota, calon presiden, calon wakil presiden, calon legislatif, nomor urut satu, nomor urut dua, nomor urut tiga, paslon 1, paslon 2, paslon 3, paslon 01, paslon 02, paslon 03, pasangan nomor urut, petahana',
    },
    {
      tier: 'target',
      source: 'own',
      affixes: false,
      terms:
        'ahok, ahok djarot, djarot, badja, basuki, anies, anies sandi, anis, sandi, sandiaga, sandiaga uno, sandiuno, ahy, agus yudhoyono, agus harimurti, agus silvy, silvy, prabowo, prabowo gibran, prabowo sandi, gibran, jokowi, jokowi maruf, ganjar, ganjar mahfud, mahfud, muhaimin, cak imin, puan, megawati, sby, ridwan kamil, khofifah, kaesang, basuki_btp, aniesbaswedan, agusyudhoyono, sandiuno',
    },
    {
      tier: 'context',
      source: 'own',
      affixes: false,
      terms:
        'partai, parpol, pdip, pdi perjuangan, gerindra, golkar, nasdem, pkb, pks, pan, ppp, psi, demokrat, perindo, hanura, partai demokrat, partai buruh, partai gelora, koalisi, relawan, tim sukses, timses, pendukung, kader, simpatisan, teman ahok, ahoker, jokower',
    },
  ],
};

/** Words of support, attack and campaign. */
export const kampanye: Lexicon = {
  id: 'kampanye',
  title: { id: 'Ajakan kampanye', en: 'Campaigning' },
  groups: [
    {
      tier: 'always',
      source: 'own',
      affixes: false,
      terms:
        'coblos, nyoblos, coblos nomor, pilih nomor, jangan lupa pilih, ayo pilih, mari pilih, kita pilih, wajib pilih, pilih pasangan, dukung, mendukung, dukungan, dukung penuh, dua periode, 2 periode, lanjutkan dua periode, menangkan, kita menangkan, menang, kemenangan, pemenang, unggul, menang satu putaran, satu putaran, putaran kedua, putaran dua, salam dua jari, salam satu jari, salam tiga jari, salam 2 jari, salam 4 jari, deklarasi, elektabilitas, quick count, hasil survei, survey, hasil survey, real count, tps, kotak kotak, oke oce, okeoce, ok oce, kerja nyata, kalah, keok, tumbang, golput, jangan pilih, tolak paslon, tenggelamkan partai, ganti gubernur, ganti presiden, selalu dihati, di hati, semoga menang, insya allah menang, gubernur baru, gubernurku, presidenku, lebih baik dari, pencitraan, pasti menang, satu komando, barisan, tagih janji, janji kampanye, kampanye, black campaign, debat, visi misi, program unggulan, pilkada, pilgub, pilpres, pilkada dki, karangan bunga, save, save ahok',
    },
  ],
};
