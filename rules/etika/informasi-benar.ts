import type { Matcher, Rule, RuleExamples } from '../engine/types';
import { aboutWords, quoted } from '../lexicons/penanda';
import { list } from '../matchers/list';
import { near } from '../matchers/near';

const rumour: Matcher = { kind: 'terms', lexicon: 'kabar-angin', tiers: ['always'] };
const vague: Matcher = { kind: 'terms', lexicon: 'kabar-angin', tiers: ['target'] };
const number: Matcher = {
  kind: 'pattern',
  pattern: '(?<![\\p{L}\\p{N}.,/:-])\\d{1,3}(?:[.,]\\d+)*\\s?(?:persen|%|ribu|juta|miliar|triliun)(?!\\p{L})',
};

const alarm: Matcher = { kind: 'terms', lexicon: 'kabar-gempar', tiers: ['always'] };
const strong: Matcher = { kind: 'terms', lexicon: 'kabar-gempar', tiers: ['target'] };
const urgent: Matcher = { kind: 'terms', lexicon: 'kabar-gempar', tiers: ['context'] };
/** Said with a row of marks before anything else is. */
const gasp: Matcher = list(
  'menakjubkan, mengerikan, mengejutkan, mencengangkan, mengenaskan, mencekam, merinding, heboh, terbongkar, terkuak, breaking news, gawat, berita duka, info terkini, berita terkini, memakan korban, ternyata oh ternyata',
);
const opening: Matcher = {
  kind: 'pattern',
  flags: 'i',
  pattern:
    '^[^\\p{L}\\p{N}@]{0,6}(?<mark>ngeri|mengerikan|mengejutkan|menakjubkan|mencengangkan|astag?h?firullah\\p{L}*|gawat|geger|heboh|gempar|parah|merinding|mencekam|breaking ?news|akhirnya terbongkar|terungkap)(?!\\p{L})',
};
const shouted: Matcher = { kind: 'pattern', pattern: '!{2,}|‼|❗' };

const actor: Matcher = { kind: 'terms', lexicon: 'kabar-jalanan', tiers: ['target'] };
const deed: Matcher = { kind: 'terms', lexicon: 'kabar-jalanan', tiers: ['always'] };
const anyDeed: Matcher = { kind: 'terms', lexicon: 'kabar-jalanan', tiers: ['always', 'context'] };
const rowOfMarks: Matcher = { kind: 'pattern', pattern: '[!?]{2,}|[‼⁉⁈⁇]|[!?] [!?]' };
/** Congratulations, invitations, jokes and an office's own notices are exclaimed too. */
const cheer: Matcher = {
  kind: 'around',
  reach: 'draft',
  of: list(
    'selamat, terima kasih, terimakasih, makasih, ayo, yuk, mari, semangat, semoga sukses, jangan lupa, merdeka, dirgahayu, gratis, pendaftaran, jadwal, layanan, ditunggu, kami tunggu, hadiri, wkwk, wkwkwk, haha, hahaha, hehe, bangga, keren, hore, alhamdulillah, mohon doa, hati-hati di jalan, puskesmas, posyandu',
  ),
};

/** Debunking, or a source beside the claim. */
export const sourced: Matcher = {
  kind: 'around',
  reach: 'draft',
  of: {
    kind: 'any',
    of: [
      list(
        'hoaks, hoax itu, cek fakta, klarifikasi, tidak benar, disinformasi, misinformasi, kabar bohong, berita bohong, informasi keliru, faktanya, penjelasan resmi, keterangan resmi, siaran pers, saring sebelum sharing, jangan mudah percaya, jangan percaya, waspada penipuan, turnbackhoax, mafindo, bps, badan pusat statistik, bmkg, bnpb, sumber:, menurut data, berdasarkan data, data dari, rilis, laporan resmi',
      ),
    ],
  },
};

