import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readLine } from './line';
import { TermIndex } from './terms';

/** Words that no slang, affix or disguise turns into another. */
const words = ['bola', 'kursi', 'lampu', 'pohon', 'gunung', 'lembu'];
const word = fc.constantFrom(...words);
const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((list) => list.join(' '));

/** Every place where the words of a term follow one another. */
function naive(text: readonly string[], terms: readonly string[]): string[] {
  const found: string[] = [];
  text.forEach((_, from) => {
    for (const term of terms) {
      const wanted = term.split(' ');
      if (wanted.every((one, k) => text[from + k] === one)) found.push(`${from}-${from + wanted.length} ${term}`);
    }
  });
  return found.sort();
}

it('finds exactly the terms that a naive search finds', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), fc.uniqueArray(phrase, { maxLength: 8 }), (text, terms) => {
      const index = new TermIndex();
      for (const term of terms) index.add(term, { affixes: false, sets: [0] });
      const found = readLine(text.join(' '), index).terms.map((hit) => `${hit.from}-${hit.to} ${hit.term.text}`);
      expect(found.sort()).toEqual(naive(text, terms));
    }),
  );
});
