import type { Matcher, Rule, RuleExamples } from '../engine/types';
import { aboutWords, deniedVerdict, labelled, quoted, reported } from '../lexicons/penanda';

const people: Matcher = { kind: 'terms', lexicon: 'golongan', tiers: ['always'] };
const camp: Matcher = { kind: 'terms', lexicon: 'golongan', tiers: ['target'] };
const organisation: Matcher = { kind: 'terms', lexicon: 'golongan', tiers: ['context'] };
const group: Matcher = { kind: 'any', of: [people, camp] };
const verdict: Matcher = { kind: 'terms', lexicon: 'penilaian', tiers: ['always'] };
const doubt: Matcher = { kind: 'terms', lexicon: 'penilaian', tiers: ['target'] };
const mockery: Matcher = { kind: 'terms', lexicon: 'ejekan' };

export const rule: Rule = {
  id: 'asas/harmonis',
  pack: 'permenpanrb',
  title: { id: 'Harmonis', en: 'Harmony' },
  basis: ['asas/5'],
  severity: 'warn',
  clauses: [
    { name: 'cap', match: { kind: 'terms', lexicon: 'cap-kubu' } },
    { name: 'penilaian', match: { kind: 'near', a: verdict, b: group, within: 3 }, antipatterns: [deniedVerdict] },
    {
      name: 'penolakan',
      match: {
        kind: 'near',
        a: {
          kind: 'terms',
          terms: 'usir, bubarkan, boikot, tolak, ganyang, blokir, bubarin, hancurkan, tenggelamkan',
          affixes: false,
        },
        b: { kind: 'any', of: [group, organisation] },
        within: 2,
        order: 'ab',
        mark: 'both',
      },
    },
    {
      name: 'sindiran',
      match: {
        kind: 'score',
        within: 14,
        bound: 15,
        mark: 'heaviest',
        signs: [
          { name: 'golongan', weight: 9, match: people },
          { name: 'cap', weight: 10, match: camp },
          { name: 'penilaian', weight: 2, match: doubt, times: 2 },
          { name: 'ejekan', weight: 1, match: mockery },
          { name: 'ragam cakapan', weight: 1, match: { kind: 'terms', lexicon: ['ragam-cakapan', 'ejaan-singkat'] } },
          { name: 'tanda seru', weight: 1, match: { kind: 'pattern', pattern: '!' } },
        ],
      },
    },
  ],
  antipatterns: [quoted, reported, aboutWords, labelled],
  message: { id: 'Kalimat ini mempertentangkan golongan.', en: 'The sentence sets groups against each other.' },
  advice: {
    id: 'Pakai sebutan yang netral dan tulis apa yang menyatukan atau yang dikerjakan bersama.',
    en: 'Use neutral names and write what unites, or what is being done together.',
  },
};
export const examples: RuleExamples = {
  flags: [
    { text: 'Mereka itu [[antek asing]], jangan ditemani', clause: 'cap' },
    { text: 'Orang Padang [[licik]] kalau berdagang', clause: 'penilaian' },
    { text: '[[Boikot cina]] di pasar lama', clause: 'penolakan' },
    { text: 'Kelompok sebelah cuma [[ngaku islam]]', clause: 'cap' },
    { text: 'Arab [[rakus]], tanah kita dibeli semua', clause: 'penilaian' },
    { text: '[[Ahoker]] memang sombong, wkwk parah banget', clause: 'sindiran' },
  ],
  passes: [
    'Selamat Natal bagi umat Kristen dan Katolik di Kabupaten Contoh.',
    'Umat Islam dan Hindu bergotong royong membersihkan balai desa.',
    'Warga Tionghoa dan Jawa merayakan hari jadi kota bersama.',
    'Forum kerukunan menerima tamu dari pesantren dan gereja.',
    'Pelatihan wirausaha bagi perempuan di wilayah pesisir.',
  ],
  nearMisses: [
    'Unggahan yang menyebut warga "antek asing" sudah kami laporkan.',
    'Menurut sejarawan, PKI dibubarkan tahun 1966.',
    'Harga cabai dari Padang naik, pedagang mengeluh.',
    'Tim bulu tangkis kita melawan China di final, semangat!',
    'Ulama dan pendeta menolak hoaks bersama.',
  ],
};
