import type { Lexicon } from '../engine/types';

/**
 * Elections. `always`: words for a candidacy, whoever runs; `target`: people known from past elections, whose names alone say
 * nothing, since many of them hold office; `context`: parties and their helpers. An office adds its own election's names.
 */
export const calon: Lexicon = {
  id: 'calon',
  title: { id: 'Calon dan partai', en: 'Candidates and parties' },
  groups: [
    {
      tier: 'always',
      source: 'own',
      affixes: false,
      terms:
        'paslon, pasangan calon, cagub, cawagub, cabup, cawabup, cawalkot, caleg, capres, cawapres, bacapres, bacaleg, calon gubernur, calon bupati, calon wali kota, calon walikota, calon presiden, calon wakil presiden, calon legislatif, calon kades, calon kepala desa, calon kita, calon kami, pak calon, bu calon, nomor urut satu, nomor urut dua, nomor urut tiga, nomor urut 1, nomor urut 2, nomor urut 3, nomor urut 4, no urut 1, no urut 2, no urut 3, paslon 1, paslon 2, paslon 3, paslon 01, paslon 02, paslon 03, pasangan nomor urut, petahana',
    },
    {
      tier: 'target',
      source: 'own',
      affixes: false,
      terms:
        'ahok, ahok djarot, djarot, badja, anies, anies sandi, anis sandi, sandiaga, sandiaga uno, sandiuno, agus yudhoyono, agus harimurti, agus silvy, agus sylvi, silvy, sylvi, prabowo, prabowo gibran, prabowo sandi, gibran, jokowi, jokowi maruf, jokowi amin, ganjar, ganjar mahfud, mahfud, muhaimin, cak imin, megawati, ridwan kamil, khofifah, kaesang, basuki_btp, aniesbaswedan, agusyudhoyono',
    },
    {
      tier: 'context',
      source: 'own',
      affixes: false,
      terms:
        'partai, parpol, pdip, pdi perjuangan, gerindra, golkar, nasdem, pkb, pks, partai pan, partai amanat nasional, ppp, psi, partai demokrat, perindo, hanura, partai buruh, partai gelora, partai kami, partai kita, partai ini, partai itu, koalisi, relawan, tim sukses, timses, kader partai, simpatisan, teman ahok, ahoker, jokower',
    },
  ],
};

/** Words of a campaign. `always`: asking for votes, wishing a win; `target`: support and contest, which elections share with daily life. */
export const kampanye: Lexicon = {
  id: 'kampanye',
  title: { id: 'Ajakan kampanye', en: 'Campaigning' },
  groups: [
    {
      tier: 'always',
      source: 'own',
      affixes: false,
      terms:
        'coblos, nyoblos, dicoblos, coblos nomor, jangan lupa pilih, ayo pilih, mari pilih, kita pilih, wajib pilih, pilih pasangan, pilih nomor, jangan pilih, dukung penuh, dua periode, 2 periode, lanjutkan dua periode, menangkan, kita menangkan, semoga menang, insya allah menang, insyaallah menang, pasti menang, harus menang, menang satu putaran, satu putaran, menang telak, salam dua jari, salam satu jari, salam tiga jari, salam 1 jari, salam 2 jari, salam 3 jari, salam 4 jari, golput, tolak paslon, tenggelamkan partai, ganti gubernur, ganti bupati, ganti wali kota, ganti presiden, selalu dihati, di hati, gubernurku, bupatiku, presidenku, gubernur pilihan, gubernur baru, presiden baru, presidenku, satu komando, tetap pilih, tetep pilih, milih, pilihanku, pilihan kita',
    },
    {
      tier: 'target',
      source: 'own',
      affixes: false,
      terms:
        'dukung, mendukung, dukungan, siap dukung, menang, kemenangan, pemenang, unggul, kalah, keok, tumbang, doa restu, janji kampanye, tagih janji, pencitraan, lebih baik dari, tim pemenangan, deklarasi dukungan, elektabilitas, pilih, blusukan, kampanye, debat, quick count, exit poll, real count, suara, survei, program, visi misi, oke oce, okeoce, kerja nyata, kotak kotak, kotak-kotak',
    },
  ],
};
