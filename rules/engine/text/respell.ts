/** How chat respells a word on purpose, by rule, so that a lexicon lists each word once. */

const FINAL: Readonly<Record<string, string>> = { k: 'gqx', t: 'd', d: 't', p: 'b', b: 'p', s: 'zx' };
const VOWEL = /[aiueo]/g;
/** Fewer consonants than this may stand for too many words: `kcng` is a cat as well. */
const LEAST_CONSONANTS = 5;
const LEAST_LETTERS = 5;

/** Other spellings of one word of small letters: `bangsat` → `bangsad`, `bngst`; none for short words and phrases. */
export function respellings(word: string): string[] {
  if (word.length < LEAST_LETTERS || !/^[a-z]+$/.test(word)) return [];
  const stem = word.slice(0, -1);
  const found = [...(FINAL[word.slice(-1)] ?? '')].map((letter) => stem + letter);
  const bare = word.slice(0, 1) + word.slice(1).replace(VOWEL, '');
  if (bare.length >= LEAST_CONSONANTS && bare.length < word.length) found.push(bare);
  return found;
}
