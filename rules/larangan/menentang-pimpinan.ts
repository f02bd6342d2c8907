import type { Matcher, Rule, RuleExamples } from '../engine/types';
import {
  aboutWords,
  brokenThings,
  deniedVerdict,
  doubt,
  judgementSigns,
  labelled,
  mention,
  mockery,
  placeName,
  plainSense,
  quoted,
  reported,
  saidByOthers,
  verdict,
  warnsOfFraud,
} from '../lexicons/penanda';
import { list } from '../matchers/list';

const leader: Matcher = { kind: 'terms', lexicon: 'pejabat', tiers: ['always', 'target'] };
const state: Matcher = { kind: 'terms', lexicon: 'lembaga', tiers: ['context'] };
const target: Matcher = { kind: 'any', of: [leader, state] };
const policy: Matcher = { kind: 'terms', lexicon: 'lembaga', tiers: ['target'] };
const violence: Matcher = { kind: 'terms', lexicon: 'hasutan', tiers: ['always'] };
const removal: Matcher = { kind: 'terms', lexicon: 'hasutan', tiers: ['target'] };
/** A post signed by the leader who speaks: "… -Jkw". */
const signature: Matcher = { kind: 'pattern', pattern: '(?<=\\s)[-–—~]\\s?\\p{Lu}[\\p{L} .]{1,30}$' };
/** The town that is written like a name. */
const surabaya: Matcher = {
  kind: 'pattern',
  flags: 'i',
  pattern: '(?<!\\p{L})(?:di|ke|dari|bom|kota|arah|dan|-) ?sby(?!\\p{L})',
};
const post: Matcher = { kind: 'terms', lexicon: 'pejabat', tiers: ['always'] };
const named: Matcher = { kind: 'terms', lexicon: 'pejabat', tiers: ['target'] };
const era: Matcher = list('rezim, rejim, era, zaman, jaman, kubu, geng, gerombolan, antek, kaum, bani, tukang, si, sang');
const illWish: Matcher = list(
  'mati, modar, mampus, nyungsep, musnah, hancur, tumbang, binasa, azab, laknat, neraka, bangkrut, ambruk',
);
const insult: Matcher = { kind: 'terms', lexicon: 'kata-kasar', tiers: ['always', 'target'] };

