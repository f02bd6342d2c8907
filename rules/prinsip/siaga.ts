import type { Matcher, Rule, RuleExamples } from '../engine/types';
import { quoted } from '../lexicons/penanda';
import { list } from '../matchers/list';
import { pattern } from '../matchers/pattern';

/** Only while the policy's alert lasts, and only where the office speaks. */
const alert: Matcher = { kind: 'account', siaga: ['open', 'held', 'unasked'] };
const inAlert = (...of: readonly Matcher[]): Matcher => ({ kind: 'all', of: [alert, ...of] });
const announcing: Matcher = { kind: 'draft', surfaces: ['post', 'caption', 'thread', 'share', 'edit'] };

/** What happened, how far it has come, what is closed or opened, and who came to harm. */
const told: Matcher = {
  kind: 'any',
  of: [
    list(
      'pengumuman, pemberitahuan, imbauan, diimbau, kami imbau, kami mengimbau, diberitahukan, diumumkan, perkembangan terkini, situasi terkini, kondisi terkini, informasi terkini, update banjir, update gempa, update situasi, update bencana, laporan situasi',
    ),
    list(
      'terdampak, terendam, tergenang, terputus, putus total, ambles, ambrol, jebol, roboh, runtuh, amblas, hanyut, terbakar, meluap, longsor di, banjir di, gempa di, kebakaran di, ledakan di, kericuhan di, ditutup, ditutup total, dialihkan, dibuka kembali, dapat dilalui, tidak dapat dilalui, bisa dilewati, tidak bisa dilewati, padam, dipadamkan, dievakuasi, sudah mengungsi, telah mengungsi, warga mengungsi, korban jiwa, korban meninggal, korban luka, meninggal dunia, luka-luka, hilang terseret, dinyatakan hilang, dinyatakan aman, sudah aman, status naik, status siaga, status awas, status waspada, siaga satu, siaga i, tanggap darurat',
    ),
    pattern(
      '(?<![\\d.,])\\d[\\d.]{0,8} (?:orang|jiwa|warga|kk|kepala keluarga|rumah|pengungsi|korban|titik)(?!\\p{L})(?: \\p{L}+){0,2} (?:mengungsi|meninggal|tewas|luka|hilang|selamat|rusak|terendam|terdampak|terisolasi|dievakuasi)(?!\\p{L})',
    ),
  ],
};

const bodies =
  'bnpb|bpbd|bmkg|pvmbg|basarnas|pusdalops|polri|polda|polres|polsek|tni|kodim|koramil|damkar|satpol pp|pln|pdam|dinas|kementerian|kemenkes|rsud|rumah sakit|puskesmas|pmi|tim sar|posko|pemkab|pemkot|pemprov|kecamatan|kelurahan|bupati|wali kota|walikota|gubernur|camat|kalak|kapolres|dandim|balai|bbws|bws|bpjn|manajer|sekda|kapolda|danrem';
/** What a report is like, before who made it. */
const state =
  'situasi|kondisi|keadaan|perkembangan|sementara|awal|akhir|terkini|terbaru|terakhir|harian|resmi|lengkap|korban|pengungsi|kejadian|lapangan';
/** "Sumber air", "data sebanyak", "laporan kami": named is nobody. */
const nobody =
  'air|mata|api|listrik|daya|suara|penghasilan|pencemaran|dari|oleh|banjir|gempa|longsor|kerusakan|sebanyak|sejumlah|ada|terdapat|total|tercatat|lebih|lanjut|selanjutnya|selengkapnya|menyusul|kami|kita|saya|ini|itu|yang|di|ke|pada|untuk|akan|sudah|telah|masih|belum|dan|hingga|sampai|per|pukul|jam|tanggal|hari|pagi|siang|sore|malam|wib|wita|wit';
