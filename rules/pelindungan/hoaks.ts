import type { Matcher, Rule, RuleExamples } from '../engine/types';
import { sourced } from '../etika/informasi-benar';
import { publicNotice, quoted, reported } from '../lexicons/penanda';
import { list } from '../matchers/list';
import { near } from '../matchers/near';

/** Auctions, aid and contests of an office, and warnings of the very thing. */
const honestOffer: Matcher = {
  kind: 'around',
  reach: 'sentence',
  of: list(
    'lelang, melelang, waspada, ilegal, penipuan, tolak, hindari, ojk, lomba, kuis, ambulans, pemadam, mobil dinas, motor dinas, wajib pajak, bapenda, umkm, pameran, menyerahkan, hibah daerah, pemerintah daerah, pemkab, pemkot, pemprov, kementerian, korupsi, terdakwa, tersangka, sidang, perkara',
  ),
};

const lure: Matcher = { kind: 'terms', lexicon: 'iming-iming', tiers: ['always'] };
const prize: Matcher = { kind: 'terms', lexicon: 'iming-iming', tiers: ['target'] };
const gift: Matcher = { kind: 'terms', lexicon: 'iming-iming', tiers: ['context'] };
const money: Matcher = {
  kind: 'pattern',
  flags: 'i',
  pattern: '(?:rp\\.?\\s?\\d|(?<!\\d)\\d{1,12}\\s?(?:juta|jt|unit)(?!\\p{L})|(?<![\\d.,])\\d{1,3}(?:[.,]\\d{3}){2}(?![\\d.,]))',
};
/** Shorteners, chat links, free hosts, and a mobile number. */
const contact: Matcher = {
  kind: 'pattern',
  flags: 'i',
  skipLinks: false,
  pattern:
    '(?:bit\\.ly|wa\\.me|t\\.me|s\\.id|linktr\\.ee|tinyurl\\.com|cutt\\.ly|heylink|lihi|\\.xyz|\\.top|\\.click|blogspot)|(?<!\\d)08\\d{8,11}(?!\\d)',
};

/** Frights about food that are denied, or asked and then explained by something ordinary. */
const fright: Matcher = list('beras plastik, telur palsu, telur plastik, mengandung plastik, mengandung lemak babi');
const explainedFright: Matcher = {
  kind: 'any',
  of: [
    { kind: 'near', a: fright, b: list('bukan, bukanlah, tidak, tidak ada'), within: 1, order: 'ba' },
    {
      kind: 'near',
      a: fright,
      b: {
        kind: 'pattern',
        flags: 'i',
        pattern:
          '\\? [^?!]{0,80}(?:membuktikan|menjelaskan|menguji|memeriksa|meluruskan|membantah)[^?!]{0,120}(?<!\\p{L})(?:karena|akibat|sebenarnya|asli|wajar|alami|aman|normal)(?!\\p{L})',
      },
      within: 6,
      order: 'ab',
    },
  ],
};
/** Money that goes from one of one's accounts to another. */
const toOneself: Matcher = {
  kind: 'pattern',
  flags: 'i',
  pattern:
    '(?<!\\p{L})(?:transfer|tf)\\p{L}*(?: uang| duit| gaji)? ke (?:rekening|rek|dompet|akun) (?:\\p{L}+ )?sendiri(?!\\p{L})',
};

