import type { Rule, RuleExamples } from '../engine/types';

export const rule: Rule = {
  id: 'gambar/percakapan',
  pack: 'pelindungan',
  title: { id: 'Tangkapan layar percakapan', en: 'Screenshot of a chat' },
  basis: ['etika/7', 'norma/uu-27-2022'],
  severity: 'warn',
  clauses: [
    {
      name: 'nomor',
      match: {
        kind: 'score',
        bound: 7,
        within: 'draft',
        signs: [
          {
            match: {
              kind: 'pattern',
              pattern: String.raw`(?:\+62|\b62|\b0)[ -]?8\d{2}[ -]?\d{3,4}[ -]?\d{3,5}(?!\d)`,
              skipLinks: false,
            },
            weight: 3,
          },
          {
            match: { kind: 'pattern', pattern: String.raw`(?<![\d.:])(?:[01]?\d|2[0-3])[.:][0-5]\d(?![\d.:])`, skipLinks: false },
            weight: 1,
            times: 3,
          },
          {
            match: {
              kind: 'pattern',
              flags: 'i',
              pattern: String.raw`\bonline\b|mengetik|terakhir dilihat|last seen|ketik pesan|type a message|diteruskan|forwarded|pesan ini (?:telah )?dihapus|terenkripsi|end-to-end|anda bergabung|menambahkan anda`,
            },
            weight: 2,
          },
        ],
      },
    },
  ],
  message: {
    id: 'Gambar ini tampak sebagai tangkapan layar percakapan dengan nomor orang.',
    en: 'The picture looks like a screenshot of a chat with somebody’s number.',
  },
  advice: {
    id: 'Percakapan dan nomor orang lain bukan milik kita untuk disebarkan. Samarkan nomor dan namanya, atau ceritakan isinya tanpa menunjuk orang.',
    en: 'A chat and somebody’s number are not ours to pass on. Black out number and name, or tell what was said without pointing at anyone.',
  },
};

const picture = {};
export const examples: RuleExamples = {
  flags: [
    { text: '[[+62 812-0000-1234\nonline\nPak sudah sampai? 08.15\nSudah 08.16\nBaik 08.17]]', picture },
    { text: '[[0812 0000 1234\nterakhir dilihat hari ini 09.10\nhalo 09.11\nya 09.12]]', picture },
    { text: 'Grup RT\n[[Diteruskan\nlapor ke 081200001234 10.01\nsiap 10.02\nok 10.05]]', picture },
    { text: '[[+62 857-0000-1111\nKetik pesan\np 7.01\nmalam 7.02\nya 7.03]]', picture },
    { text: '[[081200005678 mengetik\nhalo 21:01\nkok diam 21:05\nbesok ya 21:06]]', picture },
  ],
  passes: [
    'Buka Senin-Jumat 08.00-15.00\nHubungi 081200001234',
    'Webinar online 09.00-11.00, daftar di loket',
    'JADWAL SALAT\nSubuh 04.10\nZuhur 11.30\nAsar 14.50',
  ],
  nearMisses: [
    'Kelas online 08.00, 10.00, dan 13.00; tanya ke kantor desa',
    'Pesan antar 081200001234, buka 10.00, tutup 21.00',
    'Layanan pesan terenkripsi: waspada penipuan',
  ],
};
