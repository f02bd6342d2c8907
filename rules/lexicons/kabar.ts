import type { Lexicon } from '../engine/types';

/** How hearsay is worded. `always`: hearsay by itself; `target`: a claim that needs its source. */
export const kabarAngin: Lexicon = {
  id: 'kabar-angin',
  title: { id: 'Kabar angin', en: 'Hearsay' },
  groups: [
    {
      tier: 'always',
      source: 'own',
      affixes: false,
      terms:
        'info dari grup sebelah, dari grup sebelah, grup sebelah, dari grup wa, dari group wa, group sebelah, copas dari, copas grup, hasil copas, copas dari grup, info a1, a1 nih, kabar a1, sumber a1, ini a1, info valid dari, kata teman saya, kata temen, kata saudara saya, menurut orang dalam, orang dalam bilang, kata orang dalam, orang dalam istana, denger-denger, dengar-dengar, konon katanya, konon kabarnya, katanya sih, kabarnya sih, kabar burung, gosipnya, desas-desus, isunya sih, entah benar atau tidak, entah benar tidaknya, belum tahu benar atau tidak, benar tidaknya wallahualam, apakah benar ya, mohon infonya apakah benar, mohon info nya apakah benar, media tidak berani, media bungkam, tidak diberitakan media, disembunyikan media, ditutup-tutupi media, media mainstream diam, nemu di grup, dapat dari grup, dapat kiriman dari',
    },
    {
      tier: 'target',
      source: 'own',
      affixes: false,
      terms:
        'katanya, konon, kabarnya, denger, isunya, ternyata, terbukti, faktanya, banyak yang bilang, orang bilang, disebut-sebut',
    },
  ],
};

/** Sensation: words of alarm and urgency. */
export const kabarGempar: Lexicon = {
  id: 'kabar-gempar',
  title: { id: 'Kata menggemparkan', en: 'Sensational wording' },
  groups: [
    {
      tier: 'always',
      source: 'own',
      affixes: false,
      terms:
        'geger, gempar, dahsyatnya, remuk, luluh lantak, menakjubkan, telan malu, terseret, terjungkal, meledak, berduka hebat, tanda akhir zaman, akhir zaman, dijemput paksa, sumpah pocong, di luar nalar, bikin merinding, menggemparkan, mengerikan, mengejutkan, mencengangkan, mengenaskan, mencekam, histeris, heboh, terbongkar, terbongkar sudah, terkuak, detik-detik, detik2, detik², breaking news, panik total, panik, menjerit, jerit tangis, tangis pecah, tangis histeris, gemetar, terkejut, merinding, ngeri, dahsyat, sapu bersih, hantam, guncang, porak poranda, ringsep, obrak abrik, musnah, seketika, astaghfirullah, innalillah, allahu akbar, allohu akbar, takbir, subhanallah, azab, kiamat, dajjal, resmi ditangkap, akhirnya ditangkap, resmi tinggalkan, resmi bergabung, resmi mundur, skandal, konspirasi, elit global, agenda terselubung, curang, kecurangan, dicurangi, rekayasa, settingan',
    },
    {
      tier: 'target',
      source: 'own',
      affixes: false,
      terms:
        'baru saja, hari ini, sekarang juga, akhirnya, ternyata, inilah, nah loo, nah lo, waspadalah, hati-hatilah, awas, bahaya, berbahaya, ribuan, jutaan, seluruh, total, ini fakta, fakta, tolong, mohon perhatian, perhatian, penting, pengumuman, bagikan, sebarkan, share, viral, viralkan, semua, kalian, rakyat, diam-diam, rahasia, terungkap, momen, video, rekaman, ngamuk, mengamuk, murka, marah, tewas, darah, mati, hancur, perang, serang, pki, israel, komunis, vaksin, babi, haram',
    },
  ],
};

/** The wording of chain messages. */
export const pesanBerantai: Lexicon = {
  id: 'pesan-berantai',
  title: { id: 'Pesan berantai', en: 'Chain messages' },
  groups: [
    {
      source: 'own',
      affixes: false,
      terms:
        'sebarkan sebelum dihapus, viralkan sebelum dihapus, share sebelum dihapus, bagikan sebelum dihapus, sebelum dihapus, sebelum di hapus, kirim ke semua grup, kirim ke grup lain, kirimkan ke semua, kirim ke semua kontak, kirim ke 10 orang, teruskan ke semua, teruskan pesan ini, teruskan ke keluarga, beritahukan anak, beritahu semua teman, kasih tahu semua, jangan berhenti di anda, jangan putus di kamu, jangan sampai putus, mohon bantu sebarkan, mohon bantu share, bantu sebarkan, tolong sebarkan, tolong disebarkan, mohon disebarkan, harap disebarkan, mohon sebarkan, bantu share, tolong share, please share, tolong bagikan, mohon bagikan, silakan disebarkan, sebarkan seluas-luasnya, sebarkan ke, sebarluaskan ke, viralkan guys, viralkan gaes, bantu viralkan, mohon viralkan, tolong viralkan, ayo viralkan, viralkan, satu share, 1x anda sebarkan, share ke grup, share ke semua, maaf bc, bc penting, broadcast dari, pesan berantai dari, amal jariyah bagi yang menyebarkan, menyelamatkan ribuan nyawa, luangkan waktu 1 menit, luangkan waktu satu menit',
    },
  ],
};

