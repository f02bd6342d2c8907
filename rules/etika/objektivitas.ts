import type { Matcher, Rule, RuleExamples } from '../engine/types';
import { list } from '../matchers/list';

const support: Matcher = {
  kind: 'any',
  of: [
    { kind: 'context', is: 'reported' },
    { kind: 'pattern', pattern: '\\d' },
    { kind: 'pattern', skipLinks: false, pattern: 'https?://\\S+' },
    list(
      'data, survei, penilaian, peringkat, predikat, juara, penghargaan, sertifikat, berdasarkan, versi, hasil, opini, indeks, akreditasi, badan pusat statistik, bps, ombudsman',
    ),
  ],
};

export const rule: Rule = {
  id: 'etika/objektivitas',
  pack: 'permenpanrb',
  title: { id: 'Klaim mutlak dan memuji diri', en: 'Absolute claims and self-praise' },
  basis: ['etika/2', 'prinsip/1'],
  severity: 'note',
  scope: { accounts: ['official'], surfaces: ['post', 'caption', 'thread'] },
  clauses: [
    {
      name: 'klaim-mutlak',
      match: {
        kind: 'conditional',
        when: list(
          'tidak ada duanya, tiada duanya, nomor satu di, terbaik di, terbaik se, tercepat di, terhebat, satu-satunya di, paling hebat, paling maju, paling sukses, tak tertandingi, tidak tertandingi, tanpa tandingan, tanpa cela, sempurna tanpa, pasti terbaik, selalu terbaik, yang terbaik di, sukses besar, sukses luar biasa, tanpa kekurangan',
        ),
        needs: support,
      },
    },
    {
      name: 'memuji-diri',
      match: {
        kind: 'conditional',
        when: {
          kind: 'near',
          a: list('kami, kantor kami, dinas kami, satuan kami, instansi kami, pimpinan kami, kepala dinas kami, bupati kami'),
          b: list('terbaik, terhebat, hebat, luar biasa, paling, istimewa, jagoan, juaranya, keren'),
          within: 3,
          order: 'ab',
          mark: 'both',
          unless: list('berusaha, memberikan yang, pelayanan terbaik, layanan terbaik, memberi yang, upaya terbaik, melayani'),
        },
        needs: support,
      },
      antipatterns: [{ kind: 'context', is: 'negated' }],
    },
  ],
  antipatterns: [
    { kind: 'context', is: 'quoted' },
    list(
      'yang terbaik untuk, terbaik bagi, pelayanan terbaik, layanan terbaik, semoga terbaik, putra putri terbaik, putra-putri terbaik',
    ),
  ],
  atMost: 1,
  message: { id: 'Klaim ini belum disertai angka atau sumber.', en: 'This claim has no figure or source.' },
  advice: {
    id: 'Ganti pujian dengan hasil yang terukur dan sumbernya, misalnya hasil survei kepuasan; warga akan menilai sendiri.',
    en: 'Replace praise with a measured result and its source, such as a satisfaction survey; citizens will judge for themselves.',
  },
};

export const examples: RuleExamples = {
  flags: [
    'Pelayanan di kota ini [[tidak ada duanya]].',
    'Kami [[nomor satu di]] seluruh negeri!',
    '[[Pimpinan kami luar biasa]], selalu di depan.',
    'Program ini [[sukses besar]] dan dinikmati semua orang.',
    'Loket [[tercepat di]] provinsi ada di sini.',
  ],
  passes: [
    'Nilai survei kepuasan kami 92,4 pada semester ini.',
    'Juara satu inovasi layanan tingkat provinsi. Terima kasih, warga!',
    'Kami terus memberikan pelayanan terbaik.',
    'Menurut Ombudsman, layanan ini terbaik di provinsi.',
    'Semoga hari Anda menyenangkan.',
  ],
  nearMisses: [
    'Doa terbaik untuk para pahlawan.',
    'Layanan kami belum sempurna, sampaikan masukan Anda.',
    'Indeks kota layak anak tertinggi di provinsi: 87,5.',
  ],
};
