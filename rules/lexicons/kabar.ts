import type { Lexicon } from '../engine/types';

/** How rumours and chain messages are worded. */
export const kabarAngin: Lexicon = {
  id: 'kabar-angin',
  title: { id: 'Tanda kabar angin', en: 'Rumour markers' },
  groups: [
    {
      tier: 'always',
      source: 'own',
      affixes: false,
      terms:
        'info dari grup sebelah, dari grup sebelah, grup sebelah, group sebelah, copas dari, copas grup, copas wa, copas dari grup, cipoa, hasil copas, info a1, a1 nih, kabar a1, sumber a1, info valid, info terpercaya dari teman, kata teman saya, kata temen, kata saudara saya, menurut orang dalam, orang dalam bilang, kata orang dalam, dapat info dari, dapat kabar dari, denger denger, dengar dengar, konon, konon katanya, katanya sih, kabarnya, kabar burung, kabarnya sih, gosipnya, desas desus, isunya, viralkan, mohon viralkan, tolong viralkan, sebarkan, sebarluaskan, sebar luaskan, bagikan ke semua, bagikan sebelum dihapus, share sebelum dihapus, viralkan sebelum dihapus, sebelum dihapus, sebelum di hapus, sebelum diblokir, bantu share, bantu sebar, bantu viralkan, mohon share, tolong share, tolong sebarkan, mohon sebarkan, mohon disebarkan, harap disebarkan, kirim ke semua grup, kirim ke grup lain, kirimkan ke semua, forward ke, teruskan ke, teruskan pesan ini, jangan berhenti di anda, jangan putus di kamu, media tidak berani, media bungkam, tidak diberitakan media, disembunyikan media, ditutup tutupi, ditutupi media, detik detik, geger, heboh, gempar, menggemparkan, terbongkar, terkuak, terungkap sudah, akhirnya terbongkar, breaking news, mengejutkan, mencengangkan, astaga, waspadalah, hati hati penculikan, penculikan anak, penculik anak, penculik berkeliaran',
    },
  ],
};

/** Cures and causes that no doctor would put so. */
export const obatAjaib: Lexicon = {
  id: 'obat-ajaib',
  title: { id: 'Obat dan bahaya ajaib', en: 'Miracle cures and scares' },
  groups: [
    {
      source: 'own',
      terms:
        'sembuh total, sembuh seketika, sembuh dalam, sembuh tanpa operasi, tanpa operasi, menyembuhkan segala penyakit, segala macam penyakit, obat segala penyakit, menyembuhkan kanker, obat kanker, membunuh sel kanker, penyebab kanker, dokter terkejut, dokter kaget, dokter tidak ingin anda tahu, rahasia dokter, ramuan ajaib, ramuan mujarab, mujarab, manjur, terbukti ampuh, dijamin sembuh, penangkal virus, penangkal corona, mengandung babi, mengandung lemak babi, mengandung chip, microchip, dipasang chip, vaksin berbahaya, vaksin mematikan, mengandung racun, mengandung plastik, beras plastik, telur palsu, telur plastik, beras sintetis, cacing dalam, chemtrail, bumi datar, kiamat sudah dekat, tanda kiamat, tanda tanda kiamat, gelombang panas mematikan, radiasi kosmik, sinar kosmik, matikan hp malam ini, matikan handphone',
    },
  ],
};

/** Prizes, help money and give-aways that ask for a click. */
export const iming: Lexicon = {
  id: 'iming-iming',
  title: { id: 'Iming-iming hadiah', en: 'Prize lures' },
  groups: [
    {
      source: 'own',
      affixes: false,
      terms:
        'gebyar undian, undian berhadiah, undian, pemenang undian, anda terpilih, selamat anda, anda mendapatkan hadiah, mendapat hadiah, dapat hadiah, hadiah langsung, bagi bagi hadiah, bagi bagi uang, bagi bagi kuota, kuota gratis, pulsa gratis, saldo gratis, saldo dana gratis, bantuan tunai, dana bantuan, dana hibah, bantuan dana, klaim hadiah, klaim sekarang, ambil hadiah, ambil hadiahnya, klik link, klik tautan, daftar sekarang juga, buruan daftar, tanpa diundi, grand prize, giveaway, hadiah mobil, unit mobil, unit motor, logam mulia, umroh gratis, umrah gratis, lowongan kerja tanpa tes, gaji per hari, tanpa pengalaman, hubungi wa, hubungi whatsapp, nomor whatsapp, via whatsapp, pinjaman tanpa jaminan, pinjaman online, langsung cair, tanpa jaminan, uang gaib, penggandaan uang, pesugihan',
    },
  ],
};
