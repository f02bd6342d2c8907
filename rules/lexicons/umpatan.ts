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
/** The same in what one posts, not in what one answers somebody. */
export const postedBanter: Matcher = { kind: 'all', of: [banter, ownPost] };

/** An oath that opens a post of one's own and is heaved like a sigh: "Kampret, lupa matiin kompor". */
export const sighed: Matcher = {
  kind: 'all',
  of: [
    { kind: 'account', accountKind: ['personal'] },
    ownPost,
    {
      kind: 'pattern',
      flags: 'i',
      pattern: '(?:^|[.!?…] )(?:\\p{L}+ )?\\p{L}+(?:[,!]| (?:tenan|emang|memang|lah|banget|kali|juga|pisan)(?!\\p{L}))',
    },
    { kind: 'not', of: target },
  ],
};
