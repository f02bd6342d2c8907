import type { Matcher, Rule, RuleExamples } from '../engine/types';
import {
  aboutWords,
  deniedVerdict,
  judgementSigns,
  labelled,
  mention,
  plainSense,
  quoted,
  reported,
  saidByOthers,
  verdict,
  warnsOfFraud,
} from '../lexicons/penanda';

const leader: Matcher = { kind: 'terms', lexicon: 'pejabat', tiers: ['always', 'target'] };
const state: Matcher = { kind: 'terms', lexicon: 'lembaga', tiers: ['context'] };
const target: Matcher = { kind: 'any', of: [leader, state] };
const policy: Matcher = { kind: 'terms', lexicon: 'lembaga', tiers: ['target'] };
const violence: Matcher = { kind: 'terms', lexicon: 'hasutan', tiers: ['always'] };
const removal: Matcher = { kind: 'terms', lexicon: 'hasutan', tiers: ['target'] };
const insult: Matcher = { kind: 'terms', lexicon: 'kata-kasar', tiers: ['always', 'target'] };

export const rule: Rule = {
  id: 'larangan/menentang-pimpinan',
  pack: 'tni',
  title: { id: 'Menentang kebijakan atau pimpinan', en: 'Opposing policy or leaders' },
  basis: ['larangan/1', 'norma/tniad-2020', 'norma/dandim-0414-2019'],
  severity: 'block',
  clauses: [
    { name: 'semboyan', match: { kind: 'terms', lexicon: 'semboyan-lawan' }, antipatterns: [labelled] },
    { name: 'penggulingan', match: { kind: 'near', a: violence, b: target, within: 3, order: 'ab' } },
    { name: 'pencopotan', match: { kind: 'near', a: removal, b: target, within: 3 } },
    { name: 'penilaian', match: { kind: 'near', a: verdict, b: target, within: 4 }, antipatterns: [deniedVerdict] },
    {
      name: 'sapaan',
      match: {
        kind: 'near',
        a: {
          kind: 'terms',
          affixes: false,
          terms:
            'pencitraan, percitraan, otoriter, diktator, diktaktor, zalim, zolim, dzalim, tukang utang, tukang ngutang, ngutang mulu, ingkar janji, janji palsu, mundur, mundur saja, mundur aja, mundurlah, tidak becus, gagal total, antek asing, boneka, planga-plongo, gila jabatan',
        },
        b: { kind: 'any', of: [mention, { kind: 'terms', lexicon: 'pejabat', tiers: ['context'] }] },
        within: 8,
      },
    },
    {
      name: 'cap',
      match: {
        kind: 'near',
        a: {
          kind: 'terms',
          affixes: false,
          terms: 'komunis, pki, antek, pro komunis, pro cina, pro asing, zionis, penista, firaun, hitler, nazi',
        },
        b: { kind: 'any', of: [state, { kind: 'terms', lexicon: 'pejabat', tiers: ['target'] }] },
        within: 2,
      },
      antipatterns: [labelled],
    },
    { name: 'hinaan', match: { kind: 'near', a: insult, b: target, within: 6 }, antipatterns: plainSense },
    {
      name: 'keluhan',
      match: {
        kind: 'score',
        within: 16,
        bound: 15,
        mark: 'heaviest',
        signs: [
          { name: 'pimpinan', weight: 10, match: target },
          { name: 'kebijakan', weight: 1, match: policy },
          ...judgementSigns,
        ],
      },
    },
  ],
  antipatterns: [
    quoted,
    reported,
    saidByOthers,
    warnsOfFraud,
    aboutWords,
    {
      kind: 'pattern',
      flags: 'i',
      pattern: '(?:maju mundur|(?<!\\p{L})mundur (?:se|satu|dua|tiga|beberapa|\\d)|masa jabatan \\p{L}+|mengundurkan diri)',
    },
  ],
  message: { id: 'Kalimat ini menyerang pimpinan atau kebijakan.', en: 'The sentence attacks leaders or policy.' },
  advice: {
    id: 'Sampaikan keberatan lewat jalur dinas. Di sini cukup terangkan kebijakan atau teruskan pertanyaan warga.',
    en: 'Raise an objection through the service. Here, explain the policy or pass the question on.',
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
    'Waspada modus penipuan yang mengatasnamakan Bupati!',
    'Presiden menegaskan pemberantasan korupsi tanpa pandang bulu.',
    'Pak Camat menangkap ikan bersama warga, seru!',
  ],
};
