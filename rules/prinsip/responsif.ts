import type { Rule, RuleExamples } from '../engine/types';
import { asks, complaint, courtesy, distress, elsewhere, followUp, tells, unanswered } from '../matchers/asked';
import { list } from '../matchers/list';

/** It says no more than that something was read. */
const hollow = list(
  'akan ditindaklanjuti, akan kami tindak lanjuti, akan kami tindaklanjuti, segera ditindaklanjuti, sedang diproses, masih diproses, mohon bersabar, sabar ya, mohon ditunggu, ditunggu saja, tunggu saja, sudah kami terima, terima kasih masukannya, terima kasih atas masukannya, terima kasih atas laporannya, terima kasih laporannya, kami catat, noted, siap kak, baik kak, akan kami sampaikan, akan kami teruskan, nanti dikabari, nanti kami kabari, mohon maaf atas ketidaknyamanannya',
);

export const rule: Rule = {
  id: 'prinsip/responsif',
  pack: 'permenpanrb',
  title: { id: 'Balasan yang tuntas', en: 'Complete replies' },
  basis: ['prinsip/4', 'asas/4'],
  severity: 'note',
  scope: { accounts: ['official'], surfaces: ['reply', 'comment'] },
  clauses: [
    {
      name: 'tanpa-isi',
      offers: 'hotline',
      match: {
        kind: 'conditional',
        when: hollow,
        needs: {
          kind: 'any',
          of: [
            followUp,
            list(
              'hubungi, telepon, wa, whatsapp, dm, pesan langsung, inbox, email, surel, laman, aplikasi, formulir, loket, datang ke, kantor, bidang, seksi, hari ini, besok, senin, selasa, rabu, kamis, jumat, sabtu, minggu, jam, pukul, hari kerja, nomor tiket, nomor laporan, pekan, paling lambat, karena, sebab, jadwal, petugas, tim',
            ),
            { kind: 'pattern', skipLinks: false, pattern: '\\d|https?://|[^\\s@] ?@\\w' },
          ],
        },
      },
      message: {
        id: 'Balasan ini belum memberi jawaban, saluran, atau waktu.',
        en: 'The reply gives no answer, channel or time yet.',
      },
    },
    {
      name: 'minta-tolong',
      offers: 'hotline',
      match: unanswered(distress, tells.phone, followUp, courtesy),
      message: {
        id: 'Komentar ini meminta pertolongan; balasan belum menyebut nomor yang dapat dihubungi.',
        en: 'The comment asks for help; the reply names no number to call yet.',
      },
    },
    {
      name: 'kapan',
      match: unanswered(asks.when, tells.time, elsewhere, hollow),
      message: {
        id: 'Yang ditanyakan kapan; balasan belum menyebut waktu.',
        en: 'The question is when; the reply names no time yet.',
      },
    },
    {
      name: 'berapa',
      match: unanswered(asks.howMuch, tells.number, elsewhere, hollow),
      message: {
        id: 'Yang ditanyakan berapa; balasan belum menyebut jumlah.',
        en: 'The question is how much; the reply names no figure yet.',
      },
    },
    {
      name: 'di-mana',
      match: unanswered(asks.where, tells.place, elsewhere, hollow),
      message: {
        id: 'Yang ditanyakan di mana; balasan belum menyebut tempat.',
        en: 'The question is where; the reply names no place yet.',
      },
    },
    {
      name: 'aduan',
      offers: 'hotline',
      match: unanswered(complaint, tells.wayOn, elsewhere, hollow),
      message: {
        id: 'Komentar ini mengadu; balasan belum menyebut nomor laporan atau jalan lanjutnya.',
        en: 'The comment complains; the reply names no ticket or way on yet.',
      },
    },
    {
      name: 'komentar-lama',
      match: {
        kind: 'all',
        of: [
          { kind: 'draft', answersLate: true },
          {
            kind: 'not',
            of: {
              kind: 'any',
              of: [hollow, list('maaf, mohon maaf, maafkan, baru kami balas, baru sempat, nuwun sewu, hapunten, ngapunten')],
            },
          },
        ],
      },
      message: {
        id: 'Komentar yang dijawab sudah lama menunggu; balasan belum meminta maaf.',
        en: 'The comment answered has waited long; the reply does not apologise yet.',
      },
    },
  ],
  atMost: 1,
  message: { id: 'Balasan ini belum menjawab pertanyaan warga.', en: 'This reply does not answer the citizen’s question yet.' },
  advice: {
    id: 'Sebutkan apa yang terjadi setelah ini: siapa yang menangani, kapan, atau lewat saluran mana warga bisa memantau. Bila terlambat, mulailah dengan permintaan maaf.',
    en: 'Say what happens next: who handles it, when, or by which channel to follow. If it is late, begin with an apology.',
  },
};

