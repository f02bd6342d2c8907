import type { Rule, RuleExamples } from '../engine/types';
import { list } from '../matchers/list';

export const rule: Rule = {
  id: 'asas/keikutsertaan',
  pack: 'permenpanrb',
  title: { id: 'Jalan bagi warga untuk bertanya', en: 'A way for citizens to ask' },
  basis: ['asas/3', 'kelola/11'],
  severity: 'note',
  scope: { accounts: ['official'], surfaces: ['post', 'caption', 'thread'] },
  clauses: [
    {
      name: 'tanpa-saluran',
      offers: 'hotline',
      match: {
        kind: 'conditional',
        when: { kind: 'terms', lexicon: 'pengumuman' },
        needs: {
          kind: 'any',
          of: [
            { kind: 'terms', lexicon: 'kanal' },
            {
              kind: 'pattern',
              skipLinks: false,
              flags: 'i',
              pattern: 'https?://\\S+|(?<![\\w.-])(?:[\\w-]{1,63}\\.){1,6}(?:go\\.id|id|com)\\S*|@\\w{3,}',
            },
            {
              kind: 'pattern',
              pattern: '(?<!\\d)(?:1\\d{2}|1500[- ]?\\d{3}|\\(0\\d{2,3}\\)\\s?\\d{4,8}|0\\d{2,3}[- ]?\\d{5,8})(?!\\d)',
            },
            { kind: 'context', is: 'question' },
          ],
        },
      },
    },
    {
      name: 'menutup-percakapan',
      match: {
        kind: 'any',
        of: [
          list(
            'jangan banyak tanya, tidak usah tanya, tidak perlu bertanya, tidak menerima pertanyaan, komentar kami tutup, komentar ditutup, tidak perlu komentar, tidak usah komentar, jangan komentar, komentar kami matikan, komentar dimatikan, komentar dinonaktifkan, kolom komentar kami tutup, kolom komentar ditutup, tidak perlu ditanyakan, tidak perlu ditanyakan lagi, jangan ditanya lagi, jangan ditanyakan, jangan ditanyakan lagi, jangan tanya lagi, jangan dibahas lagi, tidak perlu dibahas lagi, tidak menerima keluhan, tidak menerima protes, tidak menerima masukan, tidak menerima kritik, tidak menerima sanggahan, tidak melayani pertanyaan, tidak melayani protes, keputusan sudah final, keputusannya sudah final, keputusan ini final, ini sudah final, itu sudah final',
          ),
          {
            kind: 'near',
            a: list('sudah final, udah final'),
            b: list('protes, polemik, debat, berdebat, didebat, komplain, tidak membuka, jangan, tidak usah, tidak perlu'),
            within: 8,
          },
        ],
      },
      message: { id: 'Kalimat ini menutup percakapan.', en: 'This sentence closes the conversation.' },
    },
  ],
  antipatterns: [{ kind: 'context', is: 'quoted' }],
  atMost: 1,
  message: { id: 'Pengumuman ini belum memberi jalan untuk bertanya.', en: 'This announcement gives no way to ask.' },
  advice: {
    id: 'Tambahkan satu saluran: nomor layanan, tautan, atau ajakan bertanya di kolom komentar.',
    en: 'Add one channel: a service number, a link, or an invitation to ask in the comments.',
  },
};

export const examples: RuleExamples = {
  flags: [
    '[[Pengumuman]]: layanan pindah ke gedung baru mulai Senin.',
    '[[Diberitahukan]] kepada warga bahwa air mati Selasa pagi.',
    '[[Pendaftaran dibuka]] mulai 1 Desember.',
    'Ada [[pemadaman listrik]] besok di Desa Contoh.',
    '[[Segera daftar]], kuota 50 orang!',
    { text: 'Sudah jelas ya, [[jangan banyak tanya]].', clause: 'menutup-percakapan' },
    { text: 'Letak pasar [[sudah final]]. Yang protes silakan pindah.', clause: 'menutup-percakapan' },
    { text: 'Tarif baru berlaku, kami [[tidak menerima protes]].', clause: 'menutup-percakapan' },
  ],
  passes: [
    'Pengumuman: layanan pindah ke gedung baru. Ada pertanyaan? Tulis di komentar.',
    'Pendaftaran dibuka, selengkapnya di dinascontoh.go.id.',
    'Pemberitahuan pemadaman air besok. Hubungi 112 untuk keadaan darurat.',
    'Segera daftar lewat aplikasi layanan kami.',
    'Upacara hari pahlawan berlangsung khidmat di alun-alun.',
  ],
  nearMisses: [
    'Terima kasih kepada warga yang mengikuti sosialisasi hari ini.',
    { text: 'Pengumuman hasilnya minggu depan, Kak.', surface: 'reply' },
    'Daftar pemilih tetap sudah final: 412.300 orang.',
    'Jalan Contoh kembali dibuka pagi ini.',
  ],
};
