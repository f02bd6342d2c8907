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
      terms: 'katanya, konon, kabarnya, isunya, dengar-dengar, banyak yang bilang, orang bilang, disebut-sebut',
    },
  ],
};

/**
 * Sensation. `always`: the language of alarm itself; `target`: strong words that a sober report needs now and then;
 * `context`: urgency, and what such messages like to name.
 */
export const kabarGempar: Lexicon = {
  id: 'kabar-gempar',
  title: { id: 'Kata menggemparkan', en: 'Sensational wording' },
  groups: [
    {
      tier: 'always',
      source: 'own',
      affixes: false,
      terms:
        'dhuar, duarr, jadi lautan, azab allah, nangis darah, kena batunya, tak terbendung lagi, tamat riwayat, tamat sudah, detik-detik mencekam, fakta mengejutkan, rakyat wajib tahu, umat wajib tahu, jangan kaget, geger, gegerkan, gempar, gemparkan, menggemparkan, dahsyatnya, luluh lantak, telan malu, berduka hebat, tanda akhir zaman, tanda-tanda akhir zaman, sumpah pocong, di luar nalar, bikin merinding, terbongkar sudah, akhirnya terbongkar, akhirnya terkuak, terkuak sudah, panik total, jerit tangis, tangis histeris, resmi ditangkap, akhirnya ditangkap, dijemput paksa, resmi tinggalkan, elit global, agenda terselubung, bencana hari ini, bencana alam terbaru, hancur lebur, tidak bersisa, auto panik, panas dingin, ketar-ketir, kena mental, mati kutu, bungkam seribu bahasa, skak mat, skakmat, kebakaran jenggot',
    },
    {
      tier: 'target',
      source: 'own',
      affixes: false,
      terms:
        'ambruk, ambles, tenggelam, astagfirullah, innalillahi, terungkap sudah, membelot, remuk, menakjubkan, terseret, terjungkal, meledak, akhir zaman, mengerikan, mengejutkan, mencengangkan, mengenaskan, mencekam, histeris, heboh, terbongkar, bongkar, terkuak, detik-detik, breaking news, panik, menjerit, tangis pecah, gemetar, terkejut, merinding, ngeri, dahsyat, dasyat, sapu bersih, hantam, guncang, porak poranda, ringsek, ringsep, obrak abrik, musnah, hanyut, ludes, melibas, seketika, astaghfirullah, azab, kiamat, dajjal, resmi bergabung, resmi mundur, skandal, konspirasi, curang, kecurangan, dicurangi, rekayasa, settingan, ngamuk, mengamuk, murka, menohok, mencak-mencak, auto, rasakan, tumbal, santet, babak belur, malu besar, menggila, berserakan, berhamburan, terjang, menjijikkan, biadab',
    },
    {
      tier: 'context',
      source: 'own',
      affixes: false,
      terms:
        'innalillah, allahu akbar, allohu akbar, takbir, subhanallah, baru saja, hari ini, sekarang juga, akhirnya, resmi, terkini, terbaru, ada apa, ternyata, inilah, nah loo, nah lo, waspadalah, hati-hatilah, awas, bahaya, berbahaya, ribuan, jutaan, seluruh, total, ini fakta, fakta, tolong, mohon perhatian, perhatian, penting, pengumuman, bagikan, sebarkan, share, viral, viralkan, semua, kalian, rakyat, diam-diam, rahasia, terungkap, momen, video, rekaman, marah, tewas, darah, mati, hancur, perang, serang, pki, israel, komunis, vaksin, babi, haram, berduka, usai',
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
        'sebarkan sebelum dihapus, viralkan sebelum dihapus, share sebelum dihapus, bagikan sebelum dihapus, simpan sebelum dihapus, tonton sebelum dihapus, keburu dihapus, kirim ke semua grup, kirim ke grup lain, kirimkan ke semua, kirim ke semua kontak, kirim ke 10 orang, teruskan ke semua, teruskan pesan ini, teruskan ke keluarga, beritahu semua teman, kasih tahu semua, jangan berhenti di anda, jangan putus di kamu, jangan sampai putus, mohon bantu sebarkan, mohon bantu share, bantu sebarkan, tolong sebarkan, tolong disebarkan, mohon disebarkan, harap disebarkan, mohon sebarkan, bantu share, tolong share, please share, tolong bagikan, mohon bagikan, silakan disebarkan, sebarkan seluas-luasnya, viralkan guys, viralkan gaes, bantu viralkan, mohon viralkan, tolong viralkan, ayo viralkan, satu share, 1x anda sebarkan, share ke grup, share ke semua, maaf bc, bc penting, broadcast dari, pesan berantai dari, amal jariyah bagi yang menyebarkan, luangkan waktu 1 menit, luangkan waktu satu menit, luangkan 1 detik, luangkan satu detik, sebarkan sebanyak, sebarkan sebanyaknya, sebarkan sebanyak-banyaknya, tolong bagikan postingan, tolong bagikan postingan ini, bagikan postingan ini, bagikan video ini, bagikan pesan ini, sebarkan pesan ini, sebarkan berita ini, sebarkan video ini, hanya share semoga bermanfaat, sekedar share semoga bermanfaat, sekadar berbagi info, cuma ngasih info, cuma ngasi info, ini bukan hoax, ini bukan hoaks, bukan hoax ini, bukan hoak, ini real bukan, komen aamiin, ketik aamiin, ketik amin, tulis aamiin, jangan dilewatkan begitu saja, semoga tidak lewat di beranda, info ini benar adanya, kiriman dari teman, dari dokter senior, pesan dari dokter, pesan dari seorang dokter, kata dokter di luar negeri, di viralkan di seluruh, diviralkan ke seluruh, share seluas luasnya, share seluas-luasnya, bagikan seluas-luasnya, share biar, share supaya semua, share agar semua, kirimilah mereka pesan ini, kirim pesan ini ke, kirimkan pesan ini ke, teruskan info ini, tolong beritahu semua, tolong kasih tahu, meneruskan info dari, dapat info dari, dapet info dari, dapat info valid, just info, cocok untuk di share, jangan sampai berhenti di anda, jangan anggap remeh pesan ini, baca sampai habis lalu sebarkan, share jika bermanfaat, bagikan jika bermanfaat, sebarkan jika bermanfaat, share bila bermanfaat, maaf yaa bc, maaf ya bc, bc karena penting, tolong beritahukan, wajib disimpan, harus disimpan, tonton sampai habis, gak percaya coba, tidak percaya coba sendiri, jangan kirim ucapan selamat pagi, sampaikan ke keluarga anda',
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
        'sembuh total, sembuh hanya dalam, sembuh dalam hitungan, sembuh dalam semalam, hilang dalam hitungan menit, sepenuhnya menyembuhkan, menyembuhkan diabetes, menyembuhkan stroke, menyembuhkan darah tinggi, bebas diabetes, hentikan penggunaan obat, tanpa obat dokter, pembuluh darah tersumbat dan ini solusinya, dikontrol lewat vaksin, vaksin akan dikontrol, dikendalikan lewat vaksin, agenda depopulasi, sembuh seketika, sembuh tanpa operasi, tanpa operasi dan obat, menyembuhkan segala penyakit, menyembuhkan segala macam penyakit, obat segala penyakit, menyembuhkan kanker, membunuh sel kanker, mematikan sel kanker, menyebabkan kanker otak, dokter terkejut, dokter kaget, dokter menyembunyikan, dokter telah menyembunyikan, dokter tidak ingin anda tahu, rahasia dokter, ramuan ajaib, ramuan mujarab, obat mujarab, sangat mujarab, dijamin sembuh, pasti sembuh, penangkal virus, penangkal corona, hempas penyakit, membersihkan pembuluh darah, pembuluh darah dibersihkan, obat ini akan menyelamatkan, obat ini tidak memberikan kesempatan, radang sendi hilang, nyeri sendi hilang, mengandung lemak babi, vaksin mematikan, vaksin membunuh, kematian akibat vaksin, mengandung plastik, beras plastik, telur palsu, telur plastik, vaksin berisi chip, vaksin mengandung chip, chip dalam vaksin, microchip dalam vaksin, microchip di vaksin, ditanam microchip lewat, chip di tubuh manusia, vaksin berisi racun, chemtrail, bumi datar, matikan hp malam ini, matikan handphone, sinar kosmik, solusi untuk 1000 keluhan, khasiatnya luar biasa, herbal ajaib, dokter telah menipu, dokter menipu saya, dokter berbohong, hentikan minum obat, hentikan obat dokter, hentikan penggunaan, ini bukan obat biasa, tersumbat dan ini solusinya, tanpa operasi atau laser, penglihatan kembali normal, berkat obat ini, saya kasih alhamdulillah sembuh',
    },
  ],
};