export const rule: Rule = {
  id: 'larangan/menentang-pimpinan',
  pack: 'tni',
  title: { id: 'Menentang kebijakan atau pimpinan', en: 'Opposing policy or leaders' },
  basis: ['larangan/1', 'norma/tniad-2020', 'norma/dandim-0414-2019'],
  severity: 'block',
  clauses: [
    { name: 'semboyan', match: { kind: 'terms', lexicon: 'semboyan-lawan' }, antipatterns: [labelled] },
    { name: 'penggulingan', match: { kind: 'near', a: violence, b: target, within: 3, order: 'ab', unless: signature } },
    { name: 'pencopotan', match: { kind: 'near', a: removal, b: target, within: 3 } },
    { name: 'penilaian', match: { kind: 'near', a: verdict, b: target, within: 4 }, antipatterns: [deniedVerdict, brokenThings] },
    {
      name: 'sapaan',
      match: {
        kind: 'near',
        a: list(
          'pencitraan, percitraan, otoriter, diktator, diktaktor, zalim, zolim, dzalim, tukang utang, tukang ngutang, ngutang mulu, ingkar janji, janji palsu, mundur, mundur saja, mundur aja, mundurlah, tidak becus, gagal total, antek asing, boneka, planga-plongo, gila jabatan',
        ),
        b: { kind: 'any', of: [mention, { kind: 'terms', lexicon: 'pejabat', tiers: ['context'] }] },
        within: 8,
      },
    },
    {
      name: 'cap',
      match: {
        kind: 'near',
        a: list('komunis, pki, antek, pro komunis, pro cina, pro asing, zionis, penista, firaun, hitler, nazi'),
        b: { kind: 'any', of: [state, { kind: 'terms', lexicon: 'pejabat', tiers: ['target'] }] },
        within: 2,
      },
      antipatterns: [labelled, list('rezim nazi, pemerintahan nazi, pemerintahan komunis')],
    },
    { name: 'hinaan', match: { kind: 'near', a: insult, b: target, within: 6 }, antipatterns: [...plainSense, placeName] },
    {
      name: 'keluhan',
      match: {
        kind: 'score',
        within: 16,
        bound: 16,
        mark: 'heaviest',
        signs: [
          { name: 'pimpinan', weight: 10, match: target },
          { name: 'kebijakan', weight: 1, match: policy },
          ...judgementSigns,
        ],
      },
    },
    {
      // A leader by name in the tone of an argument or a chat, with none of the wording of a report and no support.
      // The name weighs more than all else together: nothing is said of a leader without one.
      name: 'sindiran',
      severity: 'warn',
      match: {
        kind: 'score',
        within: 'line',
        bound: 43,
        mark: 'heaviest',
        signs: [
          { name: 'nama pemimpin', weight: 40, match: named },
          { name: 'nama lain', weight: 1, match: { kind: 'near', a: named, b: named, within: 'draft' } },
          { name: 'penilaian', weight: 1, match: doubt, times: 2 },
          { name: 'penilaian tegas', weight: 3, match: verdict },
          { name: 'ejekan', weight: 2, match: mockery },
          { name: 'makian', weight: 2, match: insult },
          { name: 'cap', weight: 3, match: { kind: 'terms', lexicon: 'golongan', tiers: ['target'] } },
          { name: 'kubu', weight: 2, match: { kind: 'terms', lexicon: 'golongan', tiers: ['context'] } },
          { name: 'nasib buruk', weight: 3, match: illWish },
          { name: 'ajakan menyerang', weight: 2, match: { kind: 'terms', lexicon: 'hasutan' } },
          { name: 'sebutan rezim', weight: 2, match: { kind: 'near', a: era, b: named, within: 1, order: 'ab' } },
          { name: 'ragam cakapan', weight: 1, match: { kind: 'terms', lexicon: 'ragam-cakapan' }, times: 2 },
          { name: 'ejaan singkat', weight: 1, match: { kind: 'terms', lexicon: 'ejaan-singkat' } },
          { name: 'kata sehari-hari', weight: 1, match: { kind: 'terms', lexicon: 'suasana-akrab' } },
          { name: 'ragam berdebat', weight: 1, match: { kind: 'terms', lexicon: 'ragam-debat' }, times: 2 },
          { name: 'ingkar', weight: 1, match: { kind: 'context', is: 'negated' } },
          { name: 'sebutan akun', weight: 1, match: mention },
          { name: 'tanda seru', weight: 1, match: { kind: 'pattern', pattern: '!' } },
          { name: 'ragam dinas', weight: -3, match: { kind: 'terms', lexicon: 'ragam-dinas' }, times: 4 },
          { name: 'dukungan', weight: -1, match: { kind: 'terms', lexicon: 'dukungan' }, times: 2 },
          { name: 'tagar', weight: -2, match: { kind: 'pattern', pattern: '#\\p{L}', skipLinks: false }, times: 2 },
          { name: 'jabatan', weight: -1, match: post },
        ],
      },
      antipatterns: [deniedVerdict, surabaya],
      message: { id: 'Kalimat ini menyindir seorang pemimpin.', en: 'The sentence makes jibes at a leader.' },
    },
  ],
  antipatterns: [
    quoted,
    reported,
    saidByOthers,
    warnsOfFraud,
    aboutWords,
    signature,
    {
      kind: 'pattern',
      flags: 'i',
      pattern: '(?:maju mundur|(?<!\\p{L})mundur (?:se|satu|dua|tiga|beberapa|\\d)|masa jabatan \\p{L}+|mengundurkan diri)',
    },
  ],
  message: { id: 'Kalimat ini menyerang pimpinan atau kebijakan.', en: 'The sentence attacks leaders or policy.' },
  advice: {
    id: 'Tulisan seperti ini dibaca sebagai sikap satuan. Sampaikan keberatan lewat jalur dinas; di sini cukup terangkan kebijakan atau teruskan pertanyaan warga.',
    en: 'Such words are read as the stance of the unit. Raise an objection through the service; here, explain the policy or pass the question on.',
  },
};
export const examples: RuleExamples = {
  flags: [
    { text: 'Mugo rezim [[ndang tumbang]]', clause: 'semboyan' },
    { text: 'Komandan kami [[pembohong]], janji rumah dinas mana', clause: 'penilaian' },
    '[[Lengserkan]] menteri itu sekarang juga!',
    { text: 'Gubernur [[goblok]] bikin aturan begini', clause: 'hinaan' },
    { text: '[[Copot]] panglima, cari yang berani!', clause: 'pencopotan' },
    { text: 'Bupati wis tuwa, [[pikun]], ora ngerti opo-opo', clause: 'penilaian' },
    { text: 'Wkwk pak [[menteri]] panik lagi nih, kebijakannya kacau', clause: 'keluhan' },
    { text: '[[#2029GantiPresiden]] harga mati', clause: 'semboyan' },
    { text: 'Zaman [[Megawati]] dulu katanya mau, ternyata gak ada bukti..', clause: 'sindiran' },
  ],
  passes: [
    'Presiden meresmikan bendungan di Kabupaten Contoh pagi ini.',
    'Dandim 9999/Contoh memimpin apel pagi dan menyampaikan arahan Panglima.',
    'Kebijakan baru Kementerian Contoh: pendaftaran cukup lewat laman resmi.',
    'Gubernur menerima kritik warga soal jalan rusak dan menjadwalkan perbaikan.',
    'Terima kasih, Komandan, atas kepemimpinan yang mengayomi.',
  ],
  nearMisses: [
    'Seorang warga menulis "menteri pembohong"; kami lampirkan data penyaluran bantuannya.',
    'Menurut pengamat, kebijakan menteri gagal menekan harga; pemerintah menyiapkan perbaikan.',
    'Bupati turun ke lokasi banjir dan menutup kekurangan tenaga medis.',
    'Wakil Gubernur mundur satu langkah saat foto bersama anak-anak.',
    'Bupati: "Jangan ada pegawai yang malas, itu memalukan!"',
    'Waspada modus penipuan yang mengatasnamakan Bupati!',
    'Massa menuntut gubernur mundur; polisi mengawal aksi dengan tertib.',
    'Jalan rusak. Wakil Bupati meminta laporan sebelum Jumat.',
    'Presiden menegaskan pemberantasan korupsi tanpa pandang bulu.',
    'Pak Camat menangkap ikan bersama warga, seru!',
    'Terima kasih Pak Prabowo sudah datang, warga kampung kami senang banget nih!',
  ],
};
