/**
 * A rough stem: endings and the outer prefix taken off, the first letter that a nasal swallowed put back. It need not be a word; forms
 * of one word only have to meet in it, and mostly do: "menyebarkan", "disebar" and "sebarin" are `sebar`. Terms of lexicons are met by
 * `text/affix`, where a vocabulary decides among the stems; here there is none, and weights hang on every change.
 */

const ENDINGS = [
  ['lah', 'kah', 'pun'],
  ['nya', 'ku', 'mu', 'ne'],
  ['kan', 'an', 'in', 'i'],
] as const;
/** Of a stem so many letters are left at least. */
const LEAST = 4;
const WORD = /^[a-z]{5,32}$/;
const VOWEL = /^[aiueo]/;

type Rest = (rest: string) => string | undefined;
const asIs: Rest = (rest) => rest;
const swallowed =
  (letter: string, before?: RegExp): Rest =>
  (rest) =>
    VOWEL.test(rest) ? letter + rest : before?.test(rest) ? rest : undefined;

const NASALS: readonly (readonly [string, Rest])[] = [
  ['ny', swallowed('s')],
  ['ng', asIs],
  ['m', swallowed('p', /^[bpf]/)],
  ['n', swallowed('t', /^[cdjstz]/)],
];
const OUTER: readonly (readonly [string, Rest])[] = [
  ...['me', 'pe'].flatMap((prefix) => NASALS.map(([nasal, rest]) => [prefix + nasal, rest] as const)),
  ['nge', asIs],
  ['ng', asIs],
  ['ny', swallowed('s')],
  ...['di', 'ter', 'ber', 'me', 'pe', 'ke', 'se'].map((prefix) => [prefix, asIs] as const),
];
const INNER: readonly (readonly [string, Rest])[] = ['per', 'ber', 'ke', 'se'].map((prefix) => [prefix, asIs] as const);

function without(prefixes: readonly (readonly [string, Rest])[], word: string): string {
  for (const [prefix, rest] of prefixes) {
    if (!word.startsWith(prefix)) continue;
    const stem = rest(word.slice(prefix.length));
    if (stem !== undefined && stem.length >= LEAST) return stem;
  }
  return word;
}

/** The word itself where nothing can be taken off, or where it is no plain word. */
export function stemOf(word: string): string {
  if (!WORD.test(word)) return word;
  let stem = word;
  for (const place of ENDINGS) {
    const ending = place.find((one) => stem.endsWith(one) && stem.length - one.length >= LEAST);
    if (ending) stem = stem.slice(0, -ending.length);
  }
  return without(INNER, without(OUTER, stem));
}