/** Prizes, gifts and loans that ask for a click. `always`: lures; `target`: also said of honest prizes and sales; `context`: what surrounds them. */
export const iming: Lexicon = {
  id: 'iming-iming',
  title: { id: 'Iming-iming hadiah', en: 'Prize lures' },
  groups: [
    {
      tier: 'always',
      source: 'own',
      affixes: false,
      terms:
        'gebyar undian, undian tabungan berhadiah, nomor anda terpilih, anda terpilih, anda memenangkan, kamu memenangkan, anda pemenang, memenangkan undian, anda mendapatkan hadiah, anda telah beruntung, kamu telah beruntung, anda beruntung, telah beruntung, bagi-bagi uang, bagi-bagi saldo, saldo gratis, saldo dana gratis, dana kaget, klaim hadiah, ambil hadiah, ambil hadiahnya, ambil hadiah kamu, tanpa diundi, tanpa di undi, komen mau, ketik mau, perubahan tarif transfer, mengubah tarif transfer, kamu terpilih, peserta yang terpilih untuk, grand prize, saya tf, bantu tf, aku transfer, saya transfer, kami transfer hari ini, dapat transferan, transferan, tukarkan poin, isi full tangki, pinjaman tanpa jaminan, pinjaman tanpa agunan, pinjaman cair, dana cair, langsung cair, uang gaib, penggandaan uang, pesugihan, tebak angka, promo tebus, chat admin, hubungi admin kami sekarang, akun anda akan dinonaktifkan, akun anda akan diblokir, akun facebook anda, verifikasi akun anda, nasabah setia',
    },
    {
      tier: 'target',
      source: 'own',
      affixes: false,
      terms:
        'undian berhadiah, giveaway, give away, pemenang undian, hadiah langsung tanpa, bagi-bagi hadiah, bagi-bagi kuota, kuota gratis, pulsa gratis, umroh gratis, umrah gratis, poin telkomsel, unit mobil, unit motor, logam mulia, pinjaman online, paylater, tebak nama, tebak gambar, tebus murah, dana hibah, tanpa ktp, bantu pinjaman, bagi-bagi rezeki, bagi-bagi rejeki, bagi bagi hadiah, butuh dana, membutuhkan dana, kesulitan dana, kesulitan keuangan, terlilit utang, terlilit hutang',
    },
    {
      tier: 'context',
      source: 'own',
      affixes: false,
      terms:
        'hadiah, undian, gratis, klik, link, daftar, buruan, segera daftar, nasabah, nomor rekening, rekening, whatsapp, wa, hubungi, admin, mobil, motor, alphard, fortuner, nmax, vespa, iphone, promax, emas, uang, cash, tunai, transfer, juta, pemenang, giveaway, follow, followers, lowongan, loker, gaji, komen, syarat, klaim, bantuan, dana, donasi, program, kesempatan, beruntung, disini, tercepat, followers setia, pengikut setia, real, amanah, tanpa potongan',
    },
  ],
};