export const rule: Rule = {
  id: 'etika/informasi-benar',
  pack: 'permenpanrb',
  title: { id: 'Informasi yang benar', en: 'True information' },
  basis: ['etika/6', 'asas/1', 'norma/se-137-2018'],
  severity: 'warn',
  clauses: [
    {
      name: 'kabar-angin',
      match: rumour,
      // Hearsay about coffee, bands and neighbours' cats misleads nobody.
      antipatterns: [
        {
          kind: 'around',
          reach: 'draft',
          of: list(
            'hujan, cuaca, jemur, jemuran, panas, mendung, payung, bakso, soto, ditolak, temen gue, temen gw, nangis, ketawa, tertawa, wkwk, wkwkwk, haha, hahaha, hehe, jago masak, kopi, robusta, arabika, band, bandnya, konser, film, lagu, kucing, resep, masakan, kuliner, oleh-oleh, jodoh, ngopi, menu, rasanya, enak, lezat, asal-usul, legenda, dongeng, cerita rakyat',
          ),
        },
      ],
    },
    {
      name: 'klaim',
      match: { kind: 'near', a: vague, b: number, within: 12 },
      message: { id: 'Angka ini belum menyebut sumber.', en: 'This figure names no source.' },
    },
    {
      name: 'menggemparkan',
      match: {
        kind: 'any',
        of: [
          near(alarm, { kind: 'any', of: [alarm, strong] }, 14),
          near(alarm, shouted, 12),
          near(gasp, shouted, 2),
          near(opening, actor, 15),
          {
            kind: 'all',
            of: [
              { kind: 'any', of: [alarm, near(strong, actor, 12)] },
              { kind: 'metric', metric: 'capitals-share', max: 0.5, atLeastWords: 6 },
            ],
          },
          near(near(strong, strong, 8), { kind: 'any', of: [shouted, urgent] }, 12),
        ],
      },
      // Newsrooms say too that something made a stir, and who looks into it.
      antipatterns: [
        {
          kind: 'around',
          reach: 'sentence',
          of: list(
            'polisi, kepolisian, penyidik, penelusuran, menyelidiki, petugas, bmkg, bnpb, bpbd, tim sar, dievakuasi, pemadam, sejarah, tradisi, pertunjukan, film, lagu, novel, pertandingan, tari, wisata, pesona, keindahan, panorama',
          ),
        },
      ],
      message: { id: 'Kabar ini ditulis menggemparkan tanpa sumber.', en: 'The news is worded to alarm and names no source.' },
    },
    {
      name: 'berseru',
      match: {
        kind: 'any',
        of: [
          near(near(anyDeed, actor, 20), rowOfMarks, 25),
          {
            kind: 'all',
            of: [near(deed, actor, 20), { kind: 'metric', metric: 'capitals-share', max: 0.5, atLeastWords: 6 }],
          },
        ],
      },
      antipatterns: [cheer],
      message: { id: 'Kabar ini diserukan tanpa sumber.', en: 'The news is cried out and names no source.' },
    },
    {
      name: 'hasil-hitung',
      // Who won is said by the election commission.
      match: near(
        list(
          'real count, realcount, hasil pilpres, hasil pemilu, perolehan suara, suara sah, rekapitulasi, surat suara tercoblos, sudah tercoblos, gugatan mk, pemilihan ulang, pemilu ulang',
        ),
        list(
          'unggul, menang, menang mutlak, menang telak, tumbang, curang, dicurangi, diulang, dibatalkan, dimenangkan, berhasil menang',
        ),
        14,
      ),
      antipatterns: [
        { kind: 'context', is: 'negated' },
        { kind: 'context', is: 'reported' },
        {
          kind: 'around',
          reach: 'draft',
          of: list(
            'klaim, diklaim, mengklaim, kubu, kpu, kpud, bawaslu, menurut kpu, lembaga survei, pengamat, mahkamah, tps, pilkades, panitia, dprd, pleno, saksi, sejarah, osis, rt, rw, ketua kelas',
          ),
        },
      ],
      message: { id: 'Hasil pemilihan ini tanpa sumber resmi.', en: 'The result of an election names no official source.' },
    },
    {
      name: 'persekongkolan',
      match: { kind: 'terms', lexicon: 'persekongkolan' },
      antipatterns: [
        { kind: 'context', is: 'negated' },
        { kind: 'context', is: 'reported' },
        {
          kind: 'around',
          reach: 'sentence',
          of: list(
            'membantah, bantah, menepis, tidak ada bukti, tidak terbukti, teori konspirasi, menjelaskan, meluruskan, sejarah, diskusi, seminar, film, novel, buku',
          ),
        },
      ],
      message: {
        id: 'Ini teori persekongkolan tanpa sumber.',
        en: 'This is a conspiracy theory without a source.',
      },
    },
  ],
  atMost: 3,
  antipatterns: [quoted, aboutWords, sourced, { kind: 'pattern', pattern: '["”,]\\s*(?:katanya|terangnya)' }],
  message: { id: 'Kabar ini belum jelas sumbernya.', en: 'The source of this news is not clear.' },
  advice: {
    id: 'Kabar yang belum pasti mudah menyesatkan warga. Periksa ke sumber pertama, lalu sebutkan: siapa yang menyatakan, kapan, dan tautannya. Bila belum pasti, tunda dulu.',
    en: 'Uncertain news easily misleads citizens. Check with the first source and name it: who said it, when, and the link. If it is not certain, wait.',
  },
};

