import type { Matcher, Rule, RuleExamples } from '../engine/types';
import { aboutWords, mention, placeName, plainAnimals, quoted } from '../lexicons/penanda';
import { list } from '../matchers/list';

const grave: Matcher = { kind: 'terms', lexicon: 'hinaan-orang', tiers: ['always'] };
const light: Matcher = { kind: 'terms', lexicon: 'hinaan-orang', tiers: ['target'] };
const insult: Matcher = { kind: 'terms', lexicon: 'kata-kasar', tiers: ['always', 'target'] };
const you: Matcher = { kind: 'terms', lexicon: 'sasaran', tiers: ['always'] };
const scolding: Matcher = { kind: 'terms', lexicon: 'sasaran', tiers: ['target', 'context'] };
const leader: Matcher = { kind: 'terms', lexicon: ['pejabat', 'lembaga'], tiers: ['always', 'target'] };
const group: Matcher = { kind: 'terms', lexicon: 'golongan', tiers: ['always', 'target'] };
const obscene: Matcher = { kind: 'terms', lexicon: 'cabul' };
/** "Yang bodoh itu siapa": a kind of people, nobody in particular. */
const relative: Matcher = list('yang, yg');
/** Degree and pointing words: the insult is said of somebody here and now. */
const pointing: Matcher = list('banget, bgt, sekali, amat, pisan, betul, semua, lagi, ini, itu, tuh, nih, ni');
/** Set phrases in which the word means nobody: indifference, brainwashing, "in vain" written apart. */
const notMeant: Matcher = list(
  'bodo amat, bodoh amat, bodo ah, cuci otak, mencuci otak, mencuci otaknya, tercuci otak, tercuci otaknya, dicuci otak, dicuci otaknya, sia sia, sia-sia',
);