/**
 * What news of the street is made of. `target`: those it likes to speak of; `always`: what they are said to have done, as no sober
 * report puts it; `context`: words of any report, news only beside rows of marks.
 */
export const kabarJalanan: Lexicon = {
  id: 'kabar-jalanan',
  title: { id: 'Bahan kabar jalanan', en: 'What street news is made of' },
  groups: [
    {
      tier: 'target',
      source: 'own',
      affixes: false,
      terms:
        'presiden, wapres, rezim, pemerintah, negara, istana, menteri, mentri, kementerian, depkes, kemenkes, gubernur, bupati, polisi, polri, kapolri, tni, tentara, jenderal, dpr, kpu, bawaslu, mk, kpk, mui, jokowi, jkw, prabowo, gibran, anies, ganjar, megawati, israel, palestina, gaza, hamas, amerika, usa, trump, putin, rusia, cina, china, tiongkok, tka, asing, aseng, rohingya, pki, komunis, yahudi, zionis, islam, muslim, kristen, gereja, masjid, umat, ulama, habib, ustaz, vaksin, vaksinasi, virus, covid, corona, kanker, dokter, rumah sakit, gempa, tsunami, gunung, banjir, pemilu, pilpres, pilkada, capres, cawapres, kampanye, bbm, pertamina, bpjs, mahasiswa, pendukung, partai, rakyat, bangsa, timnas, anis, imin, cak imin, mahfud, puan, ahok, luhut, pks, pdip, psi, nasdem, iran, houthi, rudal, libanon, lebanon, ukraina, singapura, malaysia, ikn, dana haji, garam, beras, telur, mi instan, obat',
    },
    {
      tier: 'always',
      source: 'own',
      affixes: false,
      terms:
        'ternyata, terbukti, terungkap, terbongkar, ketahuan, inilah, ini lah, ini dia, lihat ini, lihatlah, viral, breaking news, berita terkini, berita hari ini, info terkini, terkini, gawat, masihkah, ada apa, tolak, menolak, ditolak, dibakar, bakar, membakar, ditangkap, tangkap, diblokir, dipaksa, dipaksakan, paksa, dipecat, pecat, diasingkan, kabur, menyerah, menang, unggul, tewas, meledak, ambruk, lumpuh total, haram, pengkhianat, bungkam, sengaja, serang, menyerang, hancur, kaget, geram, marah, ancam, murka, ngamuk, takut, panik, bohong, curang, titipan, disembunyikan, menyembunyikan, diam-diam, biar tahu rasa, jangan diam, buka mata, lawan, musnahkan, musuh, dijual, menjual, penjajah, dikuasai, menguasai, diserbu, menyerbu, pembantaian, penindasan, tak berkutik, tidak berkutik, minta maaf, dibayar, gagal total,  boikot, dicopot, copot, dizalimi, jebol, getarkan, guncang, terbakar, bangkrut, kebangkrutan, merugikan, bagi-bagi, membumihanguskan, kena hantaman, licik, ketakutan, keringat dingin, menyala, peringatan, jangan makan, jangan minum, jangan kirim',
    },
    {
      tier: 'context',
      source: 'own',
      affixes: false,
      terms:
        'akhirnya, resmi, fakta, bukti, buktinya, kabar, kabarnya, info, sekilas info, berita, baru saja, barusan, dilarang, larang, mati, apakah benar, benarkah, kenapa selalu, yang sebenarnya, meninggal, kalah, mundur, siap, diambil, berhasil, temukan, kirim',
    },
  ],
};

