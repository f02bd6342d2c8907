import type { Rule, RuleExamples } from '../engine/types';
import { list } from '../matchers/list';

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
        when: list(
          'akan ditindaklanjuti, akan kami tindak lanjuti, akan kami tindaklanjuti, segera ditindaklanjuti, sedang diproses, masih diproses, mohon bersabar, sabar ya, mohon ditunggu, ditunggu saja, tunggu saja, sudah kami terima, terima kasih masukannya, terima kasih atas masukannya, terima kasih atas laporannya, terima kasih laporannya, kami catat, noted, siap kak, baik kak, akan kami sampaikan, akan kami teruskan, nanti dikabari, nanti kami kabari, mohon maaf atas ketidaknyamanannya',
        ),
        needs: {
          kind: 'any',
          of: [
            list(
              'hubungi, telepon, wa, whatsapp, dm, pesan langsung, inbox, email, surel, laman, aplikasi, formulir, loket, datang ke, kantor, bidang, seksi, hari ini, besok, senin, selasa, rabu, kamis, jumat, sabtu, minggu, jam, pukul, hari kerja, nomor tiket, nomor laporan, pekan, paling lambat, karena, sebab, jadwal, petugas, tim',
            ),
            { kind: 'pattern', skipLinks: false, pattern: '\\d|https?://|@\\w' },
          ],
        },
      },
      message: {
        id: 'Balasan ini belum memberi jawaban, saluran, atau waktu.',
        en: 'The reply gives no answer, channel or time yet.',
      },
    },
    {
      name: 'komentar-lama',
      match: { kind: 'draft', surfaces: ['reply', 'comment'], answersOlderThanMinutes: 2880 },
      message: { id: 'Komentar yang dijawab sudah lebih dari dua hari.', en: 'The comment answered is more than two days old.' },
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
    { text: '[[Jalan itu selesai diperbaiki.]]', surface: 'reply', replyTo: { ageMinutes: 5000 }, clause: 'komentar-lama' },
  ],
  passes: [
    { text: 'Terima kasih, akan ditindaklanjuti Bidang Jalan paling lambat Jumat.', surface: 'reply' },
    { text: 'Mohon bersabar, petugas sampai pukul 15.00.', surface: 'comment' },
    { text: 'Terima kasih atas masukannya. Nomor laporan Bapak 9901.', surface: 'reply' },
    { text: 'Bisa, Kak. Bawa KTP ke loket dua.', surface: 'reply' },
    { text: 'Jalan itu selesai diperbaiki.', surface: 'reply', replyTo: { ageMinutes: 60 } },
  ],
  nearMisses: [
    'Semua laporan warga sudah kami terima dan sedang diproses.',
    { text: 'Akan ditindaklanjuti ya.', surface: 'reply', account: { kind: 'personal', standing: 'own-personal' } },
    { text: 'Mohon ditunggu, kami cek dulu dan kabari lewat DM.', surface: 'reply' },
  ],
};