export const rule: Rule = {
  id: 'pelindungan/perundungan',
  pack: 'pelindungan',
  title: { id: 'Perundungan', en: 'Bullying' },
  basis: ['anak/1', 'asas/6', 'etika/7'],
  severity: 'block',
  clauses: [
    {
      // "Dasar …!" opens a scolding; "dasar hukum", "dasar negara" and the like do not.
      name: 'dasar',
      match: {
        kind: 'pattern',
        flags: 'i',
        pattern:
          '(?:^|[.!?…,:;] *|USER +)(?<mark>(?:dasar|dsr) (?!hukum|negara|pemikiran|ilmu|pengenaan|pertimbangan|laut|pelaksanaan|acuan|hidup|utama|dari|untuk|yang|penyusunan|pendirian|pembentukan|penetapan|perhitungan|nya|dan|pengetahuan|kebijakan|ini|itu)\\p{L}+)',
      },
    },
    {
      name: 'sok',
      match: {
        kind: 'near',
        a: list('sok'),
        b: { kind: 'any', of: [you, mention, leader, { kind: 'terms', lexicon: 'urusan-umum' }] },
        within: 8,
      },
    },
    {
      name: 'maki',
      match: {
        kind: 'near',
        a: insult,
        b: {
          kind: 'any',
          of: [
            you,
            list(
              'dasar, dsr, si, kaum, bani, sang, mulut, mulutnya, muke, muka, mukanya, mukamu, wajah, wajahnya, otak, otaknya, kelakuan, kelakuannya, tampang, ngaku, sok',
            ),
          ],
        },
        within: 1,
      },
      antipatterns: [plainAnimals, list('kunyuk, anjir, njir, anjay, edan')],
    },
    {
      name: 'perdebatan',
      match: { kind: 'near', a: insult, b: { kind: 'terms', lexicon: 'urusan-umum' }, within: 5 },
      antipatterns: [plainAnimals],
    },
    {
      name: 'fisik',
      severity: 'warn',
      match: {
        kind: 'near',
        a: list(
          'gendut, gendutan, gembrot, gemuk banget, makin gemuk, kurus banget, kerempeng, cungkring, pesek, tonggos, pendek banget, jelek banget, hitam banget, item banget, bulat banget',
        ),
        b: list('bu, pak, mbak, mas, kak, sis, kamu, km, lu, lo, anda, mukanya, badannya, mukamu, badanmu, diet dong'),
        within: 3,
      },
      message: { id: 'Kalimat ini menilai tubuh seseorang.', en: 'The sentence judges somebody’s body.' },
    },
    {
      name: 'godaan',
      severity: 'warn',
      match: {
        kind: 'any',
        of: [
          list('janda kembang, janda muda nih, janda baru nih, janda siap dilamar, duda keren nih, tante girang, bahenol, semok'),
          {
            kind: 'near',
            a: list(
              'minta nomornya, minta nomernya, minta no wa, minta wa nya, minta wa-nya, minta nomor wa, boleh kenalan, kenalan dong, kencan yuk, sudah punya pacar, udah punya pacar, masih jomblo, open bo',
            ),
            b: list(
              'cantik, cantiknya, seksi, manis banget, mulus, body, ganteng, ganteng banget, mbak, neng, cewek, cewe, sayang',
            ),
            within: 8,
          },
        ],
      },
      message: {
        id: 'Godaan seperti ini merendahkan orangnya.',
        en: 'A come-on like this demeans the person.',
      },
    },
    {
      name: 'hinaan',
      antipatterns: [plainAnimals],
      match: {
        kind: 'score',
        within: 'line',
        bound: 16,
        mark: 'heaviest',
        signs: [
          { name: 'hinaan', weight: 16, match: grave },
          { name: 'hinaan ringan', weight: 13, match: light },
          {
            name: 'dituju langsung',
            weight: 3,
            match: { kind: 'near', a: { kind: 'any', of: [grave, light] }, b: you, within: 3 },
          },
          { name: 'dimaki', weight: 2, match: { kind: 'near', a: { kind: 'any', of: [grave, light] }, b: scolding, within: 3 } },
          {
            name: 'ditegaskan',
            weight: 1,
            match: { kind: 'near', a: { kind: 'any', of: [grave, light] }, b: pointing, within: 1 },
          },
          { name: 'tanda seru', weight: 1, match: { kind: 'pattern', pattern: '!' } },
          { name: 'tanda seru ganda', weight: 1, match: { kind: 'pattern', pattern: '!!' } },
          { name: 'sebutan akun', weight: 1, times: 3, match: mention },
          { name: 'pejabat', weight: 2, match: leader },
          { name: 'golongan', weight: 2, match: group },
          { name: 'urusan umum', weight: 1, times: 2, match: { kind: 'terms', lexicon: 'urusan-umum' } },
          { name: 'ragam dinas', weight: -1, times: 2, match: { kind: 'terms', lexicon: 'ragam-dinas' } },
          {
            name: 'kata tanpa orang',
            weight: -1,
            match: { kind: 'near', a: { kind: 'any', of: [grave, light] }, b: relative, within: 1, order: 'ba' },
          },
          { name: 'penutur sendiri', weight: -1, match: { kind: 'terms', lexicon: 'diri-sendiri' } },
          { name: 'suasana akrab', weight: -1, times: 3, match: { kind: 'terms', lexicon: 'suasana-akrab' } },
          { name: 'cabul', weight: -3, match: obscene },
        ],
      },
    },
  ],
  antipatterns: [
    quoted,
    placeName,
    aboutWords,
    notMeant,
    {
      kind: 'near',
      a: { kind: 'any', of: [grave, light, insult] },
      b: { kind: 'terms', lexicon: 'diri-sendiri' },
      within: 2,
      order: 'ba',
    },
  ],
  message: { id: 'Kata ini menyerang pribadi seseorang.', en: 'These words attack a person.' },
  advice: {
    id: 'Hinaan melukai orangnya dan mengundang keributan. Tanggapi perbuatannya: hapus sebutan ini lalu tulis fakta dan saran perbaikannya.',
    en: 'Insults hurt the person and invite a quarrel. Answer what was done: take the name-calling out and write the facts and what would mend them.',
  },
};
export const examples: RuleExamples = {
  flags: [
    { text: '@pemohon99 [[tolol]] sekali, formulir saja salah', surface: 'reply' },
    { text: 'Kamu memang [[gendut]] dan lemot, pantas tidak lulus tes', surface: 'reply' },
    'Si penyanyi itu [[pelakor]], mukanya tebal',
    '[[Dasar anak]] [[kampungan]], pulang saja ke desamu!',
    { text: 'Kowe iku [[pekok]], wis dijelasno ra mudeng', surface: 'reply' },
    { text: 'Maneh mah [[belegug]], geus puguh aturanana', surface: 'reply' },
    { text: '[[Gendutan]] ya bu, kebanyakan jajan', clause: 'fisik', surface: 'reply' },
    { text: 'Mbak cantik sekali, boleh [[minta nomornya]]?', clause: 'godaan', surface: 'reply' },
    'Kalian semua [[munafik]], minta bantuan tapi memaki',
    { text: '@wargacontoh [[bacot]] terus, kerja nggak', surface: 'reply' },
  ],
  passes: [
    'Mari hentikan perundungan di sekolah: laporkan lewat guru atau kanal aduan kami.',
    'Seminar antiperundungan bagi siswa kelas VII digelar Kamis.',
    'Tes kebugaran diikuti 120 prajurit, nilai rata-rata naik.',
    'Terima kasih atas kritik Bapak dan Ibu, kami perbaiki hari ini.',
    'Anjing pelacak membantu tim mencari korban longsor.',
  ],
  nearMisses: [
    'Anak yang terlalu gemuk dapat berkonsultasi ke ahli gizi puskesmas.',
    'Ibu hamil jangan takut gendut; timbang rutin di posyandu.',
    'Mbak, kalau boleh kami minta nomor tiketnya ya.',
    'Panggilan "gendut" dan "bodoh" melukai anak; mari ganti dengan namanya.',
    'Jangan mengatai teman kampungan atau jelek, itu perundungan.',
    'Saya memang bodoh dalam matematika waktu kecil, cerita Kepala Dinas di depan siswa.',
    'Seorang warga menulis "petugas tolol"; kami jawab dengan jadwal baru.',
    'Kucing dan monyet ekor panjang itu dirawat di pusat satwa.',
  ],
};