/** Cures and scares that no doctor would put so. */
export const obatAjaib: Lexicon = {
  id: 'obat-ajaib',
  title: { id: 'Obat dan bahaya ajaib', en: 'Miracle cures and scares' },
  groups: [
    {
      source: 'own',
      affixes: false,
      terms:
        'sembuh total, sembuh hanya dalam, sembuh dalam hitungan, sembuh dalam semalam, hilang dalam hitungan menit, sepenuhnya menyembuhkan, menyembuhkan diabetes, menyembuhkan stroke, menyembuhkan darah tinggi, bebas diabetes, hentikan penggunaan obat, tanpa obat dokter, pembuluh darah tersumbat dan ini solusinya, dikontrol lewat vaksin, vaksin akan dikontrol, dikendalikan lewat vaksin, agenda depopulasi, sembuh seketika, sembuh tanpa operasi, tanpa operasi dan obat, menyembuhkan segala penyakit, menyembuhkan segala macam penyakit, segala macam penyakit, obat segala penyakit, menyembuhkan kanker, membunuh sel kanker, mematikan sel kanker, menyebabkan kanker otak, dokter terkejut, dokter kaget, dokter menyembunyikan, dokter telah menyembunyikan, dokter tidak ingin anda tahu, rahasia dokter, ramuan ajaib, ramuan mujarab, obat mujarab, sangat mujarab, dijamin sembuh, pasti sembuh, penangkal virus, penangkal corona, hempas penyakit, membersihkan pembuluh darah, pembuluh darah dibersihkan, obat ini akan menyelamatkan, obat ini tidak memberikan kesempatan, radang sendi hilang, nyeri sendi hilang, mengandung lemak babi, mengandung chip, dipasang chip, ditanam chip, microchip, vaksin mematikan, vaksin membunuh, kematian akibat vaksin, vaksin berisi, mengandung plastik, beras plastik, telur palsu, telur plastik, berujung maut, chemtrail, bumi datar, matikan hp malam ini, matikan handphone, sinar kosmik, solusi untuk 1000 keluhan, khasiatnya luar biasa, herbal ajaib',
    },
  ],
};

/** Prizes, gifts and loans that ask for a click. */
export const iming: Lexicon = {
  id: 'iming-iming',
  title: { id: 'Iming-iming hadiah', en: 'Prize lures' },
  groups: [
    {
      tier: 'always',
      source: 'own',
      affixes: false,
      terms:
        'gebyar undian, undian berhadiah, pemenang undian, anda terpilih, anda memenangkan, kamu memenangkan, anda pemenang, anda mendapatkan hadiah, memenangkan undian, hadiah langsung tanpa, bagi-bagi hadiah, bagi-bagi uang, bagi-bagi kuota, kuota gratis, pulsa gratis, saldo gratis, saldo dana gratis, klaim hadiah, ambil hadiah, ambil hadiahnya, tanpa diundi, tanpa di undi, grand prize, saya tf, aku transfer, saya transfer, dapat transferan, transferan, tukarkan poin, poin telkomsel, umroh gratis, umrah gratis, isi full tangki, unit mobil, unit motor, logam mulia, pinjaman tanpa jaminan, pinjaman online, dana cair, langsung cair, paylater, uang gaib, penggandaan uang, tebak angka, tebak nama, tebak gambar, tebus murah, promo tebus',
    },
    {
      tier: 'target',
      source: 'own',
      affixes: false,
      terms:
        'hadiah, undian, gratis, klik, link, daftar, buruan, segera daftar, nasabah, nomor rekening, rekening, whatsapp, wa, hubungi, admin, mobil, motor, alphard, fortuner, nmax, vespa, iphone, promax, emas, uang, cash, tunai, transfer, juta, pemenang, giveaway, follow, followers, lowongan, loker, gaji, komen, syarat, klaim, bantuan, dana, donasi, program 2024',
    },
  ],
};