export const rule: Rule = {
  id: 'pelindungan/hoaks',
  pack: 'pelindungan',
  title: { id: 'Tanda hoaks', en: 'Signs of a hoax' },
  basis: ['hoaks/1', 'etika/6', 'norma/se-137-2018'],
  severity: 'warn',
  clauses: [
    {
      name: 'pesan-berantai',
      match: { kind: 'terms', lexicon: 'pesan-berantai' },
      antipatterns: [{ kind: 'context', is: 'negated' }, publicNotice],
      message: { id: 'Ini mirip pesan berantai.', en: 'This reads like a chain message.' },
    },
    {
      name: 'obat-ajaib',
      match: { kind: 'terms', lexicon: 'obat-ajaib' },
      antipatterns: [explainedFright],
      message: {
        id: 'Klaim kesehatan ini tidak sesuai keterangan medis.',
        en: 'This health claim does not match medical advice.',
      },
    },
    {
      name: 'vaksin',
      match: {
        kind: 'near',
        a: list('vaksin, vaksinasi, imunisasi, divaksin, suntikan vaksin, mrna, vaksin polio, vaksin campak, disuntik vaksin'),
        b: list(
          'chip, microchip, mikrocip, magnet, mengubah dna, merusak dna, mengandung babi, bikin mandul, bikin lumpuh, bikin autis, konspirasi, elit global, bisnis mereka, akal-akalan, tidak perlu, tidak berguna, tidak ada gunanya, bebas vaksin, tolak vaksin, menolak vaksin, jangan mau divaksin, lebih banyak mati, meninggal setelah, mati setelah, kelinci percobaan, racun, beracun, meracuni, mati mendadak, meninggal mendadak, mandul, memandulkan, autisme, penyebab autis, autoimun, depopulasi, logam berat, kontrol populasi, mengontrol manusia, total control, senjata biologis, menyebabkan kanker, penyebab kanker, pembunuh, pembunuhan massal, mematikan, kekebalan tubuh runtuh, hampir runtuh, merusak imun, menurunkan imun, detox, detoks, efek vaksin, korban vaksin',
        ),
        within: 8,
        mark: 'b',
      },
      antipatterns: [{ kind: 'context', is: 'negated' }, reported],
      message: { id: 'Klaim tentang vaksin ini tanpa sumber resmi.', en: 'This claim about a vaccine names no official source.' },
    },
    {
      name: 'ramuan',
      match: near(
        near(
          list(
            'jahe, jahe merah, kunyit, temulawak, bawang putih, daun kelor, daun sirsak, sirsak, air rebusan, rebusan, ramuan, ramuan ini, jamu, madu, air kelapa, propolis, air doa, kapur barus, garam, lemon, jeruk nipis, daun sirih, habbatussauda, minyak kayu putih, terapi ini, dukun, cuka apel, kopi pahit',
          ),
          list(
            'menyembuhkan, sembuhkan, sembuh, sembuh tanpa, normal selamanya, membunuh kanker, membunuh virus, mematikan virus, obat kanker, hilang selamanya, tanpa obat, tanpa dokter, tanpa operasi, dokter kaget, dokter pun kaget, tidak perlu dokter, tidak perlu operasi, ampuh',
          ),
          10,
        ),
        list(
          'kanker, gagal ginjal, ginjal, diabetes, stroke, jantung, sakit jantung, tensi, darah tinggi, hiv, corona, covid, tumor, kolesterol, asam urat, dokter, seminggu, semalam, selamanya, terbukti, autis, kebutaan, lumpuh',
        ),
        10,
      ),
      antipatterns: [
        { kind: 'context', is: 'negated' },
        {
          kind: 'around',
          reach: 'sentence',
          of: list(
            'penelitian, konsultasi, dokter menyarankan, bukan pengganti, pendamping, meredakan, membantu, apoteker, ahli gizi',
          ),
        },
      ],
      message: { id: 'Klaim penyembuhan ini tanpa sumber kedokteran.', en: 'This claim of a cure names no medical source.' },
    },
    {
      name: 'khasiat',
      // A remedy that is praised beside a grave illness; sober advice helps, eases or is asked of a doctor.
      match: near(
        list(
          'ampuh, paling ampuh, sangat ampuh, manjur, mujarab, menyembuhkan, sembuhkan, menghancurkan, hancurkan, menghilangkan, membunuh, rontokkan, merontokkan, obat alami, obat herbal, resep alami, rahasia sehat, metode baru, metode inovatif, tanpa obat kimia, sembuh tanpa, musuh kanker, anti kanker, antikanker, manfaatnya luar biasa, pijat, titik ini',
        ),
        list(
          'kanker, sel kanker, tumor, ginjal, batu ginjal, gagal ginjal, diabetes, gula darah, stroke, stroek, jantung, serangan jantung, jantung koroner, kolesterol, cholesterol, asam urat, hipertensi, darah tinggi, prostat, prostatitis, paru-paru, liver, hepatitis, pembuluh darah, penyumbatan, corona, covid, katarak, mata minus, sakit gigi, radang sendi, nyeri dada, sesak nafas, sesak napas, tbc, hiv, aids, kista, miom, wasir, saraf kejepit',
        ),
        9,
      ),
      antipatterns: [
        { kind: 'context', is: 'negated' },
        reported,
        {
          kind: 'around',
          reach: 'draft',
          of: list(
            'penelitian, konsultasi, konsultasikan, dokter menyarankan, bukan pengganti, pendamping, apoteker, ahli gizi, puskesmas, rsud, posyandu, skrining, deteksi dini, pemeriksaan, germas, cerdik, operasi, terapis, rumah sakit, tim medis, juara, atlet, petani, hama, insektisida, gulma',
          ),
        },
      ],
      message: { id: 'Khasiat ini tanpa sumber kedokteran.', en: 'The remedy is praised without a medical source.' },
    },
    {
      name: 'makanan-berbahaya',
      match: near(
        list(
          'zat berbahaya, zat kimia berbahaya, bahan kimia berbahaya, siklamat, aspartam, fluoride, flourida, fluorida, msg, sayur palsu, kol palsu, beras palsu, buah palsu, ikan palsu, garam palsu, mengandung lilin, mengandung karet, mengandung racun, ada cacingnya, disuntik hormon, disuntik pewarna, hiv dalam kaleng, makanan kaleng, minuman instan, mi instan, penyedap rasa',
        ),
        list(
          'hati-hati, hati2, jangan makan, jangan minum, jangan beli, jangan diminum, jangan kasih, stop minum, stop makan, terbukti, sudah terbukti, betapa bahayanya, lupus, kanker, autis, pengerasan otak, pengapuran otak, sumsum tulang, merusak otak, membunuh, mematikan, menyebabkan kematian, sudah banyak korban, keracunan massal',
        ),
        14,
      ),
      antipatterns: [
        { kind: 'context', is: 'negated' },
        reported,
        {
          kind: 'around',
          reach: 'draft',
          of: list(
            'bpom, balai pom, dinkes, dinas kesehatan, puskesmas, uji laboratorium, hasil uji, laboratorium, razia, sidak, penyuluhan, ahli gizi, loka pom, satgas pangan, izin edar, kurangi, batasi, enak, lapar, kenyang, diet',
          ),
        },
      ],
      message: { id: 'Bahaya makanan ini tanpa sumber resmi.', en: 'The danger in food names no official source.' },
    },
    {
      name: 'lowongan',
      // Offers of work that ask for a chat instead of naming the office's address.
      match: near(
        near(
          list(
            'dibutuhkan segera, di butuhkan segera, dibutuhkan karyawan, dibutuhkan staf, dibutuhkan staff, lowongan kerja, info loker, loker, penerimaan pegawai baru, penerimaan karyawan baru, rekrutmen besar-besaran, kerja dari rumah, kerja online, pekerjaan online, kerja paruh waktu, tugas like, agen tiktok',
          ),
          list(
            'gaji, upah, komisi, penghasilan, usia maksimal, usia max, umur maksimal, min ijazah, ijazah sma, ijazah smp, sma smk, smk sederajat, sma sederajat, sma smk sederajat, semua jurusan, tanpa pengalaman, penempatan, ditempatkan, bisa komputer, uang lembur, mess',
          ),
          40,
        ),
        {
          kind: 'any',
          of: [
            contact,
            list(
              'wa, whatsapp, chat, hubungi, kirim data, kirim cv, uang makan, inventaris, perbulan, per bulan, per hari, perhari, per minggu, berminat, silahkan, ktp, fotokopi ktp, minimal ijazah, min ijazah, ob, girl, cs, sesuai domisili',
            ),
          ],
        },
        60,
      ),
      antipatterns: [
        // An office names its own vacancies.
        { kind: 'account', accountKind: ['official'] },
        {
          kind: 'around',
          reach: 'draft',
          of: {
            kind: 'any',
            of: [
              { kind: 'pattern', pattern: '(?:go|ac|sch|mil)\\.id', skipLinks: false },
              list(
                'job fair, bursa kerja, disnaker, dinas tenaga kerja, kemnaker, karirhub, blk, tidak dipungut biaya, penipuan, palsu, diskusi, dinas ketenagakerjaan',
              ),
            ],
          },
        },
      ],
      message: { id: 'Lowongan ini mirip tawaran kerja palsu.', en: 'The vacancy looks like a false offer of work.' },
    },
    {
      name: 'mengaku-pejabat',
      match: near(
        list(
          'perkenalkan saya, perkenalkan nama saya, ini nomor baru saya, nomor baru saya, ini nomor wa saya, apakah benar saya terhubung, apakah benar ini dengan, apa benar ini dengan, benarkah ini dengan',
        ),
        list(
          'bupati, wakil bupati, wali kota, walikota, gubernur, sekretaris daerah, sekda, kapolres, kapolda, kapolsek, dandim, danrem, kajari, kajati, camat, kepala dinas, kepala badan, rektor, kakanwil, pengurus masjid, pengurus pondok, pimpinan pengurus, ketua yayasan, pengurus yayasan, lelang kendaraan, lelang barang sitaan, pekerjaan online, dana hibah, bantuan dana',
        ),
        14,
      ),
      antipatterns: [
        // An office that introduces its own head poses as nobody.
        { kind: 'account', accountKind: ['official'] },
        {
          kind: 'around',
          reach: 'draft',
          of: list('calon, program kerja, siswa, mahasiswa, magang, pertemuan, acara, moderator, narasumber'),
        },
      ],
      message: { id: 'Ini mirip pesan orang yang mengaku pejabat.', en: 'This reads like somebody posing as an official.' },
    },
    {
      name: 'dana-bantuan',
      // Money for everybody that is had by writing to a number or a link.
      match: near(
        near(
          list(
            'dana bantuan, program bantuan, bantuan dana, dana hibah, bantuan tunai, bantuan modal, bantuan pemerintah, subsidi pemerintah, bantuan bpjs, bantuan pkh, bansos, blt, dana umat',
          ),
          { kind: 'any', of: [money, list('senilai, sebesar, triliun, triliyun, milyar')] },
          15,
        ),
        {
          kind: 'any',
          of: [
            contact,
            list(
              'kirim ke whatsapp, kirim wa, hubungi wa, chat wa, whatsapp, daftar dan cek, daftar sekarang, klik, ketik, info resmi, langsung cair, segera klaim, klaim, cek penerima, nomor rekening, kirim data, masukkan data, kode otp, seluruh indonesia',
            ),
          ],
        },
        45,
      ),
      antipatterns: [
        honestOffer,
        {
          kind: 'around',
          reach: 'draft',
          of: {
            kind: 'any',
            of: [
              { kind: 'pattern', pattern: 'go\\.id', skipLinks: false },
              list(
                'dinas sosial, kantor pos, balai desa, musyawarah, disalurkan, penyaluran, kelurahan, apbd, apbn, dprd, realisasi',
              ),
            ],
          },
        },
      ],
      message: { id: 'Bantuan ini mirip pesan penipuan.', en: 'The aid looks like a fraudulent message.' },
    },
    {
      name: 'kabar-menakutkan',
      match: near(
        list(
          'tarik uang, tarik tabungan, bank akan bangkrut, bank bangkrut, jangan tidur di dalam rumah, jangan keluar rumah, ada cacingnya, mengandung plastik, beras plastik, telur palsu, penculik anak, penculikan anak, jual organ, diambil organnya, hp meledak, radiasi kosmik, sinar kosmik, matikan hp, gempa susulan yang lebih besar, gempa lebih besar, gelap total, krisis pangan, listrik mati se-indonesia',
        ),
        list(
          'sebarkan, teruskan, kirim ke, bagikan ke, share, sudah banyak yang mati, sudah banyak korban, malam ini juga, hari ini juga, sekarang juga, info dari, info penting dari, kata saudara, saudara di, teman di, hati-hati bun, awas bun, grup keluarga, semua ahli sudah sepakat, sebentar lagi',
        ),
        15,
      ),
      antipatterns: [{ kind: 'context', is: 'negated' }, reported],
      message: { id: 'Kabar ini menakut-nakuti tanpa sumber resmi.', en: 'The news frightens and names no official source.' },
    },
    {
      name: 'hadiah',
      antipatterns: [honestOffer, toOneself],
      match: {
        kind: 'any',
        of: [
          near(lure, { kind: 'any', of: [prize, gift, money, contact] }, 15),
          near(near(prize, { kind: 'any', of: [prize, gift] }, 12), { kind: 'any', of: [money, contact] }, 15),
          near(near(prize, money, 8), contact, 15),
        ],
      },
      message: { id: 'Tawaran ini mirip penipuan berhadiah.', en: 'The offer looks like a prize scam.' },
    },
    {
      name: 'tautan-tiruan',
      // The name of an office or bank in an address whose ending no office uses. Sought from that ending, which is rare, backwards.
      match: {
        kind: 'pattern',
        flags: 'i',
        skipLinks: false,
        pattern:
          '\\.(?:xyz|top|click|site|online|live|vip|club|shop|icu|buzz|fun|space|store|cfd|sbs|(?:blogspot|weebly|wixsite)\\.com)(?![\\w-])(?<=(?<![\\p{L}\\p{N}.-])(?<mark>(?:https?://)?[\\w.-]{0,60}(?:kemen[a-z]{2,12}|bansos|bantuan|subsidi|bpjs|prakerja|pajak|cpns|pppk|dukcapil|polri|samsat|danakaget|(?<![a-z\\d])(?:djp|pln|bank|bri|bni|mandiri)(?![a-z\\d]))[\\w.-]{0,60}))',
      },
      message: { id: 'Alamat ini meniru nama lembaga.', en: 'The address imitates the name of an institution.' },
    },
    {
      name: 'ramalan',
      match: {
        kind: 'near',
        a: list(
          'akan terjadi gempa, gempa besar akan, bakal terjadi gempa, bakal ada gempa, akan ada gempa, sr akan terjadi, gempa susulan besar, diprediksi gempa, ramalan gempa, gempa megathrust akan, tsunami setinggi, akan terjadi tsunami, akan tenggelam, kiamat, tanda kiamat, tanda-tanda kiamat, badai matahari, gelombang panas, mati lampu serentak, gelap tiga hari',
        ),
        b: list(
          'besok, malam ini, nanti malam, hari ini, minggu ini, pekan ini, bulan ini, segera, jam, pukul, tanggal, waspada, bersiap, siap-siap, sebentar lagi, sudah dekat',
        ),
        within: 12,
      },
      message: { id: 'Ramalan bencana ini tanpa sumber resmi.', en: 'This prediction of a disaster names no official source.' },
    },
  ],
  atMost: 1,
  antipatterns: [quoted, sourced],
  message: { id: 'Isi ini mirip hoaks yang sering beredar.', en: 'The text is like hoaxes that go round.' },
  advice: {
    id: 'Pesan seperti ini sering menyesatkan atau menipu warga. Cek dulu ke lembaga yang berwenang. Bila hendak meluruskan, tulis "hoaks" di depan dan tautkan penjelasan resminya.',
    en: 'Such messages often mislead or cheat citizens. Check with the authority first. When you debunk a hoax, write "hoaks" in front and link the official explanation.',
  },
};