export const examples: RuleExamples = {
  flags: [
    { text: 'Terima kasih, [[akan ditindaklanjuti]].', surface: 'reply', clause: 'tanpa-isi' },
    { text: '[[Mohon bersabar]] ya, Pak.', surface: 'comment', clause: 'tanpa-isi' },
    { text: '[[Terima kasih atas masukannya]].', surface: 'reply', site: 'x', clause: 'tanpa-isi' },
    { text: '[[Noted]], Kak.', surface: 'reply', clause: 'tanpa-isi' },
    { text: 'Laporan Ibu [[sudah kami terima]].', surface: 'comment', clause: 'tanpa-isi' },
    { text: '[[Jalan itu selesai diperbaiki.]]', surface: 'reply', replyTo: { ageMinutes: 11_000 }, clause: 'komentar-lama' },
    {
      text: '[[Jalan itu selesai diperbaiki.]]',
      surface: 'reply',
      account: { lateAfterDays: 2 },
      replyTo: { ageMinutes: 3000, text: 'Jalan di depan pasar licin, min' },
      clause: 'komentar-lama',
    },
    {
      text: '[[Pendaftarannya gratis untuk semua warga, Kak.]]',
      surface: 'reply',
      replyTo: { text: 'Kapan pendaftaran dibuka, min?' },
      clause: 'kapan',
    },
    {
      text: '[[Bayarnya lewat bank saja, Kak.]]',
      surface: 'reply',
      replyTo: { text: 'Biaya bikin paspor berapa ya?' },
      clause: 'berapa',
    },
    {
      text: '[[@warga.satu2 Bisa diwakilkan keluarga, Bu.]]',
      surface: 'reply',
      site: 'instagram',
      replyTo: { text: 'Kapan loket paspor dibuka lagi?' },
      clause: 'kapan',
    },
    {
      text: '[[Bisa diwakilkan keluarga, Bu.]]',
      surface: 'comment',
      replyTo: { text: 'Ambil KTP yang sudah jadi dimana pak' },
      clause: 'di-mana',
    },
    {
      text: '[[Memang begitu keadaannya, Pak.]]',
      surface: 'reply',
      replyTo: { text: 'Lampu jalan RT 3 padam sudah dua minggu' },
      clause: 'aduan',
    },
    {
      text: '[[Sabar dulu ya, Bu.]]',
      surface: 'reply',
      replyTo: { text: 'Pak tolong, nenek saya terjebak banjir di lantai atas!' },
      clause: 'minta-tolong',
    },
  ],
  passes: [
    { text: 'Terima kasih, akan ditindaklanjuti Bidang Jalan paling lambat Jumat.', surface: 'reply' },
    { text: 'Mohon bersabar, petugas sampai pukul 15.00.', surface: 'comment' },
    { text: 'Terima kasih atas masukannya. Nomor laporan Bapak 9901.', surface: 'reply' },
    { text: 'Bisa, Kak. Bawa KTP ke loket dua.', surface: 'reply' },
    { text: 'Jalan itu selesai diperbaiki.', surface: 'reply', replyTo: { ageMinutes: 60 } },
    {
      text: 'Mohon maaf baru kami balas. Jalan itu selesai diperbaiki.',
      surface: 'reply',
      replyTo: { ageMinutes: 20_000, text: 'Jalan di depan pasar licin, min' },
    },
    { text: 'Pendaftaran dibuka 3 Desember, Kak.', surface: 'reply', replyTo: { text: 'Kapan pendaftaran dibuka, min?' } },
    { text: 'Jadwalnya belum ditentukan, Kak.', surface: 'reply', replyTo: { text: 'Kapan pendaftaran dibuka, min?' } },
    { text: 'Gratis, Kak.', surface: 'reply', replyTo: { text: 'Biaya bikin KTP berapa ya?' } },
    { text: 'Di loket sebelah kantor pos, Pak.', surface: 'reply', replyTo: { text: 'Ambil KTP yang sudah jadi dimana pak' } },
    {
      text: 'Hubungi 113 sekarang, Bu. Petugas siap.',
      surface: 'reply',
      replyTo: { text: 'Pak tolong ada kebakaran di gang kami' },
    },
  ],
  nearMisses: [
    'Semua laporan warga sudah kami terima dan sedang diproses.',
    { text: 'Akan ditindaklanjuti ya.', surface: 'reply', account: { kind: 'personal', standing: 'own-personal' } },
    { text: 'Mohon ditunggu, kami cek dulu dan kabari lewat DM.', surface: 'reply' },
    { text: 'Baik Kak, kami cek ya.', surface: 'reply', replyTo: { text: 'Kapan pendaftaran dibuka, min?' } },
    { text: 'Terima kasih, Kak!', surface: 'reply', replyTo: { text: 'Kapan-kapan mampir ke sini lagi ah' } },
    { text: 'Boleh tahu layanan yang dimaksud, Kak?', surface: 'reply', replyTo: { text: 'Biayanya berapa?' } },
    { text: 'Lengkapnya ada di laman kami, Kak.', surface: 'reply', replyTo: { text: 'Ambil KTP di mana ya' } },
    {
      text: 'Mohon maaf, sudah kami teruskan ke teknisi.',
      surface: 'reply',
      replyTo: { text: 'Lampu jalan RT 3 padam sudah dua minggu' },
    },
    {
      text: 'Alhamdulillah, ikut senang, Bu!',
      surface: 'reply',
      replyTo: { text: 'Damkar cepat sekali, kebakaran di gang kami langsung padam' },
    },
    { text: 'Belum, Kak, masih menunggu SK.', surface: 'reply', replyTo: { text: 'Kapan gaji honorer cair?' } },
    { text: 'Sama-sama, Pak.', surface: 'reply', replyTo: { text: 'Sudah dua minggu lampu jalannya terang, terima kasih' } },
  ],
};