/** Who says so: named as such, as the speaker of the sentence, in brackets, or by a link. A number to call is no source. */
const source: Matcher = {
  kind: 'any',
  of: [
    list(
      'ujarnya, katanya kepada, tuturnya, ungkapnya, jelasnya, tegasnya, terangnya, menyatakan, mengatakan, menyebutkan, menuturkan, mengungkapkan, melaporkan, memberitakan, dilansir, melansir',
    ),
    pattern(`(?<!\\p{L})(?:kata|ujar|tutur|ungkap|jelas|tegas|terang) (?!(?:${nobody})(?!\\p{L}))\\p{L}{2,}`),
    pattern(
      `(?<!\\p{L})(?:sumber|menurut|berdasar(?:kan)?|dikutip dari|mengutip|keterangan(?: resmi)?|siaran pers|rilis|data|laporan|pantauan|hasil asesmen|hasil pendataan|(?:informasi|info)(?: (?:${state}))* dari|pernyataan|konfirmasi|dikonfirmasi(?: oleh)?|dipastikan(?: oleh)?|disampaikan(?: oleh)?|dilaporkan(?: oleh)?)(?: (?:${state}))*(?: dari| oleh)? ?:? ?(?!(?:${state}|${nobody})(?!\\p{L}))\\p{L}{2,}`,
    ),
    pattern(
      `(?<!\\p{L})(?:${bodies})(?!\\p{L})(?:,? \\p{L}+){0,4},?(?: (?:mencatat|melaporkan|menyatakan|menyebut|menyebutkan|menyampaikan|mengeluarkan|menetapkan|memastikan|mengonfirmasi|merilis|menerima|mengukur|menaikkan|menurunkan|mengimbau|menutup|membuka|mengalihkan)(?!\\p{L})|:)`,
    ),
    pattern(`[(\\[—–-] ?(?:${bodies})(?!\\p{L})`),
    { kind: 'pattern', skipLinks: false, pattern: 'https?://\\S+|(?<![\\w.-])(?:[\\w-]{1,63}\\.){1,6}go\\.id\\S*' },
  ],
};

const months =
  'jan|januari|feb|februari|mar|maret|apr|april|mei|jun|juni|jul|juli|agu|agt|agustus|sep|sept|september|okt|oktober|nov|november|des|desember';
/** A clock or a date. "Now" and "tonight" mean something else once the post is passed on. */
const dated: Matcher = pattern(
  `(?<![\\d.,:/])(?:[01]?\\d|2[0-3])[.:][0-5]\\d(?![\\d])|(?<!\\p{L})(?:pukul|jam|pkl\\.?) ?\\d{1,2}(?!\\d)|(?<!\\d)[0-3]?\\d[ ./-](?:${months})(?!\\p{L})|(?<!\\d)[0-3]?\\d[/-][01]?\\d[/-](?:20)?\\d\\d(?!\\d)|(?<!\\p{L})tanggal \\d{1,2}(?!\\d)`,
);

/** Sympathy, thanks, advice for a case that may come, and numbers to call announce nothing. */
const elsewise: readonly Matcher[] = [
  {
    kind: 'around',
    reach: 'sentence',
    of: list(
      'turut berduka, berduka cita, berdukacita, belasungkawa, duka cita, doa kami, mari berdoa, semoga, terima kasih, terimakasih, jika, bila, apabila, kalau, andai, seandainya, butuh, membutuhkan, perlu bantuan, hubungi, simulasi, latihan, gladi, cara, tips, siapkan, pastikan, jangan lupa',
    ),
  },
  { kind: 'context', is: 'question' },
  quoted,
];

const laughter: Matcher = {
  kind: 'any',
  of: [
    list(
      'wkwk, wkwkwk, haha, hahaha, hihi, hehe, xixi, ngakak, lol, kocak, recehan, jokes receh, humor receh, jokes, tebak-tebakan, plesetan, humor, intermezo, intermezzo, selingan dulu, hiburan dulu, garing, gombal, gombalan, mimin lagi, mimin jomblo, siapa yang relate, relate banget, 😂, 🤣, 😆, 😹, 😝, 😜, 🤪',
    ),
    pattern('(?<!\\p{L})(?:wk){2,12}w?(?!\\p{L})|(?<!\\p{L})(?:(?:ha){2,12}|(?:he){2,12}|(?:hi){2,12}|(?:xi){2,12})h?(?!\\p{L})'),
  ],
};
const selling: Matcher = list(
  'promo, diskon, obral, flash sale, cashback, harga spesial, beli satu gratis satu, beli 1 gratis 1, giveaway, bagi-bagi hadiah, kuis berhadiah, undian, doorprize, hadiah menarik, voucher, festival, konser, pentas seni, bazar, pesta rakyat, jalan sehat, lomba foto, follow dan menangkan, tag teman kalian, yuk ramaikan, ayo ramaikan, jangan lewatkan acara, launching, soft opening, grand opening',
);
/** Told as called off, or held to help. */
const calledOff: Matcher = {
  kind: 'around',
  reach: 'sentence',
  of: list(
    'ditunda, ditiadakan, dibatalkan, batal, tidak jadi, dialihkan, dihentikan, amal, penggalangan dana, donasi, untuk korban, bagi korban, penipuan, hoaks, waspada',
  ),
};
/** Named as one, or with the picture that its first line is known by, in a line of its own or before a comma or a stroke. */
const rhyme: Matcher = {
  kind: 'any',
  of: [
    list('pantun, berpantun, mantun, cakeep, gurindam'),
    pattern(
      '^(?:jalan-jalan ke|buah \\p{L}+ buah|burung \\p{L}+ (?:terbang|hinggap)|ikan \\p{L}+ ikan|anak ayam turun|kalau ada sumur|(?:pergi )?ke pasar (?:mem)?beli|beli \\p{L}+ di pasar|minum (?:kopi|teh|jamu) (?:di|sambil)) [^\\n/,]{3,32}(?=$|,| ?/)',
    ),
  ],
};