export const examples: RuleExamples = {
  flags: [
    { text: '[[Mohon bantu sebarkan]], ini penting sekali', clause: 'pesan-berantai' },
    { text: 'Seduhan daun ini [[menyembuhkan kanker]] dalam tiga hari', clause: 'obat-ajaib' },
    { text: 'Hati-hati [[telur palsu]]? Guru sudah membuktikan isinya karet!', clause: 'obat-ajaib' },
    { text: 'Awas, [[beras plastik]] beredar di pasar kita', clause: 'obat-ajaib' },
    { text: '[[Gebyar undian]] nasabah, hadiah mobil, klik https://bit.ly/contoh-undian', clause: 'hadiah' },
    { text: 'Siap-siap, [[akan terjadi gempa]] besar malam ini!', clause: 'ramalan' },
    { text: '[[Kirim ke semua grup]] supaya selamat', clause: 'pesan-berantai' },
    { text: 'Cek bantuan di [[https://bansos-contoh.xyz]]/daftar sekarang', clause: 'tautan-tiruan' },
    { text: 'Selamat! Anda [[memenangkan undian]] Rp100 juta, klik bit.ly/contoh', clause: 'hadiah' },
    { text: 'Vaksin itu [[beracun]] semua, tanya saja tetangga', clause: 'vaksin' },
    { text: 'Yang benar [[saya transfer]] 20 juta tunai, follow dulu', clause: 'hadiah' },
    { text: 'Awas bun, sirup itu ada [[siklamat]], terbukti bikin lupus', clause: 'makanan-berbahaya' },
    { text: 'Daun kupang [[ampuh]] buat batu ginjal, selamat mencoba', clause: 'khasiat' },
    {
      text: '[[Dibutuhkan segera]] staf gudang, usia maksimal 35, min ijazah SMP, gaji 7 juta per bulan',
      account: { standing: 'unknown', kind: 'unknown' },
      clause: 'lowongan',
    },
    {
      text: 'Assalamualaikum, [[perkenalkan saya]] Bapak Rahmat, Sekretaris Daerah, ada info penting',
      account: { standing: 'unknown', kind: 'unknown' },
      clause: 'mengaku-pejabat',
    },
    { text: '[[Dana bantuan]] Rp150 juta untuk semua warga, ketik nama lalu kirim ke WhatsApp', clause: 'dana-bantuan' },
  ],
  passes: [
    'Hoaks: daun itu tidak menyembuhkan kanker; tanyakan ke puskesmas.',
    'Klarifikasi kami: tidak ada undian berhadiah dari bank daerah.',
    'BMKG: tidak ada yang dapat meramalkan gempa dengan tanggal dan jam.',
    'Pemeriksaan kanker serviks gratis di puskesmas tiap Selasa.',
    'Pendaftaran vaksinasi anak dibuka lewat laman resmi Dinas Kesehatan.',
  ],
  nearMisses: [
    'RSUD Contoh membuka lowongan kerja perawat. Usia maksimal 35 tahun, kirim CV ke loket kepegawaian.',
    {
      text: 'Perkenalkan, Camat Mekarsari yang baru, Bapak Budi Santoso. Selamat bertugas!',
      account: { standing: 'assigned', kind: 'official' },
    },
    'Salam kenal dari Kepala Badan yang baru, semoga amanah.',
    'Mohon izin Bapak Ibu, besok Bupati akan meninjau pasar pukul 08.00 di Pasar Contoh.',
    'Dua puluh tahun gempa dahsyat itu kita kenang hari ini pukul 09.00.',
    'Tontonan celebrity.live dan toko brian.store bukan milik kami.',
    'Cek bantuan sosial hanya di cekbansos.kemensos.go.id.',
    'Waspada penipuan yang menjanjikan pulsa gratis dan meminta nomor rekening.',
    'Kirim foto terbaik ke panitia, pemenang menerima piagam.',
    'Ibu itu sembuh setelah operasi katarak di RSUD Contoh.',
    'Pesan berisi "bantu share sebelum dihapus" sudah kami laporkan.',
    'Vaksin tidak menyebabkan mandul, kata dokter puskesmas.',
    'Kejaksaan melelang 3 unit mobil dan 2 unit motor, syarat di laman lelang.',
    'Jangan viralkan foto korban; kirim saja ke posko.',
    'Mohon bantu sebarkan informasi orang hilang ini, hubungi 110.',
    'Petugas menjelaskan: beras bercahaya itu bukan beras plastik.',
    'Telur palsu? Guru kimia menguji di kelas: kuning telur kenyal karena suhu kulkas.',
    {
      text: 'Salah pencet, saya transfer ke rekening saya sendiri, makasih CS bank.',
      account: { standing: 'own-personal', kind: 'personal' },
    },
    'Dinkes dan BPOM merazia jajanan; dua sampel mengandung zat berbahaya dan terbukti dari uji laboratorium.',
    'Skrining kanker di puskesmas: pemeriksaan dini ampuh mencegah keparahan.',
    'Disnaker membuka bursa kerja: lowongan kerja 20 perusahaan, syarat ijazah SMA, gaji UMK, WA 1500-000.',
    'Perkenalkan, Bupati Contoh yang baru menyapa peserta acara temu warga.',
    'Bantuan tunai sebesar Rp300 ribu disalurkan lewat kantor pos mulai Senin, hubungi kelurahan.',
    'Peserta undian nomor urut baris upacara berkumpul pukul 07.00.',
  ],
};
