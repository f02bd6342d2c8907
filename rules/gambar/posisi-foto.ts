import type { Rule, RuleExamples } from '../engine/types';

export const rule: Rule = {
  id: 'gambar/posisi-foto',
  pack: 'tni',
  title: { id: 'Posisi di dalam berkas foto', en: 'Position in the file of a photo' },
  basis: ['larangan/5'],
  severity: 'warn',
  scope: { accounts: ['official'] },
  clauses: [{ name: 'gps', match: { kind: 'picture', has: 'position' } }],
  message: {
    id: 'Berkas foto ini menyimpan posisi tempat foto diambil.',
    en: 'The file of this photo holds the position where it was taken.',
  },
  advice: {
    id: 'Siapa pun yang mendapat berkasnya dapat menunjuk tempatnya di peta. Hapus posisinya dulu, lalu pasang berkas yang baru.',
    en: 'Whoever gets the file can point at the place on a map. Take the position out first, and attach the new file.',
  },
};

const picture = { position: true };
export const examples: RuleExamples = {
  flags: [
    { text: 'Latihan bersama', picture },
    { text: 'Apel pagi', picture },
    { text: 'Pos perbatasan', picture },
    { text: 'Patroli sungai', picture },
    { text: 'Kerja bakti', picture },
  ],
  passes: ['Latihan gabungan', 'Apel sore', { text: 'Kerja bakti warga', picture: {} }],
  nearMisses: [
    { text: 'Liburan keluarga', picture, account: { kind: 'personal', standing: 'own-personal' } },
    { text: 'Pos perbatasan utara', picture: { captions: true } },
  ],
};