export const rule: Rule = {
  id: 'prinsip/siaga',
  pack: 'permenpanrb',
  title: { id: 'Selama siaga', en: 'During the alert' },
  basis: ['asas/1', 'etika/6', 'prinsip/4', 'kelola/1'],
  severity: 'block',
  scope: { accounts: ['official'] },
  clauses: [
    {
      name: 'bukan-giliran',
      match: { kind: 'account', siaga: ['held'] },
      message: {
        id: 'Kantor sedang siaga, dan yang mengirim sekarang petugas atau akun lain. Serahkan draf ini kepada yang disebut pada kartu akun.',
        en: 'The office is on alert, and another officer or account posts now. Hand the draft to those named on the account card.',
      },
    },
    {
      name: 'belum-bernama',
      severity: 'warn',
      match: { kind: 'account', siaga: ['unasked'] },
      message: {
        id: 'Kantor sedang siaga, dan hanya sebagian petugas yang mengirim. Pilih nama Anda dulu pada kartu akun.',
        en: 'The office is on alert, and only some officers post. Choose your name on the account card first.',
      },
    },
    {
      name: 'tanpa-sumber',
      match: inAlert(announcing, { kind: 'conditional', when: told, needs: source }),
      antipatterns: elsewise,
      message: {
        id: 'Selama siaga, kabar harus menyebut sumbernya.',
        en: 'During the alert, news must name its source.',
      },
    },
    {
      name: 'tanpa-waktu',
      match: inAlert(announcing, { kind: 'conditional', when: told, needs: dated }),
      antipatterns: elsewise,
      message: {
        id: 'Selama siaga, kabar harus menyebut jam atau tanggalnya; “sekarang” berubah arti saat dibagikan ulang.',
        en: 'During the alert, news must name its hour or date; “now” means something else once it is passed on.',
      },
    },
    {
      name: 'candaan',
      match: inAlert(laughter),
      antipatterns: [quoted],
      message: { id: 'Selama siaga, candaan ditahan.', en: 'During the alert, jokes are held.' },
    },
    {
      name: 'promosi',
      match: inAlert(selling),
      antipatterns: [quoted, calledOff],
      message: { id: 'Selama siaga, promosi dan ajakan acara ditahan.', en: 'During the alert, promotion and events are held.' },
    },
    {
      name: 'pantun',
      match: inAlert(rhyme),
      antipatterns: [quoted],
      message: { id: 'Selama siaga, pantun ditahan.', en: 'During the alert, rhymes are held.' },
    },
  ],
  atMost: 3,
  message: { id: 'Kantor sedang siaga.', en: 'The office is on alert.' },
  advice: {
    id: 'Warga mencari kabar keselamatan. Sebut sumber dan waktunya, misalnya “Data BPBD Contoh, 27 November pukul 14.00 WIB”; simpan hal lain untuk sesudah siaga.',
    en: 'People look for news of safety. Name source and time, such as “Data BPBD Contoh, 27 November pukul 14.00 WIB”; keep the rest for after the alert.',
  },
};

const open = { siaga: 'open' } as const;
const held = { siaga: 'held' } as const;

