/** How alike two texts are: by words, pairs and pieces of words, each weighed by how much the model makes of it. */
import type { DraftText } from '../draft-text';
import type { Line } from '../line';
import { featureOf, hasPieces, pairFeature, pieceFeatures, wordHash, wordOf } from './features';
import { type Model, rowOf } from './model';

export interface Likened {
  readonly values: ReadonlyMap<number, number>;
  readonly length: number;
}

/** What the model does not know says little about what kind a text is of, but tells one text from another. */
const UNKNOWN = 0.5;

function weightOf(model: Model, feature: number): number {
  const row = rowOf(model, feature);
  if (row < 0) return UNKNOWN;
  const width = model.heads.length;
  let sum = 0;
  for (let h = 0; h < width; h++) sum += Math.abs(model.weights[row * width + h] ?? 0);
  return UNKNOWN + Math.min(1.5, sum / width);
}

/** The words of one sentence of a line, or of all. */
function* wordsOf(line: Line, sentence?: number): Generator<string> {
  for (let i = 0; i < line.infos.length; i++)
    if (sentence === undefined || line.tokens.sentences[i] === sentence) {
      const word = wordOf(line, i);
      if (word !== '') yield word;
    }
}

function liken(words: Iterable<string>, model: Model): Likened {
  const values = new Map<number, number>();
  const add = (feature: number, share: number) =>
    values.set(feature, (values.get(feature) ?? 0) + share * weightOf(model, feature));
  let last: number | undefined;
  for (const word of words) {
    const hash = wordHash(word);
    add(featureOf(hash), 1);
    if (hasPieces(word)) for (const piece of pieceFeatures(word)) add(piece, model.pieces);
    if (last !== undefined) add(pairFeature(last, hash), 1);
    last = hash;
  }
  let square = 0;
  for (const value of values.values()) square += value * value;
  return { values, length: Math.sqrt(square) };
}

export const likenSentence = (line: Line, sentence: number, model: Model): Likened => liken(wordsOf(line, sentence), model);

export function likenWhole({ written }: DraftText, model: Model): Likened {
  return liken(
    written.flatMap(({ line }) => [...wordsOf(line)]),
    model,
  );
}

/** From 0, nothing in common, to 1, the same words. */
export function likeness(a: Likened, b: Likened): number {
  if (a.length === 0 || b.length === 0) return 0;
  let product = 0;
  for (const [feature, value] of a.values) product += value * (b.values.get(feature) ?? 0);
  return product / (a.length * b.length);
}
