import type { Matcher, Rule, RuleExamples } from '../engine/types';
import { abbreviations } from '../lexicons/singkatan';
import { list } from '../matchers/list';

/** Chat spellings as they are written; the standard words that they are read as are not meant. */
const chat: Matcher = list(
  'yg, dgn, utk, tdk, jgn, krn, karna, klo, kalo, gmn, gimana, gmna, knp, gpp, gapapa, bgt, bngt, skrg, blm, udh, udah, sdh, tp, tpi, jg, sm, bs, hrs, lg, kyk, dpt, org, bkn, kmn, drpd, trs, trus, emg, emang, ngga, nggak, enggak, gak, gk, ga, kagak, kaga, gue, gua, gw, lo, lu, elo, loe, cuy, bro, gaes, guys, anjay, anjir, mantul, kuy, woles, gercep, mager, baper, otw, cmiiw, btw, lol, wkwk, xixi, haha, hehe',
);

const relaxed: Matcher = { kind: 'account', tone: 'santun-santai' };
/** What is careless even where an office speaks as a friend does. */
const careless: Matcher = list(
  'yg, dgn, utk, tdk, jgn, krn, karna, gmn, gmna, knp, gpp, bgt, bngt, skrg, blm, udh, sdh, tp, tpi, jg, sm, bs, hrs, lg, kyk, dpt, org, bkn, kmn, drpd, trs, emg, gk, kagak, kaga, gue, gua, gw, lo, lu, elo, loe, cuy, anjay, anjir, woles, baper, cmiiw, lol, wkwk, xixi',
);
/** One is enough on an account that is to sound formal. */
const casual: Matcher = list(
  'gaes, guys, gais, gengs, sob, bestie, bro, cuy, kuy, cus, mantul, gokil, kece, kepo, mager, otw, btw, wkwk, wkwkwk, hehe, haha, hihi, xixi, nggak, enggak, ngga, gak, udah, emang, gimana, dong, sih, deh, loh, lho',
);

export const rule: Rule = {
  id: 'prinsip/profesional',
  pack: 'permenpanrb',
  title: { id: 'Gaya tulis akun resmi', en: 'Style of an official account' },
  basis: ['prinsip/3', 'asas/8'],
  severity: 'note',
  scope: { accounts: ['official'] },
  clauses: [
    {
      name: 'ejaan-obrolan',
      // Two close together; in a long text one here and there is no style.
      match: { kind: 'near', a: chat, b: chat, within: 12 },
      antipatterns: [relaxed],
      message: { id: 'Beberapa kata ditulis dengan ejaan obrolan.', en: 'Several words are in chat spelling.' },
    },
    {
      name: 'ejaan-obrolan-santai',
      match: { kind: 'all', of: [{ kind: 'near', a: careless, b: careless, within: 12 }, relaxed] },
      message: { id: 'Beberapa kata disingkat seperti obrolan.', en: 'Several words are shortened as in a chat.' },
    },
    {
      name: 'sapaan-santai',
      match: { kind: 'all', of: [casual, { kind: 'account', tone: 'formal' }] },
      message: {
        id: 'Gaya akun ini menurut kebijakan kantor formal; kata ini santai.',
        en: 'The office’s policy has this account formal; this word is casual.',
      },
    },
    {
      name: 'deret-emoji',
      match: { kind: 'metric', metric: 'emoji-run', max: 3 },
      message: { id: 'Emoji berderet panjang.', en: 'There is a long row of emoji.' },
    },
    {
      name: 'deret-tanda-seru',
      match: { kind: 'metric', metric: 'exclamation-run', max: 2 },
      message: { id: 'Tanda seru berderet.', en: 'There is a row of exclamation marks.' },
    },
    {
      name: 'huruf-kapital',
      match: {
        kind: 'all',
        of: [
          { kind: 'metric', metric: 'shouting-words', max: 5, except: abbreviations },
          { kind: 'metric', metric: 'capitals-share', max: 0.6, atLeastWords: 8 },
        ],
      },
      // Titles of laws, headings, and who speaks are set in capitals.
      antipatterns: [
        {
          kind: 'around',
          reach: 'line',
          of: {
            kind: 'pattern',
            pattern:
              '^(?:BAB [IVXL]+|PASAL|(?:PERATURAN|KEPUTUSAN|INSTRUKSI) (?:PRESIDEN|MENTERI|GUBERNUR|BUPATI|WALI KOTA|WALIKOTA|DAERAH|PEMERINTAH)|UNDANG-UNDANG)(?!\\p{L})|^[\\p{Lu} ]+:',
          },
        },
      ],
      message: { id: 'Hampir seluruh tulisan memakai huruf kapital.', en: 'Nearly all of the text is in capitals.' },
    },
  ],
  antipatterns: [{ kind: 'context', is: 'quoted' }],
  atMost: 1,
  message: { id: 'Gaya ini kurang pas untuk akun resmi.', en: 'This style does not quite fit an official account.' },
  advice: {
    id: 'Akun resmi boleh santai asal rapi: tulis kata lengkap, satu tanda seru, dan secukupnya emoji.',
    en: 'An official account may be relaxed but tidy: full words, one exclamation mark, few emoji.',
  },
};

export const examples: RuleExamples = {
  flags: [
    { text: 'Loketnya [[blm]] buka yg sabar ya.', clause: 'ejaan-obrolan' },
    { text: 'Hasilnya bagus [[gaes]], mantul pokoknya.', clause: 'ejaan-obrolan' },
    { text: 'Selamat hari jadi [[🎉🎉🎉🎉🎉]]', clause: 'deret-emoji' },
    { text: 'Ayo daftar sekarang[[!!!!]]', clause: 'deret-tanda-seru' },
    { text: '[[SEGERA LAPORKAN DIRI ANDA KEPADA PETUGAS LOKET TERDEKAT SEKARANG]]', clause: 'huruf-kapital' },
    { text: 'Hai [[gaes]], loket buka pukul 08.00.', account: { tone: 'formal' }, clause: 'sapaan-santai' },
    { text: 'Loketnya [[blm]] buka yg sabar ya.', account: { tone: 'santun-santai' }, clause: 'ejaan-obrolan-santai' },
  ],
  passes: [
    'Selamat pagi, Sobat! Layanan buka pukul 08.00 ya. 😊',
    'Kementerian Keuangan RI, DPR, dan KPK menandatangani nota kesepahaman.',
    'Yuk, jaga kebersihan bersama! #ContohBersih #KotaBersih',
    'Jangan lupa bawa KTP asli.',
    'Terima kasih, Kak. Sudah kami teruskan ke bidang terkait.',
  ],
  nearMisses: [
    { text: 'Hai gaes, loket udah buka, nggak perlu antre.', account: { tone: 'santun-santai' } },
    { text: 'Yuk, hadir di pasar murah.', account: { tone: 'formal' } },
    'BADAN PUSAT STATISTIK merilis data inflasi bulan ini.',
    'Selamat! 🎉 Panen raya berjalan lancar. 🌾',
    'Warga berujar, "yg penting jln nya bagus," saat ditemui petugas.',
    'Ayo bantu! Setiap langkah berarti!',
  ],
};
