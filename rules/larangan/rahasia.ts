import type { Matcher, Rule, RuleExamples } from '../engine/types';
import { armament, count, emptyPost, guard, ordinary, plan, traces, unit } from '../matchers/force-data';
import { list } from '../matchers/list';
import { betrayingPlace } from '../matchers/places';
import { setsOut, sparselyWatched, watched } from '../matchers/watch';
import {
  civilSecretPattern,
  internalLetterApartPattern,
  internalLetterPattern,
  openLetterPattern,
  secretLetterApartPattern,
  secretLetterPattern,
} from '../validators/letters';
import { restrictedLabelPattern, restrictedMarkPattern, secretLabelPattern, secretMarkPattern } from '../validators/marks';

const own: Matcher = list(
  'pos kami, pos kita, pos ini, pos saya, markas kami, markas kita, pangkalan kami, satuan kami, satuan kita, kompi kami, kompi kita, peleton kami, regu kami, batalyon kami, batalyon kita, yonif kami, kodim kami, koramil kami, gudang kami, gudang kita, gudang senjata, gudang amunisi, gudang munisi, kekuatan kami, di pos, di mako, tim kami di, pasukan kami, pasukan kita',
);
const number: Matcher = { kind: 'pattern', flags: 'i', pattern: `(?<![\\p{L}\\d.,])${count}(?![\\p{L}\\d])` };
/** Recruits, guests, sportsmen and history are counted in public. */
const published: Matcher = list(
  'rekrutmen, pendaftar, calon prajurit, casis, lulus seleksi, peserta, upacara, penghargaan, purnawirawan, sejarah, tahun 19, perang kemerdekaan, museum, monumen, gugur, atlet, kontingen, pasukan perdamaian, pbb, tewas, korban, invasi, lahan, pohon, bedah rumah, jambanisasi, tmmd',
);
const seized: Matcher = list(
  'sitaan, disita, menyita, barang bukti, diamankan, pelaku, tersangka, teroris, kkb, begal, menyerahkan, diserahkan warga, penyerahan senjata, rakitan, museum, mainan, temuan, ditemukan, dimusnahkan, pemusnahan, olahraga, airsoft, kejuaraan menembak',
);