export const examples: RuleExamples = {
  flags: [
    { text: '[[Jalan Contoh sudah bisa dilewati.]]', account: held, clause: 'bukan-giliran' },
    { text: '[[Selamat pagi, Sobat.]]', account: { siaga: 'unasked', standing: 'unasked' }, clause: 'belum-bernama' },
    {
      text: 'Jembatan Contoh [[ditutup]] mulai 27 November pukul 14.00 WIB.',
      account: open,
      clause: 'tanpa-sumber',
    },
    {
      text: 'BPBD Contoh mencatat [[250 warga sudah mengungsi]] ke balai desa malam ini.',
      account: open,
      clause: 'tanpa-waktu',
    },
    {
      text: 'Laporan terkini: [[250 warga mengungsi]], 27 November pukul 14.00 WIB.',
      account: open,
      clause: 'tanpa-sumber',
    },
    { text: 'Sumber air tertimbun [[longsor di]] Desa Contoh, 27 November.', account: open, clause: 'tanpa-sumber' },
    { text: 'Sabar ya warga, admin juga kebasahan [[wkwkwk]]', account: open, clause: 'candaan' },
    { text: 'Tetap semangat ya 😊 [[haha]]', account: open, surface: 'reply', clause: 'candaan' },
    { text: 'Akhir pekan ini ada [[bazar]] di alun-alun.', account: open, clause: 'promosi' },
    { text: '[[Giveaway]] untuk 100 pengikut pertama!', account: open, clause: 'promosi' },
    {
      text: '[[Jalan-jalan ke Kota Contoh]]\nJangan lupa membeli duku\nBanjir datang jangan mengeluh\nTetap tenang wahai kawanku',
      account: open,
      clause: 'pantun',
    },
    { text: 'Ada [[pantun]] penyemangat dari mimin pagi ini.', account: open, clause: 'pantun' },
  ],
  passes: [
    {
      text: 'Data BPBD Contoh, 27 November pukul 14.00 WIB: 250 warga sudah mengungsi ke balai desa.',
      account: open,
    },
    { text: 'Menurut Polres Contoh, Jembatan Contoh ditutup sejak pukul 13.30 WIB.', account: open },
    { text: 'PLN memadamkan listrik di tiga kelurahan mulai 15.00 WIB. Sumber: PLN ULP Contoh.', account: open },
    { text: 'BMKG: gempa magnitudo 5,1 terasa di Contoh, 27/11/2026 09.12 WIB. Tidak berpotensi tsunami.', account: open },
    { text: 'Data sementara dari BPBD Contoh, 27 November 14.00 WIB, 250 warga mengungsi.', account: open },
    { text: 'Kalak BPBD Contoh, Budi, menyebut jalan bisa dilewati sejak 27 November 12.00 WIB.', account: open },
    { text: 'Informasi terkini dari BPBD: banjir di Contoh surut, 27 November 15.00 WIB.', account: open },
    { text: 'Penukaran uang receh tetap dilayani bank daerah.', account: open },
    { text: 'Selamat pagi, Sobat.', account: open },
    { text: 'Baik, Bapak. Laporannya sudah kami teruskan ke posko.', account: open, surface: 'reply' },
  ],
  nearMisses: [
    { text: 'Turut berduka cita atas meninggal dunia warga kami dalam longsor.', account: open },
    { text: 'Terima kasih kepada relawan yang membantu warga mengungsi.', account: open },
    { text: 'Butuh bantuan dievakuasi? Hubungi 112, petugas siap 24 jam.', account: open },
    { text: 'Bila jalan di depan rumah tergenang, matikan listrik dari meteran.', account: open },
    { text: 'Festival Contoh ditunda karena banjir.', account: open },
    { text: 'Konser amal untuk korban longsor kami siapkan bersama PMI.', account: open },
    { text: 'Waspada penipuan berkedok undian yang mengatasnamakan posko.', account: open },
    { text: 'Pergi ke titik kumpul\nBawa obat dan dokumen\nMatikan listrik\nIkuti arahan petugas', account: open },
    {
      text: 'Jalan-jalan ke arah pasar ditutup sejak pukul 14.00 WIB menurut Polres Contoh, sampai genangan surut.',
      account: open,
    },
    { text: 'Tim kami berhasil membuka akses ke dusun atas.', account: open },
  ],
};
