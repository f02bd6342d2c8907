import type { Rule, RuleExamples } from '../engine/types';
import { asks, elsewhere, unanswered } from '../matchers/asked';
import { list } from '../matchers/list';

export const rule: Rule = {
  id: 'etika/keterbukaan-informasi',
  pack: 'permenpanrb',
  title: { id: 'Menolak permintaan informasi', en: 'Refusing information' },
  basis: ['etika/8', 'norma/uu-14-2008'],
  severity: 'note',
  scope: { accounts: ['official'] },
  clauses: [
    {
      name: 'tanpa-dasar',
      offers: 'ppid',
      match: {
        kind: 'conditional',
        when: {
          kind: 'any',
          of: [
            list(
              'tidak berkewajiban menjelaskan, tidak wajib menjelaskan, itu dokumen kantor, dokumen internal kami, bukan untuk ditanyakan, tidak usah ditanyakan, jangan ditanyakan di sini, bukan urusan publik, bukan urusan warga, buat apa minta data, untuk apa minta data, bukan konsumsi publik, bukan untuk umum, tidak untuk umum, rahasia kantor, rahasia instansi, rahasia dinas, urusan internal, data internal, tidak perlu tahu, tidak berhak tahu, tidak wajib kami jawab',
            ),
            {
              kind: 'near',
              a: list('data, informasi, dokumen, anggaran, laporan, rincian, salinan, arsip, notulen'),
              b: list(
                'tidak dapat kami berikan, tidak bisa kami berikan, tidak dapat diberikan, tidak bisa diberikan, tidak dapat dibuka, tidak bisa dibuka, tidak dapat dibagikan, tidak bisa dibagikan, tidak bisa diminta, tidak bisa disampaikan, tidak dapat disampaikan, tidak boleh diketahui',
              ),
              within: 6,
              mark: 'both',
            },
          ],
        },
        needs: {
          kind: 'any',
          of: [
            list(
              'ppid, dikecualikan, keberatan, undang-undang, uu, keterbukaan informasi, data pribadi, privasi, komisi informasi, pasal, nama korban, identitas',
            ),
            { kind: 'context', is: 'reported' },
          ],
        },
      },
    },
    {
      name: 'permintaan',
      offers: 'ppid',
      match: unanswered(
        asks.information,
        { kind: 'pattern', pattern: '\\d' },
        list('ppid, loket, ajukan, diajukan, dikecualikan, keberatan, data pribadi, privasi, rahasia'),
        elsewhere,
      ),
      message: {
        id: 'Komentar ini meminta informasi publik; balasan belum menunjukkan di mana informasi itu dapat diminta.',
        en: 'The comment asks for public information; the reply does not say yet where to request it.',
      },
    },
  ],
  antipatterns: [{ kind: 'context', is: 'quoted' }],
  atMost: 1,
  message: {
    id: 'Permintaan informasi ditolak tanpa dasar atau jalan lain.',
    en: 'Information is refused without ground or alternative.',
  },
  advice: {
    id: 'Warga berhak tahu mengapa. Sebutkan alasan pengecualiannya, atau arahkan ke PPID dan cara mengajukan keberatan.',
    en: 'Citizens are entitled to know why. Name the legal exemption, or point to the information officer (PPID) and the way to object.',
  },
};

export const examples: RuleExamples = {
  flags: [
    'Maaf, itu [[bukan konsumsi publik]].',
    { text: '[[Data anggaran tidak dapat kami berikan]].', surface: 'reply' },
    { text: 'Ini [[urusan internal]], Pak.', surface: 'comment' },
    { text: '[[Dokumen itu tidak bisa dibagikan]] ya, Kak.', surface: 'reply' },
    'Warga [[tidak perlu tahu]] rinciannya.',
    { text: 'Maaf, kami [[tidak wajib menjelaskan]] itu.', surface: 'reply' },
    {
      text: '[[Wah, kami kurang tahu, Pak.]]',
      surface: 'reply',
      replyTo: { text: 'Min, boleh minta salinan APBDes tahun lalu?' },
      clause: 'permintaan',
    },
  ],
  passes: [
    'Data itu tidak dapat kami berikan karena dikecualikan; ajukan keberatan lewat PPID.',
    'Silakan ajukan permohonan informasi ke PPID kami.',
    'Rincian anggaran dapat diunduh di laman kami.',
    'Identitas korban tidak dapat kami berikan demi privasi.',
    'Informasi jadwal ada di papan pengumuman.',
    {
      text: 'Silakan diminta lewat PPID kami, Pak.',
      surface: 'reply',
      replyTo: { text: 'Boleh minta salinan APBDes tahun lalu?' },
    },
    { text: 'Anggarannya Rp400 juta, Pak.', surface: 'reply', replyTo: { text: 'Anggaran taman itu berapa?' } },
  ],
  nearMisses: [
    'Dokumen tidak bisa dicetak bila berkas belum lengkap.',
    'Laporan tidak dapat diproses tanpa nomor tiket.',
    { text: 'Menurut UU Keterbukaan Informasi, dokumen itu tidak dapat dibuka.', surface: 'reply' },
  ],
};
