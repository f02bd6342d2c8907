import type { Matcher, Rule, RuleExamples } from '../engine/types';
import { aboutWords, plainSense, quoted, reported } from '../lexicons/penanda';
import { list } from '../matchers/list';

const slur: Matcher = { kind: 'terms', lexicon: 'hinaan-golongan' };
const group: Matcher = { kind: 'terms', lexicon: 'golongan', tiers: ['always', 'target'] };
const people: Matcher = { kind: 'terms', lexicon: 'golongan', tiers: ['always'] };
const violence: Matcher = { kind: 'terms', lexicon: 'hasutan', tiers: ['always'] };
const insult: Matcher = { kind: 'terms', lexicon: ['kata-kasar', 'kata-ganda'], tiers: ['always', 'target'] };

export const rule: Rule = {
  id: 'pelindungan/ujaran-kebencian',
  pack: 'pelindungan',
  title: { id: 'Ujaran kebencian', en: 'Hate speech' },
  basis: ['asas/5', 'norma/se-137-2018', 'norma/uu-1-2024'],
  severity: 'block',
  clauses: [
    { name: 'sebutan-hina', match: slur },
    { name: 'hinaan', match: { kind: 'near', a: insult, b: group, within: 4 }, antipatterns: plainSense },
    {
      name: 'penodaan',
      match: {
        kind: 'near',
        a: list(
          'dungu, biadab, gadungan, palsu, sampah, ocehan, dongeng, penipu, kitab teroris, agama teroris, psikopat, cabul, bejat, gila, sinting, goblok, tolol, babi, anjing, penis, najis',
        ),
        b: list(
          'allah, allah swt, muhammad, nabi, quran, alquran, al quran, islam, kitab suci, yesus, injil, alkitab, gereja, hindu, buddha, budha, kristen, katolik',
        ),
        within: 3,
      },
      message: { id: 'Kalimat ini merendahkan suatu agama.', en: 'The sentence belittles a religion.' },
    },
    { name: 'ajakan', match: { kind: 'near', a: violence, b: people, within: 3, order: 'ab', mark: 'both' } },
  ],
  antipatterns: [quoted, reported, aboutWords],
  message: { id: 'Kalimat ini menyerang suatu golongan.', en: 'The sentence attacks a group of people.' },
  advice: {
    id: 'Sebutan seperti ini melukai banyak orang sekaligus dan memecah warga. Hapus sebutan atau ajakannya, dan bicarakan perbuatan yang terbukti, bukan agama, suku, atau keadaan orangnya.',
    en: 'Such a name hurts many at once and divides citizens. Remove the label or the call, and speak of proven acts, not of religion, descent or condition.',
  },
};
export const examples: RuleExamples = {
  flags: [
    'Dasar [[babi cina]] semua, merusak kampung',
    '[[Usir arab]] dari kota ini!',
    'Jangan terima bantuan dari [[kadrun]].',
    '[[Cebong]] memang tidak bisa membaca data.',
    'Perempuan itu [[goblok]] kalau memimpin',
    '[[Bantai syiah]] di kampung sebelah',
    'Warga [[dasar madura]], pasti bikin ribut',
    'Pengungsi rohingya itu [[biadab]] semua',
  ],
  passes: [
    'Kerukunan umat Islam, Kristen, Hindu, Buddha, dan Konghucu dirawat bersama.',
    'Selamat Hari Raya Nyepi bagi umat Hindu.',
    'Penyandang disabilitas mendapat jalur khusus di loket 2.',
    'Pelatihan kerja bagi perempuan kepala keluarga dibuka Senin.',
    'Festival budaya Tionghoa dan Arab memeriahkan hari jadi kota.',
  ],
  nearMisses: [
    'UU 40/2008 melarang diskriminasi ras dan etnis, termasuk sebutan "babi cina".',
    'Kolam pembibitan ikan diserang berudu, bukan hama baru.',
    'Polisi menurut Kapolres menangkap orang yang menulis ajakan usir cina.',
    'Onta kurban dari jamaah asal Arab tiba di pelabuhan.',
    'Perempuan berdaya, desa berjaya: kuliah umum di balai kota.',
    'Jangan menyebut tetangga kita kafir atau kadrun; ujaran kebencian memecah kampung.',
  ],
};