export const rule: Rule = {
  id: 'larangan/rahasia',
  pack: 'tni',
  title: { id: 'Berita rahasia dan data kekuatan', en: 'Classified messages and force data' },
  basis: ['larangan/5', 'etika/3', 'norma/uu-14-2008'],
  severity: 'block',
  clauses: [
    {
      name: 'tanda-rahasia',
      match: {
        kind: 'any',
        of: [
          { kind: 'pattern', pattern: secretMarkPattern },
          { kind: 'pattern', pattern: secretLabelPattern, flags: 'i' },
        ],
      },
      message: { id: 'Ada tanda klasifikasi RAHASIA.', en: 'There is a SECRET classification mark.' },
      antipatterns: [{ kind: 'pattern', flags: 'i', pattern: 'rahasia,? (?:jujur|dan jujur|bebas|jurdil)' }],
    },
    {
      name: 'tanda-terbatas',
      severity: 'warn',
      match: {
        kind: 'any',
        of: [
          { kind: 'pattern', pattern: restrictedMarkPattern },
          { kind: 'pattern', pattern: restrictedLabelPattern, flags: 'i' },
          {
            kind: 'near',
            a: list('bersifat terbatas, sifatnya terbatas, klasifikasi terbatas'),
            b: list('naskah dinas, surat, surat edaran, dokumen, nota dinas, telegram, laporan, undangan, arahan'),
            within: 6,
          },
        ],
      },
      message: { id: 'Ada tanda klasifikasi terbatas.', en: 'There is a RESTRICTED classification mark.' },
    },
    {
      name: 'dokumen-rahasia',
      severity: 'warn',
      match: {
        kind: 'any',
        of: [
          list('berklasifikasi rahasia, berklasifikasi sangat rahasia, berderajat rahasia, klasifikasi rahasia'),
          {
            kind: 'near',
            a: list('dokumen, surat, telegram, nota dinas, laporan intelijen, berkas, lampiran'),
            b: list('rahasia, sangat rahasia'),
            within: 2,
            order: 'ab',
            mark: 'both',
          },
        ],
      },
      message: { id: 'Tulisan ini membicarakan dokumen rahasia.', en: 'The text speaks of a secret document.' },
      antipatterns: [
        { kind: 'context', is: 'negated' },
        {
          kind: 'around',
          reach: 'sentence',
          of: {
            kind: 'terms',
            terms:
              'larang, wajib, pidana, sanksi, terdakwa, tersangka, sidang, undang-undang, pasal, peraturan, pelatihan, lomba, film, sejarah, arsip nasional',
          },
        },
      ],
    },
    {
      name: 'surat-rahasia',
      match: {
        kind: 'any',
        of: [
          { kind: 'pattern', pattern: secretLetterPattern, validator: 'nomor-surat' },
          { kind: 'pattern', pattern: secretLetterApartPattern },
        ],
      },
      // The registration of nurses, midwives and doctors is an STR too.
      antipatterns: [
        {
          kind: 'around',
          reach: 12,
          of: list(
            'perawat, bidan, dokter, apoteker, nakes, tenaga kesehatan, tenaga medis, sip, sipp, fisioterapis, ahli gizi, registrasi, surat tanda registrasi, kki, psikolog, praktik, izin praktik',
          ),
        },
      ],
      message: { id: 'Ada nomor surat berkode rahasia.', en: 'There is the number of a secret letter.' },
      fix: { kind: 'remove' },
    },
    {
      name: 'surat-internal',
      severity: 'warn',
      match: {
        kind: 'any',
        of: [
          { kind: 'pattern', pattern: internalLetterPattern, validator: 'nomor-surat' },
          { kind: 'pattern', pattern: internalLetterApartPattern },
          { kind: 'pattern', pattern: civilSecretPattern },
        ],
      },
      message: { id: 'Ada nomor telegram atau surat internal.', en: 'There is the number of a telegram or internal letter.' },
      fix: { kind: 'remove' },
    },
    {
      name: 'surat-terbuka',
      severity: 'note',
      match: { kind: 'pattern', pattern: openLetterPattern, validator: 'nomor-surat' },
      message: {
        id: 'Ada nomor surat dinas. Biasanya terbuka, periksa isinya.',
        en: 'There is the number of an official letter. Mostly open; look at its content.',
      },
    },
    {
      name: 'rencana-gerak',
      match: plan,
      message: {
        id: 'Gerakan pasukan disebut bersama jumlah, waktu, atau rutenya.',
        en: 'A movement of forces is named with its strength, time or route.',
      },
    },
    {
      name: 'gerak-pasukan',
      severity: 'warn',
      match: traces,
      message: { id: 'Gerakan satuan tercantum dalam tulisan ini.', en: 'The text tells of the movement of a unit.' },
    },
    {
      // When and which way it goes, again and again: whoever waits there knows enough.
      name: 'jalur-patroli',
      severity: 'warn',
      match: {
        kind: 'pattern',
        flags: 'i',
        pattern:
          '(?<!\\p{L})patroli(?: \\p{L}+){0,4} (?:kami|kita|pos|satuan|kompi|regu)(?!\\p{L})[^.!?\\n]{0,40}(?<!\\p{L})(?:tiap|setiap|saben|selalu)(?!\\p{L})[^.!?\\n]{0,60}(?<!\\p{L})(?:lewat|jalur|rute|jam|pukul)(?!\\p{L})[^.!?\\n]{0,40}',
      },
      antipatterns: [{ kind: 'around', of: ordinary, reach: 'sentence' }],
      message: { id: 'Waktu dan jalur patroli tertulis.', en: 'The hours and the way of a patrol are told.' },
    },
    {
      name: 'kekuatan-satuan',
      severity: 'warn',
      match: {
        kind: 'any',
        of: [
          {
            kind: 'near',
            a: own,
            b: {
              kind: 'pattern',
              flags: 'i',
              pattern: `(?<![\\p{L}\\d.,])${count}\\s?(?:orang|personel|personil|prajurit|anggota|pucuk|senjata|peti|butir|panser|tank|rantis|kendaraan tempur)(?!\\p{L})`,
            },
            within: 10,
            unless: ordinary,
            mark: 'both',
          },
          {
            kind: 'near',
            a: list(
              'dislokasi, komposisi, disposisi, susunan tempur, kekuatan personel, kekuatan batalyon, kekuatan kompi, kekuatan satuan, kekuatan pos, kekuatan nyata, kekuatan riil, jumlah personel, jumlah personil, jumlah prajurit, jumlah anggota, total personel, personel kami, personelnya, jumlah senjata, jumlah amunisi, stok amunisi, sisa amunisi, siap tempur, siap digeser, siap gerak',
            ),
            b: { kind: 'all', within: 'sentence', of: [number, { kind: 'any', of: [unit, own] }] },
            within: 10,
            unless: { kind: 'any', of: [ordinary, published] },
            mark: 'both',
          },
          {
            kind: 'near',
            a: armament,
            b: { kind: 'any', of: [unit, own, list('kami, kita, di sini, gudang, pos')] },
            within: 12,
            unless: { kind: 'any', of: [ordinary, seized, list('orang, personel, prajurit')] },
          },
          {
            kind: 'near',
            a: emptyPost,
            b: list(
              'pengganti, penggantinya, yon sebelah, kompi sebelah, regu, anggota, seminggu, semalam, semalaman, sejak, sampai, tiap malam, jam, pukul, cuti, belum diganti, lewat situ',
            ),
            within: 8,
            unless: { kind: 'any', of: [ordinary, list('satpam, parkir, buku, cat, dicat, bensin, air, sinyal')] },
          },
          {
            kind: 'near',
            a: guard,
            b: {
              kind: 'any',
              of: [
                unit,
                own,
                list(
                  'markas, mako, gudang, pos, pos jaga, gerbang, serambi, ksatrian, asrama, pangkalan, perbatasan, patroli, kami, kita',
                ),
              ],
            },
            within: 8,
            unless: list('ronda, siskamling, poskamling, keamanan lingkungan, satpam, warga, mudik, lebaran, natal, posyandu'),
          },
          {
            kind: 'near',
            a: list(
              'kurang orang, kekurangan personel, kekurangan amunisi, kehabisan amunisi, kehabisan peluru, amunisi habis, amunisi menipis, senjata macet semua, radar mati, radar rusak, radio mati, kendaraan tempur mogok, ranpur mogok, tank mogok semua',
            ),
            b: { kind: 'any', of: [unit, own] },
            within: 8,
            unless: ordinary,
          },
        ],
      },
      message: { id: 'Jumlah personel atau senjata satuan tercantum.', en: 'The strength or weapons of a unit are given.' },
    },
    {
      name: 'penjagaan-dituturkan',
      severity: 'warn',
      match: watched,
      message: {
        id: 'Tulisan ini menceritakan penjagaan dan celahnya.',
        en: 'The text tells how a post is guarded, and where it is not.',
      },
    },
    {
      name: 'penjagaan-disebut',
      severity: 'note',
      match: sparselyWatched,
      message: {
        id: 'Tertulis berapa orang yang berjaga. Bila ini pos satuan, hapuslah.',
        en: 'It says how many keep watch. If this is a post of a unit, delete it.',
      },
    },
    {
      name: 'gerak-dituturkan',
      severity: 'warn',
      match: setsOut,
      message: {
        id: 'Keberangkatan satuan diceritakan bersama waktunya.',
        en: 'The setting out of a unit is told with its time.',
      },
    },
    {
      name: 'koordinat',
      severity: 'warn',
      match: betrayingPlace,
      message: { id: 'Ada koordinat atau titik peta.', en: 'There are coordinates or a point on the map.' },
      fix: { kind: 'remove' },
    },
    {
      // Whoever is looked for reads it too. An office that announces its own checks asks for papers, not for care.
      name: 'razia-dibocorkan',
      severity: 'warn',
      match: {
        kind: 'all',
        of: [
          { kind: 'account', accountKind: ['personal', 'unknown'] },
          {
            kind: 'near',
            a: list('razia, rajia, razia gabungan, operasi gabungan, penggerebekan, penggrebekan, grebek, gerebek, ops gabungan'),
            b: list(
              'hati-hati, ati-ati, ati ati, awas, waspada ya, siap-siap, jangan lewat, jangan ke sana, jangan nongkrong, umpetin, sembunyiin, sembunyikan, amankan dulu, amanin dulu, tutup dulu, putar balik, kabur dulu, bocoran, jangan bilang',
            ),
            within: 16,
            mark: 'both',
          },
          { kind: 'terms', lexicon: 'kapan' },
        ],
      },
      antipatterns: [
        {
          kind: 'around',
          reach: 'draft',
          of: list(
            'helm, knalpot, lengkapi surat, lengkapi sim, sim dan stnk, hoaks, kata polisi, ujar, imbau, mengimbau, diimbau, maulud, mulud, syawal, suro, sekaten, gunungan, bersih-bersih',
          ),
        },
      ],
      message: { id: 'Razia yang belum berlangsung diberitahukan.', en: 'A raid is told of before it takes place.' },
    },
    {
      name: 'pengamanan-vvip',
      severity: 'warn',
      match: {
        kind: 'near',
        a: list(
          'rute, rute kendaraan, rangkaian kendaraan, titik transit, titik pemberhentian, titik turun, jalur cadangan, kamar inap, ring 1, ring satu',
        ),
        b: list('ri 1, ri1, ri-1, ri 2, ri2, ri-2, vvip'),
        within: 14,
        unless: list(
          'pengalihan arus, arus dialihkan, pengalihan lalu lintas, rekayasa lalu lintas, warga dapat menghindari, jalan ditutup',
        ),
        mark: 'both',
      },
      message: {
        id: 'Rencana perjalanan pejabat yang dikawal tercantum.',
        en: 'The travel plan of a guarded official is given.',
      },
    },
    {
      name: 'denah-pengamanan',
      severity: 'warn',
      match: {
        kind: 'near',
        a: list(
          'denah, denahnya, foto ruang, foto layar, layar radar, letak cctv, nomor kunci, jam ganti jaga, jadwal jaga malam, jadwal piket, pergantian jaga, kode gerbang, titik cctv, posisi cctv, titik buta, jadwal jaga, jadwal piket jaga, jumlah penjaga, sandi jaga',
        ),
        b: list(
          'ruang kendali kami, radarnya, ruang radar, gudang senjata kodim, gudang munisi, pos pamtas, ruang komando, ruang kendali, ruang operasi, markas kami, markas komando, makodim, makorem, mako, ksatrian, gudang senjata, gudang amunisi, pos jaga, pos penjagaan, sel tahanan, ruang server',
        ),
        within: 8,
        mark: 'both',
      },
      message: { id: 'Denah atau penjagaan markas tercantum.', en: 'The plan or guarding of a base is given.' },
    },
    {
      name: 'perintah-operasi',
      severity: 'warn',
      match: {
        kind: 'near',
        a: list(
          'frekuensi, kanal radio, kanal baru, kanal cadangan, sandi panggil, call sign, nama sandi, perintah operasi, rencana operasi, rencana kontinjensi, peta situasi, jaring komunikasi, frekuensi radio, sandi operasi',
        ),
        b: {
          kind: 'any',
          of: [
            unit,
            list('operasi militer, musuh, sasaran, kotis, radio satuan, mulai nanti malam, pindah ke, patroli malam, danpos'),
          ],
        },
        within: 8,
        unless: ordinary,
        mark: 'both',
      },
      message: { id: 'Perintah atau rencana operasi disebut.', en: 'An operation order or plan is mentioned.' },
    },
  ],
  antipatterns: [
    list(
      'rahasia umum, rahasia sukses, rahasia lagi, rahasia dapur, rahasia alam, rahasia ilahi, rahasia dagang, rahasia bank, rahasia kedokteran, rahasia pribadi, bebas rahasia',
    ),
  ],
  message: {
    id: 'Bagian ini dapat membocorkan rahasia.',
    en: 'This part may disclose what is classified.',
  },
  advice: {
    id: 'Keterangan tentang gerak, kekuatan, atau surat rahasia dapat disalahgunakan, dan yang sudah terkirim sulit ditarik. Hapus bagian ini; bila perlu diumumkan, mintakan rilis resmi dari penerangan satuan.',
    en: 'Facts on movement, strength or secret letters can be abused, and what is sent is hard to take back. Delete this part; if it must be announced, ask the information office for an official release.',
  },
};

