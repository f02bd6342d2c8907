import type { Matcher, Rule, RuleExamples } from '../engine/types';
import { dishName, otherSense, properName } from '../lexicons/kata-ganda';
import { aboutWords, plainSense, quoted, reported } from '../lexicons/penanda';
import { list } from '../matchers/list';

const slur: Matcher = { kind: 'terms', lexicon: 'hinaan-golongan', tiers: ['always'] };
const nickname: Matcher = { kind: 'terms', lexicon: 'hinaan-golongan', tiers: ['target'] };
const group: Matcher = { kind: 'terms', lexicon: 'golongan', tiers: ['always', 'target'] };
const people: Matcher = { kind: 'terms', lexicon: 'golongan', tiers: ['always'] };
const violence: Matcher = list(
  'bunuh, bunuh saja, bunuh aja, bunuhi, bantai, penggal, gorok, gantung, bakar, bakar saja, bakar hidup-hidup, tembak mati saja, tembak saja, habisi, binasakan, bumihanguskan, musnahkan, rajam, sembelih, halal darahnya, halalkan darahnya, ganyang, basmi, pateni, paehan, bunuah',
);
const expulsion: Matcher = list(
  'usir, usir saja, usir aja, diusir, angkat kaki, enyah, enyahlah, enyahkan, perangi, kepung, serbu, geruduk, gebuk, hajar, sikat habis, pulangkan, tolak',
);
const insult: Matcher = { kind: 'terms', lexicon: ['kata-kasar', 'kata-ganda'], tiers: ['always', 'target'] };
/** What makes vermin or waste of people. */
const vermin: Matcher = list(
  'najis, hama, parasit, benalu, kuman, kotoran, binatang, bukan manusia, setengah manusia, tidak pantas hidup, tak pantas hidup, sampah masyarakat, sampah negara, harus dimusnahkan, harus dibasmi, harus diusir, harus dibersihkan, pulang sana, pulang ke negaramu, pulang ke asalmu, pergi dari negeri ini, jangan kasih hidup, jangan kasih kerja, jangan kasih tempat, jangan beri tempat, jorok semua, maling dari lahir, penjahat dari lahir',
);

export const rule: Rule = {
  id: 'pelindungan/ujaran-kebencian',
  pack: 'pelindungan',
  title: { id: 'Ujaran kebencian', en: 'Hate speech' },
  basis: ['asas/5', 'norma/se-137-2018', 'norma/uu-1-2024'],
  severity: 'warn',
  clauses: [
    {
      name: 'sebutan-hina',
      severity: 'block',
      match: slur,
      message: {
        id: 'Sebutan ini hanya dipakai untuk menghina suatu golongan.',
        en: 'The name has no use but to insult a group.',
      },
    },
    {
      name: 'ajakan',
      severity: 'block',
      match: { kind: 'near', a: violence, b: people, within: 3, order: 'ab', mark: 'both' },
      antipatterns: [{ kind: 'context', is: 'negated' }],
      message: { id: 'Ini ajakan terbuka menyakiti suatu golongan.', en: 'This is an open call to hurt a group of people.' },
    },
    {
      // A group thrown at one person as an insult: "kafir lu", "hei cina".
      name: 'panggilan',
      match: {
        kind: 'pattern',
        flags: 'i',
        pattern:
          '(?<!\\p{L})(?<mark>(?:woi|woy|hei|hoi|heh|oi) (?:cina|cino|kafir|kapir|negro|keling|onta|yahudi)|(?:cina|cino|kafir|kapir|negro|keling|onta|yahudi) (?:lu|loe|kau|kon|ang|sia|maneh))(?=\\s*(?:[!.,?…]|$))',
      },
      message: { id: 'Golongan dipakai untuk memaki orang.', en: 'A group is thrown at somebody as an insult.' },
    },
    { name: 'julukan', match: nickname, antipatterns: [...otherSense, ...properName] },
    {
      name: 'pengusiran',
      match: { kind: 'near', a: expulsion, b: people, within: 3, order: 'ab', mark: 'both' },
      antipatterns: [{ kind: 'context', is: 'negated' }],
    },
    {
      name: 'hinaan',
      match: { kind: 'near', a: insult, b: group, within: 4 },
      antipatterns: [...plainSense, ...otherSense, ...properName, dishName],
    },
    {
      name: 'perendahan',
      match: { kind: 'near', a: vermin, b: group, within: 4 },
      antipatterns: [...plainSense, { kind: 'context', is: 'negated' }],
    },
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
    { text: 'Minggir sana, [[woi kafir]]!', clause: 'panggilan' },
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
