/** The rules for what is written in a picture: those of texts that speak of facts, and those for pictures. */
import { lexicons, written } from '../../rules';
import type { BuiltIn } from '../../rules/built-in';
import { citations } from '../../rules/citations';
import type { Rule } from '../../rules/engine/types';
import { pictureRules } from '../../rules/pictures';

/**
 * Style, completeness and what was learned from drafts are about a caption: a poster shouts and a table has no sentences. What harms
 * by being readable harms in a picture as well.
 */
const ofTexts: ReadonlySet<string> = new Set([
  'asn/netralitas',
  'etika/kata-kasar',
  'keamanan/akun-dibajak',
  'keamanan/kredensial',
  'larangan/menentang-pimpinan',
  'larangan/rahasia',
  'pelindungan/data-pribadi',
  'pelindungan/identitas-anak',
  'pelindungan/perundungan',
  'pelindungan/ujaran-kebencian',
]);

const rules: readonly Rule[] = [...written.filter(({ id }) => ofTexts.has(id)), ...pictureRules];

/** What an office is opened with to judge pictures. */
export const builtInForPictures: BuiltIn = { rules, lexicons, citations };