export const examples: RuleExamples = {
  flags: [
    {
      text: 'Nanti malam ada [[razia di terminal, umpetin]] dulu barangnya',
      clause: 'razia-dibocorkan',
      account: { kind: 'personal' },
    },
    { text: '[[Patroli malam regu kami setiap Kamis lewat jalur kebun karet]].', clause: 'jalur-patroli' },
    { text: '[[Pos kita yang di tepi hutan lagi kosong]], nunggu pengganti.', clause: 'kekuatan-satuan' },
    { text: '[[Yang jaga]] gudang peluru malam ini cuma berdua saja, kasihan.', clause: 'penjagaan-dituturkan' },
    { text: '[[Penjaganya]] pos perbatasan itu tinggal tiga, yang lain malaria.', clause: 'penjagaan-dituturkan' },
    { text: '[[Radarnya mati]] sejak Lebaran, kata adik yang jaga di lanud.', clause: 'penjagaan-dituturkan' },
    { text: '[[Gudang senjata kuncinya]] digantung saja di paku dekat kompor.', clause: 'penjagaan-dituturkan' },
    { text: '[[Sandi malam ini dijawab]] nama sayur, lucu ya.', clause: 'penjagaan-dituturkan' },
    { text: 'Malam ini saya [[jaga]] menara sendirian sampai pagi.', clause: 'penjagaan-disebut' },
    { text: 'Bude, [[sekompi]] dia naik kapal lusa, jangan cerita-cerita ya.', clause: 'gerak-dituturkan' },
    { text: '[[RAHASIA]]\nKepada seluruh danpos agar meningkatkan kewaspadaan.', clause: 'tanda-rahasia' },
    { text: '*** [[SANGAT RAHASIA]] ***\nLampiran 2', clause: 'tanda-rahasia' },
    { text: 'Mohon dibaca. [[Derajat: R]]', clause: 'tanda-rahasia' },
    { text: '[[Klasifikasi : Rahasia]]\nPerihal: pengecekan pos', clause: 'tanda-rahasia' },
    { text: '([[TERBATAS]])\nHasil rapat staf Kodim 9999', clause: 'tanda-terbatas' },
    { text: 'Nota dinas ini [[bersifat terbatas]], jangan diteruskan', clause: 'tanda-terbatas' },
    { text: 'Sesuai [[STR/9902/VII/2025]] seluruh jajaran siaga.', clause: 'surat-rahasia' },
    { text: 'Rekan-rekan, [[R/Lap-9904/IX/2025/Setum]] sudah turun ya.', clause: 'surat-rahasia' },
    { text: 'Merujuk [[ST/9906/2025]], libur personel ditunda.', clause: 'surat-internal' },
    { text: 'Dasar kegiatan: [[Kep/9909/IX/2025]].', clause: 'surat-terbuka' },
    { text: '[[1 SST berangkat besok]] 05.00 dari Pos A ke Pos B', clause: 'rencana-gerak' },
    { text: 'Mohon doa, [[Yonif 9999 bergeser malam ini menuju perbatasan]].', clause: 'rencana-gerak' },
    { text: '[[Yonif 9999\nbergeser malam ini\nmenuju perbatasan]], mohon doa.', clause: 'rencana-gerak' },
    { text: 'Kemarin [[1 SST berangkat dari Pos A ke]] Pos B.', clause: 'gerak-pasukan' },
    { text: '[[Sedang geser pasukan]] atau layar', clause: 'gerak-pasukan' },
    { text: '[[Pos kami 14 orang]], senjata 12 pucuk, semua aman.', clause: 'kekuatan-satuan' },
    { text: 'Titik temu di [[-5.0000, 110.0000]], bawa perlengkapan.', clause: 'koordinat' },
    { text: 'Markas baru ada di grid [[49MCQ8914047251]].', clause: 'koordinat' },
    { text: 'Pos pasukan kami di [[-5.0000, 110.0000]], dekat sekolah.', clause: 'koordinat' },
    { text: 'Ini foto [[telegram rahasia]] yang saya terima tadi pagi.', clause: 'dokumen-rahasia' },
    { text: 'Danyon beserta [[450 personel akan diberangkatkan ke Lebanon]] bulan depan.', clause: 'gerak-pasukan' },
    { text: '[[KRI Contoh 999 berlayar besok]].', clause: 'gerak-pasukan' },
    { text: '[[Malam ini pasukan kami berangkat dari Lanud Contoh menuju]] Papua, mohon doa.', clause: 'rencana-gerak' },
    { text: 'Senjata di [[gudang kami ada 120 pucuk]].', clause: 'kekuatan-satuan' },
    { text: '[[Jumlah personel Kodim Contoh tiga ratus dua belas]] orang.', clause: 'kekuatan-satuan' },
    { text: 'Di pos ini [[jaga cuma empat orang]], sisanya cuti.', clause: 'kekuatan-satuan' },
    { text: 'Tolong kirim, di sini tinggal [[dua puluh peti amunisi]].', clause: 'kekuatan-satuan' },
    { text: 'Kompi sebelah [[amunisi menipis]] sejak Senin.', clause: 'kekuatan-satuan' },
    { text: 'Kunjungan [[RI 1 besok lewat rute]] Halim, Tol, Contoh.', clause: 'pengamanan-vvip' },
    { text: 'Terlampir [[denah ruang komando]] yang baru.', clause: 'denah-pengamanan' },
    { text: '[[Perintah operasi Satgas]] Contoh sudah keluar.', clause: 'perintah-operasi' },
  ],
  passes: [
    'Pemilu bersifat langsung, umum, bebas, rahasia, jujur, dan adil.',
    'ASN wajib menjaga rahasia negara.',
    'Kodim 9999 gotong royong bersama warga Desa Contoh.',
    '100 personel Kodim ikut donor darah kemarin.',
    'Edaran SE/9911/VI/2025 tentang jam kerja bulan Ramadan.',
    'Nomor 800.1.6.2/99041/BKPSDM-2025 tentang bijak bermedia sosial.',
    'Surat ini bersifat biasa. Sifat: Segera',
    'Gempa magnitudo 4,9 di koordinat 5.1234 LS, 110.1234 BT, tidak berpotensi tsunami.',
  ],
  nearMisses: [
    { text: 'Besok ada razia kendaraan, hati-hati dan lengkapi surat ya.', account: { kind: 'personal' } },
    { text: 'Besok Grebek Maulud, siap-siap macet di alun-alun.', account: { kind: 'personal' } },
    'Jaga warung malam ini cuma berdua, pembelinya malah ramai.',
    'Suster yang jaga bangsal tinggal dua orang, sabar ya Bu.',
    'Radar cuaca bandara rusak sejak pagi, penerbangan ditunda.',
    'Jangan bilang siapa-siapa ya, besok adikku dilamar di dermaga.',
    'Lemari senjata wajib dikunci dan kuncinya dipegang perwira jaga.',
    'Satu truk sayur berangkat ke pasar induk Kamis subuh.',
    'Pagar belakang sekolah bolong sejak banjir, kambing masuk terus.',
    'Sandi wifi kafe ini dijawab dengan nama kopinya.',
    'Anak saya tentara, Lebaran besok pulang naik kapal.',
    'Penjaga museum itu cuma satu orang, ramah sekali.',
    'Satu kompi prajurit berangkat ke bukit itu pada 1949, demikian sejarah desa kami.',
    'Patroli malam kami bersama warga setiap Kamis pukul 21.00, yuk ikut.',
    'Pos kami di lantai dua kosongkan dulu ya, mau dicat.',
    'Besok jam 5 pasukan emak-emak bergerak ke pasar induk.',
    'RAHASIA SUKSES IKUT LELANG',
    'Sudah menjadi rahasia umum bahwa kopi daerah ini enak.',
    'TEMPAT TERBATAS\nSegera daftar!',
    'Besok pukul 07.00 Kodim mengajak warga kerja bakti di alun-alun.',
    'Dilarang menyebar data rahasia kepada siapa pun.',
    'Kelas 12, T/A 2024/2025, RT/RW 03/05.',
    'Rasio R/C 1/10 dan R/12/5/2025 bukan nomor surat.',
    'Harga beras 12.500, 13.750 per kilogram.',
    'Panitia: Budi, S.T., M.T.',
    'Sebanyak 300 personel gabungan dikerahkan untuk pengamanan malam takbiran besok pukul 20.00.',
    'KRI Contoh sandar di dermaga, warga boleh berkunjung Sabtu pukul 09.00.',
    'Tim SAR 40 personel bergerak menuju lokasi longsor malam ini.',
    'Ada kunjungan Presiden, rekayasa lalu lintas berlaku; rute pengganti lewat Jalan Contoh.',
    'Denah parkir donor darah di markas PMI ada di bawah ini.',
    'Polisi menyita 12 pucuk senjata rakitan dan 300 butir peluru.',
    'Monumen itu mengenang 312 prajurit yang gugur tahun 1947.',
    'Patroli kosong? Lapor Babinsa, warga siap ronda.',
    'Denah loket layanan ada di laman kami.',
    'Kantor kami pindah, petunjuk arah: https://maps.app.goo.gl/Contoh99',
  ],
};
