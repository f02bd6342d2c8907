/** Drafts as sparse vectors over the features that several hands use. */
import { knowledge, written } from '../../rules';
import { compile } from '../../rules/engine';
import { readLine } from '../../rules/engine/line';
import {
  featureOf,
  hasPieces,
  pairFeature,
  pieceFeatures,
  stemFeature,
  wordHash,
  wordOf,
} from '../../rules/engine/model/features';
import { addSigns } from '../../rules/engine/model/signs';
import { stemOf } from '../../rules/engine/model/stem';
import type { Entry } from './corpus';

/** What pieces of words count beside whole words and pairs. */
export const PIECES = 0.3;
/** What a feature is, by its place here the share of the sheets that must use it: rarer ones say more of a hand than of a thing, and pieces are many. */
const WORD = 0;
const PAIR = 1;
const PIECE = 2;
const SIGN = 3;
const LEAST_SHARES = [0.021, 0.0285, 0.0565, 0.01] as const;
/** A sentence of fewer words is not judged alone. */
const LEAST_WORDS = 4;

export interface Vector {
  /** Numbers of features before `vocabulary`, their places in it after. */
  readonly features: Int32Array;
  readonly values: Float32Array;
  readonly scale: number;
}

/** A whole draft, with what each of its features is. */
interface Whole extends Vector {
  readonly kinds: Uint8Array;
}

export interface Read {
  readonly entry: Entry;
  readonly whole: Vector;
  readonly sentences: readonly Vector[];
}

/** Lines are read as in a page, with the words of all lexicons. */
const { index } = compile({ rules: written, ...knowledge });
const FIRST = wordHash('^');
const LAST = wordHash('$');

interface Sentence {
  readonly words: string[];
  /** Numbers and what each counts. */
  readonly signs: [number, number][];
}

function vectorOf(sentences: readonly Sentence[]): Whole {
  const features: number[] = [];
  const kinds: number[] = [];
  const values: number[] = [];
  let square = 0;
  const add = (feature: number, value: number, kind: number) => {
    features.push(feature);
    kinds.push(kind);
    values.push(value);
    square += value * value;
  };
  for (const { words, signs } of sentences) {
    let last = FIRST;
    for (const word of words) {
      const stem = stemOf(word);
      const hash = wordHash(stem);
      add(stemFeature(stem), 1, WORD);
      if (stem !== word) add(featureOf(wordHash(word)), 1, WORD);
      if (hasPieces(word)) for (const piece of pieceFeatures(word)) add(piece, PIECES, PIECE);
      add(pairFeature(last, hash), 1, PAIR);
      last = hash;
    }
    add(pairFeature(last, LAST), 1, PAIR);
    for (const [feature, value] of signs) add(feature, value, SIGN);
  }
  return {
    features: Int32Array.from(features),
    values: Float32Array.from(values),
    scale: 1 / Math.sqrt(square || 1),
    kinds: Uint8Array.from(kinds),
  };
}

export function read(entry: Entry): Read & { readonly whole: Whole } {
  const sentences: Sentence[] = [];
  for (const text of entry.text.split('\n')) {
    const line = readLine(text, index);
    const own = new Map<number, Sentence>();
    line.tokens.sentences.forEach((sentence, i) => {
      const word = wordOf(line, i);
      if (word === '') return;
      const known = own.get(sentence) ?? { words: [], signs: [] };
      known.words.push(word);
      own.set(sentence, known);
    });
    addSigns(line, (sentence, feature, value) => own.get(sentence)?.signs.push([feature, value]));
    sentences.push(...own.values());
  }
  const alone = sentences.length > 1 ? sentences.filter(({ words }) => words.length >= LEAST_WORDS) : [];
  return { entry, whole: vectorOf(sentences), sentences: alone.map((one) => vectorOf([one])) };
}

/** The features of enough sheets, in order of their numbers. Where two kinds share a number the one of fewer sheets counts. */
export function vocabularyOf(reads: readonly { readonly entry: Entry; readonly whole: Whole }[]): Int32Array {
  const count = new Set(reads.map(({ entry }) => entry.sheet)).size;
  const least = LEAST_SHARES.map((share) => Math.ceil(count * share));
  const most = Math.max(...least);
  const sheets = new Map<number, { kind: number; readonly by: Set<string> }>();
  for (const { entry, whole } of reads)
    whole.features.forEach((feature, i) => {
      const kind = whole.kinds[i] ?? PIECE;
      const own = sheets.get(feature);
      if (!own) sheets.set(feature, { kind, by: new Set([entry.sheet]) });
      else {
        own.kind = Math.min(own.kind, kind);
        if (own.by.size < most) own.by.add(entry.sheet);
      }
    });
  return Int32Array.from(
    [...sheets].flatMap(([feature, { kind, by }]) => (by.size >= (least[kind] ?? most) ? [feature] : [])),
  ).sort();
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
