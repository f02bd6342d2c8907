import type { Lexicon } from '../engine/types';

/** Public quarrels: a scolding word among these is aimed at somebody. */
export const urusanUmum: Lexicon = {
  id: 'urusan-umum',
  title: { id: 'Urusan umum', en: 'Public affairs' },
  groups: [
    {
      source: 'own',
      terms:
        'rakyat, negara, bangsa, indonesia, nkri, pancasila, agama, umat, ulama, kitab suci, nabi, politik, politikus, politisi, pilkada, pilpres, pemilu, partai, parpol, kampanye, periode, oposisi, pendukung, pengikut, dukung, junjungan, hoax, hoaks, fitnah, data, fakta, prestasi, hukum, demokrasi, utang, hutang, korupsi, koruptor, reklamasi, buzzer, akun palsu, media sosial, sosmed, debat, rakyat kecil, kerja nyata, asing, penista, benci, kebencian, rasis, sara, provokator, otak, malu, nyinyir, kritik, komentar, koment, komen, bangga, tuduh, menuduh, hina, menghina, lapor',
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

/** The turns of people who argue, needle and accuse: rhetorical questions, contrasts, resignation, deeds ascribed to somebody. */
export const ragamDebat: Lexicon = {
  id: 'ragam-debat',
  title: { id: 'Ragam berdebat', en: 'Turns of an argument' },
  groups: [
    {
      source: 'own',
      affixes: false,
      terms:
        'mana, masa, masak, kok, kenapa, ada apa, apa hak, siapa bilang, tuh, padahal, malah, mending, mendingan, mentang-mentang, giliran, ternyata, katanya, buktinya, terbukti, ketahuan, ketauan, pantas, pantes, pantesan, maklum, dasar, itulah, inilah, beginilah, begitulah, entah, percuma, gara-gara, gegara, ujung-ujungnya, jangan-jangan, anda, kalian, mikir, pikir, sadar, ngaca, ingat, silakan, urusan, teriak, koar-koar, gembar-gembor, bela, membela, jual, jualan, ngatur, ngaku, ngomong, dibilang, bilang, bisanya, seolah, seolah-olah, seakan, orang ini, satu ini, namanya juga, salah siapa, semua salah, junjungan, ogah, asal bukan, demi, modal, nyapres, merasa, korban, cuma, doang, memang, paling, takut, lupa, dulu, tapi, jangan',
    },
  ],
};

/** The wording of notices and of the press: who is named in it is reported on, not attacked. */
export const ragamDinas: Lexicon = {
  id: 'ragam-dinas',
  title: { id: 'Ragam dinas dan berita', en: 'Wording of notices and news' },
  groups: [
    {
      source: 'own',
      affixes: false,
      terms:
        'ia, merupakan, sebagai, melakukan, dilakukan, tersebut, lainnya, bertemu, mengajak, masyarakat, program, kegiatan, menurut, beliau, serta, bersama, telah, oleh, agar, bagi, kepada, maupun, menjadi, memiliki, menghadiri, dihadiri, hadir, meresmikan, diresmikan, resmi, mengapresiasi, apresiasi, menyampaikan, disampaikan, pasangan, nomor urut, visi, misi, pembangunan, membangun, kinerja, deklarasi, kunjungan, mengunjungi, pendidikan, acara, warga, provinsi, wilayah, nasional, internasional, tokoh, budaya, tradisi, wisata, tahun, ekonomi, kota, hari ini',
    },
  ],
};

/** Praise, thanks and good wishes. */
export const dukungan: Lexicon = {
  id: 'dukungan',
  title: { id: 'Dukungan dan doa baik', en: 'Support and good wishes' },
  groups: [
    {
      source: 'own',
      affixes: false,
      terms:
        'dukung, mendukung, dukungan, terima kasih, terimakasih, makasih, alhamdulillah, selamat, semoga, smoga, luar biasa, hebat, mantap, keren, sehat selalu, santun, cerdas, amanah, berprestasi, salut, semangat, sukses, lanjutkan, setuju, doa, mari, ayo, insya allah, aamiin, barakallah, masya allah, aamiin, menang, menangkan, pilih, cinta, sayang, indah, damai, salam, lanjut',
    },
  ],
};
