/**
 * Stems of an Indonesian word form. Not a stemmer: it lists what the word could be made from, and the vocabulary decides.
 * `mempermalukannya` → `malu` among others. Javanese, Sundanese and Betawi endings that officers meet are included.
 */

/** Suffixes by the place they take, outermost first, with the least length of what is left. */
const SUFFIXES: readonly (readonly (readonly [string, number])[])[] = [
  [
    ['lah', 3],
    ['kah', 3],
    ['pun', 3],
    ['tah', 4],
  ],
  [
    ['nya', 3],
    ['ku', 3],
    ['mu', 3],
    ['ne', 3],
    ['na', 4],
    ['e', 4],
  ],
  [
    ['kan', 4],
    ['an', 4],
    ['in', 4],
    ['i', 4],
  ],
];

const VOWEL = /^[aiueo]/;
/** Prefix, what the stem's lost first letter may have been when a vowel follows, and whether the rest may stand as it is. */
const PREFIXES: readonly (readonly [string, readonly string[], boolean])[] = [
  ['menge', [], true],
  ['penge', [], true],
  ['meny', ['s', 'c'], false],
  ['peny', ['s', 'c'], false],
  ['meng', ['k'], true],
  ['peng', ['k'], true],
  ['mem', ['p'], true],
  ['pem', ['p'], true],
  ['men', ['t'], true],
  ['pen', ['t'], true],
  ['me', [], true],
  ['pe', [], true],
  ['per', [], true],
  ['ber', [], true],
  ['be', [], true],
  ['ter', [], true],
  ['di', [], true],
  ['ke', [], true],
  ['se', [], true],
  ['ku', [], true],
  ['kau', [], true],
  ['nge', [], true],
  ['ng', ['k'], true],
  ['ny', ['s', 'c'], false],
];
const INNER = new Set(['per', 'ber', 'ter', 'pe', 'ke', 'se']);
const LEAST_STEM = 4;
const LONGEST_WORD = 32;

function withoutPrefix(word: string, inner: boolean, out: string[]): void {
  for (const [prefix, lost, asIs] of PREFIXES) {
    if ((inner && !INNER.has(prefix)) || !word.startsWith(prefix)) continue;
    const rest = word.slice(prefix.length);
    const vowel = VOWEL.test(rest);
    if (asIs && rest.length >= LEAST_STEM) {
      out.push(rest);
      if (!inner) withoutPrefix(rest, true, out);
    }
    if (vowel) for (const letter of lost) if (rest.length + 1 >= LEAST_STEM) out.push(letter + rest);
  }
}

/** Every stem the word could have; never the word itself. Empty for words that are too short or too long to tell. */
export function stems(word: string): string[] {
  if (word.length < LEAST_STEM || word.length > LONGEST_WORD) return [];
  let bare = [word];
  for (const place of SUFFIXES) {
    const more: string[] = [];
    for (const form of bare)
      for (const [suffix, least] of place)
        if (form.length - suffix.length >= least && form.endsWith(suffix)) more.push(form.slice(0, -suffix.length));
    if (more.length > 0) bare = bare.concat(more);
  }
  const out = bare.slice(1);
  for (const form of bare) withoutPrefix(form, false, out);
  return out;
}
