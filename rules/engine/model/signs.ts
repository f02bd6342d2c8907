/** What a sentence holds beside its words: the kinds of words that the lexicons know in it, and how it is written. */
import type { Line } from '../line';
import type { TermSource } from '../terms';
import { featureOf, pairFeature, signHash } from './features';

/** What a kind of words counts beside one word, and two kinds in one sentence. */
const KIND = 1;
const TOGETHER = 0.7;
/** So many letters tell whether a sentence is shouted or written without capitals. */
const LEAST_LETTERS = 7;

const ASKED = signHash('?');
const EXCLAIMED = signHash('!');
const QUOTED = signHash('"');
const SHOUTED = signHash('CAPITALS');
const SMALL = signHash('small');
const QUOTES = /["“”]/;

const kinds = new WeakMap<TermSource, number>();

function kindOf(source: TermSource): number {
  let kind = kinds.get(source);
  if (kind === undefined) {
    kind = signHash(`${source.lexicon}:${source.tier}`);
    kinds.set(source, kind);
  }
  return kind;
}

/** By sentence of a line: calls `add` with the number of each sign and what it counts. */
export function addSigns(line: Line, add: (sentence: number, feature: number, value: number) => void): void {
  const { tokens, infos, text } = line;
  const found: number[][] = [];
  for (const { from, term } of line.terms) {
    if (term.source.lexicon === undefined) continue;
    const sentence = tokens.sentences[from] ?? 0;
    const kind = kindOf(term.source);
    found[sentence] ??= [];
    if (!found[sentence]?.includes(kind)) found[sentence]?.push(kind);
  }
  found.forEach((own, sentence) => {
    own.sort((a, b) => a - b);
    own.forEach((kind, i) => {
      add(sentence, featureOf(kind), KIND);
      for (let k = i + 1; k < own.length; k++) add(sentence, pairFeature(kind, own[k] ?? 0), TOGETHER);
    });
  });
  let first = 0;
  while (first < infos.length) {
    const sentence = tokens.sentences[first] ?? 0;
    let last = first;
    let cased = 0;
    let capitals = 0;
    while (last < infos.length && tokens.sentences[last] === sentence) {
      cased += infos[last]?.cased ?? 0;
      capitals += infos[last]?.capitals ?? 0;
      last++;
    }
    const written = text.slice(tokens.starts[first], tokens.starts[last] ?? text.length);
    if (written.includes('?')) add(sentence, featureOf(ASKED), KIND);
    if (written.includes('!')) add(sentence, featureOf(EXCLAIMED), KIND);
    if (QUOTES.test(written)) add(sentence, featureOf(QUOTED), KIND);
    if (cased >= LEAST_LETTERS && capitals * 2 > cased) add(sentence, featureOf(SHOUTED), KIND);
    if (cased >= LEAST_LETTERS && capitals === 0) add(sentence, featureOf(SMALL), KIND);
    first = last;
  }
}
