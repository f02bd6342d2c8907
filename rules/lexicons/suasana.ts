import type { Lexicon } from '../engine/types';

/** Public quarrels: a scolding word among these is aimed at somebody. */
export const urusanUmum: Lexicon = {
  id: 'urusan-umum',
  title: { id: 'Urusan umum', en: 'Public affairs' },
  groups: [
    {
      source: 'own',
      terms:
        'rakyat, negara, bangsa, indonesia, nkri, pancasila, agama, umat, ulama, kitab suci, nabi, politik, politikus, politisi, pilkada, pilpres, pemilu, partai, parpol, kampanye, periode, oposisi, pendukung, pengikut, dukung, junjungan, hoax, hoaks, fitnah, data, fakta, prestasi, hukum, demokrasi, utang, hutang, korupsi, koruptor, reklamasi, buzzer, akun palsu, media sosial, sosmed, debat, rakyat kecil, kerja nyata, asing, penista, benci, kebencian, rasis, sara, provokator, otak, ngaku, malu, nyinyir, kritik, komentar, koment, komen, bangga, tuduh, menuduh, hina, menghina, lapor, ngomong, bacot, pura pura',
    },
  ],
};

/** Leisure, love, school, fandom and daily trouble: a scolding word here is mostly play or a sigh. */
export const suasanaAkrab: Lexicon = {
  id: 'suasana-akrab',
  title: { id: 'Suasana akrab', en: 'Among friends' },
  groups: [
    {
      source: 'own',
      affixes: false,
      terms:
        'aku, aq, ku, gue, gua, gw, gwe, pacar, pacaran, temen, teman, temenku, cowok, cowo, cewek, cewe, sayang, say, kangen, rindu, mantan, jodoh, baper, jomblo, gebetan, film, drama, drakor, lagu, konser, nonton, idol, oppa, fans, fandom, stan, bias, sekolah, kuliah, kampus, tugas, ujian, skripsi, kelas, dosen, guru, sinyal, signal, kuota, pulsa, wifi, hp, charger, game, gim, mabar, main, makan, lapar, laper, tidur, bangun, mandi, besok, semalem, tadi pagi, hujan, macet, panas, dingin, ganteng, cantik, lucu, gemes, imut, cakep, seru, keren, enak, anjir, njir, kak, kakak, adek, mama, mamah, emak, abang, om, bestie, gaes, guys, hidup, mimpi, hati, cinta, nangis, sedih, capek, cape, males, pengen, pingin, kaget, takut, ngakak, kucing, foto, ava, mensyen, rep, rt, wkwk, haha, hehe, hihi',
    },
  ],
};
