import type { Matcher } from '../engine/types';
import { list } from '../matchers/list';
import { mention } from './penanda';

/** Oaths that are aimed at nobody: among friends, and at what befalls oneself. */

export const oath: Matcher = { kind: 'terms', lexicon: ['kata-kasar', 'kata-ganda', 'cabul'], tiers: ['always', 'target'] };

/** Oaths among friends who greet, miss or praise each other, on an account of one's own. */
export const banter: Matcher = {
  kind: 'all',
  of: [
    { kind: 'account', accountKind: ['personal'] },
    {
      kind: 'near',
      a: oath,
      b: list(
        'apa kabar, piye kabare, pripun kabare, kumaha damang, aga kabarna, kangen, ngopi, ngopi yok, ngopi lah, suwe gak ketemu, suwe ra ketemu, lama tak jumpa, lama nggak ketemu, lama ga ketemu, baru nongol, baru muncul, kapan pulang, kapan balik, kapan muleh, kapan main, kapan ke sini, mulih, muleh, moleh, pulang kampung, balik kampung, mudik, selamat ulang tahun, met ultah, hbd, selamat ya, sukses selalu, traktir, traktiran, reuni, mancing yuk, dulur, sedulur, konco, konco lawas, sahabat, kawanku, sam, rek, lek, lae, bah, daeng, dek, cuk kangen, nongkrong, wareg, kenyang, enaknya, enake, lezat, nikmat, juara, mantap, gokil, keren abis, terharu, bangga, merinding',
      ),
      within: 9,
    },
  ],
};

/** Words of one's own post that a friend, a child or a couple would say: whatever stands beside them is meant so. */
const warm: Matcher = {
  kind: 'around',
  reach: 'draft',
  of: list(
    'kangen, kangen banget, sono, sono pisan, nyaah, wilujeng, wilujeng milad, wilujeng tepang taun, hatur nuhun, iraha balik, iraha ngopi, ulang taun, bageur pisan, peluk, peluk dulu, rindu, bestie, besti, congrats, congratulation, selamat ya, selamat ulang tahun, met ultah, hbd, barakallah, sayang lu, sayang lo, sayang kamu, sayang kalian, sayang banget, love you, lop yu, peluk, dipeluk, pelukan, sehat terus, sehat selalu, cepat sembuh, gws, semoga lancar, doain, doakan, akhirnya lulus, akhirnya nikah, makasih ya, makasih udah, makasih sudah, maafin, dimaafkan, musuhan lah, ngambek, bucin, gemes, geli sendiri, ketawa bareng, ngakak bareng, traktir, seblak, anakku, anak gue, anak gw, bini gue, laki gue, emak gue, nyokap, adek gue, kakak gue, si kembar, sohib, sobat karib',
  ),
};

/** Lines of a talk that is told: "Dia: … / Aku: …". */
const dialogue: Matcher = {
  kind: 'around',
  reach: 'draft',
  of: {
    kind: 'occurrence',
    max: 1,
    of: { kind: 'pattern', pattern: '^\\p{Lu}\\p{L}{0,12}(?: \\p{L}{1,10})?: ?["“]?[\\p{L}(]' },
  },
};

/** Oaths that young people and whole regions heave without meaning anybody, at rain as at a goal. */
export const exclamation: Matcher = list(
  'anjir, njir, anjrit, anjrot, anjrrr, anjer, anying, bangke, jancok, hancok, bajirut, asw, anjiang, kanciang',
);

/** Somebody or something public that an oath could hit. */
const target: Matcher = {
  kind: 'any',
  of: [
    { kind: 'terms', lexicon: 'sasaran', tiers: ['always'] },
    mention,
    { kind: 'terms', lexicon: ['pejabat', 'lembaga', 'golongan'], tiers: ['always', 'target'] },
    { kind: 'terms', lexicon: 'urusan-umum' },
    list(
      'dasar, dsr, si, kaum, gerombolan, orang ini, ini orang, tuh orang, nih orang, wong iki, jelema, mereka, komandan, atasan, bos, senior, petugas, pegawai, pelayanan, kantor, admin, tetangga',
    ),
  ],
};

const ownPost: Matcher = { kind: 'draft', surfaces: ['post', 'caption', 'thread'] };
/** What is said with love, and talks that are told, in what one posts oneself. */
export const told: Matcher = {
  kind: 'all',
  of: [{ kind: 'account', accountKind: ['personal', 'unknown'] }, ownPost, { kind: 'any', of: [warm, dialogue] }],
};
/** The same warmth in an answer to a friend, where no group and no office is spoken of. */
export const answeredWarmly: Matcher = {
  kind: 'all',
  of: [
    { kind: 'account', accountKind: ['personal'] },
    { kind: 'draft', surfaces: ['reply', 'share', 'edit'] },
    warm,
    { kind: 'not', of: { kind: 'terms', lexicon: ['pejabat', 'lembaga', 'golongan'], tiers: ['always', 'target'] } },
  ],
};
/** The same in what one posts, not in what one answers somebody. */
export const postedBanter: Matcher = { kind: 'all', of: [banter, ownPost] };

/** In a comment an oath hits the one who is answered. */
const notAComment: Matcher = { kind: 'draft', surfaces: ['post', 'caption', 'thread', 'reply', 'share', 'edit'] };
const nearOath = (of: Matcher, within: number, order: 'any' | 'ab' | 'ba'): Matcher => ({
  kind: 'near',
  a: oath,
  b: of,
  within,
  order,
});
/** Mockery of oneself: "aku ini bego", "goblok banget aku". */
export const oneself: Matcher = {
  kind: 'any',
  of: [
    nearOath(list('aku, gue, gua, gw, saya, awak, ane, diri ini'), 3, 'ab'),
    nearOath(
      list('aku, gue, gua, gw, aku ini, aku mah, aing mah, aing, emang aku, aku emang, dasar aku, saya memang, awak ini'),
      1,
      'ba',
    ),
  ],
};
/** In an answer that speaks to nobody it is meant so too. */
export const selfMocked: Matcher = {
  kind: 'all',
  of: [
    { kind: 'account', accountKind: ['personal'] },
    notAComment,
    oneself,
    {
      kind: 'not',
      of: {
        kind: 'any',
        of: [mention, { kind: 'terms', lexicon: 'sasaran', tiers: ['always'] }, list('dia, mereka, orang ini')],
      },
    },
  ],
};
/** Beasts, weather and machines are sworn at, and nobody minds. */
export const atThings: Matcher = {
  kind: 'all',
  of: [
    notAComment,
    nearOath(
      list(
        'nyamuk, lalat, semut, kecoa, kucing, ayam, tikus, hujan, hujane, hujannya, ujan, cuaca, cuacane, mendung, sinyal, wifi, jaringan, printer, laptop, mesin, mesin itu, alarm, pisang, sandal, kunci motor, ban, motor mogok, episode, drama, tanjakan, skripsi',
      ),
      4,
      'any',
    ),
  ],
};

/** An oath that opens a post of one's own and is heaved like a sigh: "Kampret, lupa matiin kompor". */
export const sighed: Matcher = {
  kind: 'all',
  of: [
    { kind: 'account', accountKind: ['personal'] },
    ownPost,
    {
      kind: 'any',
      of: [
        exclamation,
        {
          kind: 'pattern',
          flags: 'i',
          pattern: '(?:^|[.!?…] )(?:\\p{L}+ )?\\p{L}+(?:[,!]| (?:tenan|emang|memang|lah|banget|kali|juga|pisan)(?!\\p{L}))',
        },
      ],
    },
    { kind: 'not', of: target },
  ],
};