/** What is hidden from the people, by whom, and to what end. */
export const persekongkolan: Lexicon = {
  id: 'persekongkolan',
  title: { id: 'Teori persekongkolan', en: 'Conspiracy theories' },
  groups: [
    {
      source: 'own',
      affixes: false,
      terms:
        'elit global, elite global, tatanan dunia baru, new world order, agenda depopulasi, pengurangan penduduk dunia, agenda tersembunyi, agenda terselubung, skenario besar, skenario mereka, sudah diatur semua, semua sudah diatur, sengaja dibuat sakit, sengaja dibikin, sengaja diciptakan, virus buatan, penyakit buatan, gempa buatan, bencana buatan, hujan buatan mereka, senjata iklim, senjata cuaca, haarp, pandemi palsu, plandemi, tidak ada di berita, tidak ada di tv, tak ada di tv, tak ada berita di tv, tidak muncul di tv, media dibungkam, semua media dibungkam, kebangkitan pki, pki bangkit, pki gaya baru, neo pki, antek asing, antek aseng, antek komunis, antek pki, agen yahudi, agen zionis, pengalihan isu, untuk mengalihkan isu, jangan mau dibodohi, jangan mau dibodoh-bodohi, rakyat dibodohi, kita dibodohi, kami tidak bodoh lagi, buka mata kalian, bangunlah kalian, bukan kebetulan, tidak ada yang kebetulan, ada dalang besar, dalang di balik semua, kristenisasi, nyamuk bill gates, bumi sedang diubah',
    },
  ],
};