export const examples: RuleExamples = {
  flags: [
    { text: '[[Info dari grup sebelah]]: besok sekolah libur semua', clause: 'kabar-angin' },
    { text: '[[Katanya sih]] bantuan cair minggu depan', clause: 'kabar-angin' },
    { text: '[[Info A1]], jembatan ditutup sebulan', clause: 'kabar-angin' },
    { text: '[[Konon]] 80 persen warga sudah terdampak', clause: 'klaim' },
    { text: '[[GEGER]]!! [[TERBONGKAR SUDAH]] SIAPA DI BALIK SEMUA INI!!', clause: 'menggemparkan' },
    { text: '[[Terbongkar]] juga siapa menteri di balik beras rakyat??', clause: 'berseru' },
    { text: 'DOKTER INI [[DIPECAT]] KARENA BERANI BICARA SOAL VAKSIN', clause: 'berseru' },
    { text: 'Alhamdulillah [[real count]] terbaru nomor dua belas menang mutlak', clause: 'hasil-hitung' },
    { text: '[[Mengerikan]], rezim ini tega menjual pulau kita', clause: 'menggemparkan' },
    { text: 'Itu semua ulah [[elit global]] yang mau menguasai air kita', clause: 'persekongkolan' },
    { text: '[[Denger-denger]] pasar lama mau digusur', clause: 'kabar-angin' },
  ],
  passes: [
    'Menurut data BPS, inflasi bulan Mei tercatat 2,1 persen.',
    'BMKG mencatat gempa magnitudo 4,7 di selatan Contoh, tidak berpotensi tsunami.',
    'Hoaks: kabar bahwa bantuan cair lewat grup sebelah tidak benar.',
    'Klarifikasi: foto jembatan runtuh itu diambil di luar negeri tahun 2015.',
    'Jadwal libur sekolah mengikuti surat edaran Dinas Pendidikan yang kami tautkan.',
  ],
  nearMisses: [
    'Hasil pemilu 2024: partisipasi warga kita memimpin se-provinsi, 84 persen.',
    'Cek fakta: video "geger, kota tenggelam" adalah rekaman lama.',
    'Konon, nama desa ini berasal dari pohon yang tumbuh di tepi sungai.',
    'Sebanyak 80 persen jalan kabupaten sudah mantap, sumber: laporan tahunan Dinas Contoh.',
    'Jangan mudah percaya pesan dari grup sebelah; tanyakan ke hotline kami.',
    'Detik-detik Proklamasi: hari ini pukul 10.17 seluruh warga berdiri tegak.',
    'Gempa guncang Contoh hari ini. Penting: tetap tenang dan jauhi bangunan retak.',
    'Pertunjukan itu membuat heboh penonton.',
    'Selamat, timnas menang!! Terima kasih sudah mendukung.',
    'PENGUMUMAN: PEMERINTAH KABUPATEN CONTOH AKAN MENUTUP JEMBATAN SEMENTARA',
    'Pembicara itu membantah adanya elit global di balik wabah.',
  ],
};
