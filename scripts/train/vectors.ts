/** Drafts as sparse vectors over the features that several hands use. */
import { readLine } from '../../rules/engine/line';
import { featureOf, hasPieces, pairFeature, pieceFeatures, wordHash, wordOf } from '../../rules/engine/model/features';
import { TermIndex } from '../../rules/engine/terms';
import type { Entry } from './corpus';

/** What pieces of words count beside whole words and pairs. */
export const PIECES = 0.3;
/** A feature of a smaller share of the sheets says more of a hand than of a thing; with it the model stays within its bound of size. */
const LEAST_SHARE = 0.045;
/** A sentence of fewer words is not judged alone. */
const LEAST_WORDS = 4;

export interface Vector {
  /** Numbers of features before `vocabulary`, their places in it after. */
  readonly features: Int32Array;
  readonly values: Float32Array;
  readonly scale: number;
}

export interface Read {
  readonly entry: Entry;
  readonly whole: Vector;
  readonly sentences: readonly Vector[];
}

const index = new TermIndex();
const FIRST = wordHash('^');
const LAST = wordHash('$');

function vectorOf(sentences: readonly (readonly string[])[]): Vector {
  const features: number[] = [];
  const values: number[] = [];
  let square = 0;
  const add = (feature: number, value: number) => {
    features.push(feature);
    values.push(value);
    square += value * value;
  };
  for (const words of sentences) {
    let last = FIRST;
    for (const word of words) {
      const hash = wordHash(word);
      add(featureOf(hash), 1);
      if (hasPieces(word)) for (const piece of pieceFeatures(word)) add(piece, PIECES);
      add(pairFeature(last, hash), 1);
      last = hash;
    }
    add(pairFeature(last, LAST), 1);
  }
  return { features: Int32Array.from(features), values: Float32Array.from(values), scale: 1 / Math.sqrt(square || 1) };
}

export function read(entry: Entry): Read {
  const sentences: string[][] = [];
  for (const text of entry.text.split('\n')) {
    const line = readLine(text, index);
    let current = -1;
    line.tokens.sentences.forEach((sentence, i) => {
      const word = wordOf(line, i);
      if (word === '') return;
      if (sentence !== current) sentences.push([]);
      current = sentence;
      sentences.at(-1)?.push(word);
    });
  }
  const alone = sentences.length > 1 ? sentences.filter((words) => words.length >= LEAST_WORDS) : [];
  return { entry, whole: vectorOf(sentences), sentences: alone.map((words) => vectorOf([words])) };
}

/** The features of enough sheets, in order of their numbers. */
export function vocabularyOf(reads: readonly Read[]): Int32Array {
  const least = Math.ceil(new Set(reads.map(({ entry }) => entry.sheet)).size * LEAST_SHARE);
  const sheets = new Map<number, Set<string>>();
  for (const { entry, whole } of reads)
    for (const feature of whole.features) {
      const own = sheets.get(feature);
      if (!own) sheets.set(feature, new Set([entry.sheet]));
      else if (own.size < least) own.add(entry.sheet);
    }
  return Int32Array.from([...sheets].flatMap(([feature, own]) => (own.size >= least ? [feature] : []))).sort();
}

/** The same vectors over a vocabulary; what it does not hold still counts for their length. */
export function within(reads: readonly Read[], vocabulary: Int32Array): Read[] {
  const places = new Map(Array.from(vocabulary, (feature, i) => [feature, i]));
  const cut = ({ features, values, scale }: Vector): Vector => {
    const kept = Array.from(features, (feature) => places.get(feature) ?? -1);
    return {
      features: Int32Array.from(kept.filter((place) => place >= 0)),
      values: values.filter((_, i) => (kept[i] ?? -1) >= 0),
      scale,
    };
  };
  return reads.map(({ entry, whole, sentences }) => ({ entry, whole: cut(whole), sentences: sentences.map(cut) }));
}
