import type { Matcher, Rule, RuleExamples } from '../engine/types';
import { aboutWords, mention, placeName, plainSense, quoted } from '../lexicons/penanda';
import { list } from '../matchers/list';

const insult: Matcher = { kind: 'terms', lexicon: ['kata-kasar', 'cabul'], tiers: ['always'] };
const everyday: Matcher = { kind: 'terms', lexicon: ['kata-kasar', 'cabul'], tiers: ['target'] };
const ordinary: Matcher = { kind: 'terms', lexicon: 'kata-kasar', tiers: ['context'] };
const secondPerson: Matcher = { kind: 'terms', lexicon: 'sasaran', tiers: ['always'] };
const scolding: Matcher = { kind: 'terms', lexicon: 'sasaran', tiers: ['target'] };

export const rule: Rule = {
  id: 'etika/kata-kasar',
  pack: 'permenpanrb',
  title: { id: 'Kata kasar', en: 'Abusive language' },
  basis: ['etika/1', 'asas/6', 'etika/4'],
  severity: 'block',
  clauses: [
    {
      name: 'selalu',
      match: insult,
      antipatterns: [
        {
          kind: 'pattern',
          pattern: '(?:Tai\\s\\p{Lu}\\p{Ll}+|\\p{Lu}\\p{Ll}+\\sTai(?!\\p{L})|(?<!\\p{L})tai lalat|(?<!\\p{L})[Hh]aji \\p{L}+)',
        },
      ],
    },
    {
      name: 'diarahkan',
      match: {
        kind: 'score',
        within: 12,
        bound: 14,
        mark: 'heaviest',
        signs: [
          { name: 'kata yang dapat menghina', weight: 12, match: everyday },
          { name: 'kata biasa', weight: 10, match: ordinary },
          { name: 'orang kedua', weight: 2, match: secondPerson },
          { name: 'nada memaki', weight: 2, match: scolding },
          { name: 'sebutan akun', weight: 2, match: mention },
          { name: 'ragam cakapan', weight: 2, match: { kind: 'terms', lexicon: 'ragam-cakapan' } },
          {
            name: 'diri sendiri',
            weight: -2,
            match: {
              kind: 'near',
              a: { kind: 'any', of: [everyday, ordinary] },
              b: { kind: 'terms', lexicon: 'diri-sendiri' },
              within: 3,
              order: 'ba',
            },
          },
          { name: 'tanda seru', weight: 1, times: 2, match: { kind: 'pattern', pattern: '!' } },
        ],
      },
      antipatterns: [...plainSense, { kind: 'context', is: 'negated' }],
    },
    {
      name: 'disandingkan',
      match: { kind: 'near', a: ordinary, b: { kind: 'any', of: [secondPerson, scolding] }, within: 2 },
      antipatterns: plainSense,
    },
  ],
  antipatterns: [
    quoted,
    placeName,
    aboutWords,
    list(
      'sia-sia, mata-mata, otak-otak, kuda-kuda, otak kanan, otak kiri, otak besar, otak kecil, fungsi otak, sel otak, kerja otak, perkembangan otak, kanker otak, merangsang otak, otak anak, otak manusia, mulut rahim, mulut gua, penyakit mulut, buah bibir, muka air, muka bumi',
    ),
  ],
  message: { id: 'Ada kata kasar di kalimat ini.', en: 'This sentence holds abusive language.' },
  advice: {
    id: 'Kata ini melukai pembaca dan menurunkan wibawa kantor. Tulis kejadian atau permintaannya tanpa kata itu.',
    en: 'The word hurts readers and lowers the standing of the office. Write what happened or what is asked without it.',
  },
};

export const examples: RuleExamples = {
  flags: [
    'Yang mengeluh terus itu memang [[goblok]].',
    { text: '@wargacontoh [[anjing]] lu, sudah dijawab masih tanya', surface: 'reply', clause: 'diarahkan' },
    'Dasar [[b4ngs4t]], antre saja tidak bisa!',
    'Petugas loketnya [[g o b l o k]] semua.',
    { text: 'Lho kok ngene, [[ndasmu]] iku piye', clause: 'selalu' },
    { text: '[[Jancok]], antreane suwe tenan', clause: 'selalu' },
    { text: 'Kumaha ieu teh, [[belegug]] pisan petugasna', clause: 'selalu' },
    'Pelayanannya lambat, [[anjiiir]].',
    'Admin [[t0l0l]] balas dong',
    { text: 'Kalian ini [[sampah]] semua', clause: 'disandingkan' },
  ],
  passes: [
    'Vaksin rabies gratis untuk anjing dan kucing di kantor kelurahan, Sabtu pukul 08.00.',
    'Tes buta warna menjadi syarat pendaftaran taruna.',
    'Pasukan pengibar bendera berlatih di lapangan sosial desa.',
    'Kasus demam berdarah turun setelah kerja bakti.',
    'Pameran kebun binatang menampilkan monyet ekor panjang.',
    'Pengelolaan sampah dimulai dari rumah.',
  ],
  nearMisses: [
    'Hindari kata kasar seperti bodoh atau goblok ketika menegur anak.',
    'Warga menulis "kalian goblok semua"; kami jawab dengan jadwal perbaikan jalan.',
    'Pemeriksaan tai lalat gratis di puskesmas.',
    'Peternak babi di Kecamatan Contoh menerima obat cacing.',
    'Penyandang cacat netra kini dapat membaca buku layanan dengan huruf braille.',
    'Desa Goblokan dan Bukit Asu dialiri air bersih.',
    'Anjing kecil ini lucu banget, yuk adopsi lewat dinas!',
    'Kami berlindung dari godaan setan yang terkutuk.',
    'Truk sedot tinja dan wedang bajigur hadir di festival kampung!',
    'Bapak Tai Hong Contoh menerima piagam donor darah.',
  ],
};
