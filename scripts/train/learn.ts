/** Logistic regression, all heads at once, by AdaGrad over drafts in a seeded order. */
import type { Audience } from '../../rules/engine/model/model';
import type { Read, Vector } from './vectors';

export const HARM = 'harm';
/** How much of the `harm` head is added to each other: less where people are at home or an office announces, whose words it takes for harm. */
export const HARM_SHARE: Readonly<Record<Audience, number>> = { official: 0.3, reply: 0.7, personal: 0.3, unknown: 0.5 };
/** What a sentence alone must have more than a whole draft. */
export const SENTENCE = 3;

export interface Settings {
  readonly rounds: number;
  readonly rate: number;
  /** Weight of a draft for the head it is labelled with, and of harmless drafts and drafts of other labels for a head. */
  readonly positive: number;
  readonly harmless: number;
  readonly other: number;
  /** What a draft of everyday talk counts beside others: there are few, and most of what is written is such. */
  readonly everyday: number;
  readonly seed: number;
}

export const SETTINGS: Settings = {
  rounds: 8,
  rate: 0.1,
  positive: 4,
  harmless: 1.5,
  other: 0.5,
  everyday: 4,
  seed: 20261126,
};

export interface Learned {
  readonly heads: readonly string[];
  /** By place in the vocabulary, then head. */
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

/** Numbers from 0 to below 1, the same from the same seed. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function* shuffled(count: number, rounds: number, random: () => number): Generator<number> {
  const order = Array.from({ length: count }, (_, i) => i);
  for (let round = 0; round < rounds; round++) {
    for (let i = count - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    yield* order;
  }
}

/** A harmless draft is as often taught by one of its sentences as whole: each is harmless too, and sentences are judged alone. */
const SENTENCES = 0.5;

function taught({ whole, sentences, entry }: Read, random: () => number): Vector {
  if (entry.labels.length > 0 || sentences.length === 0 || random() >= SENTENCES) return whole;
  return sentences[Math.floor(random() * sentences.length)] ?? whole;
}

/** A step smaller than this is not taken. */
const LEAST_STEP = 0.02;

export function learn(
  reads: readonly Read[],
  labels: readonly string[],
  features: number,
  settings: Settings = SETTINGS,
): Learned {
  const heads = [...labels, HARM];
  const H = heads.length;
  const weights = new Float32Array(features * H);
  const squares = new Float32Array(features * H).fill(1e-4);
  const bias = new Float32Array(H);
  const biasSquares = new Float32Array(H).fill(1e-4);
  const scores = new Float32Array(H);
  const steps = new Float32Array(H);
  const active = new Int32Array(H);
  const random = seeded(settings.seed);
  for (const at of shuffled(reads.length, settings.rounds, random)) {
    const one = reads[at];
    if (!one) continue;
    const { entry } = one;
    const vector = taught(one, random);
    score(vector, weights, bias, scores);
    const times = entry.everyday ? settings.everyday : 1;
    let count = 0;
    for (let h = 0; h < H; h++) {
      const harmful = entry.labels.length > 0;
      const is = h === H - 1 ? harmful : entry.labels.includes(heads[h] ?? '');
      const weight = h === H - 1 ? 1 : is ? settings.positive : harmful ? settings.other : settings.harmless;
      const step = (1 / (1 + Math.exp(-(scores[h] ?? 0))) - (is ? 1 : 0)) * weight * times;
      if (Math.abs(step) < LEAST_STEP) continue;
      steps[h] = step;
      active[count++] = h;
      biasSquares[h] = (biasSquares[h] ?? 0) + step * step;
      bias[h] = (bias[h] ?? 0) - (0.3 * settings.rate * step) / Math.sqrt(biasSquares[h] ?? 1);
    }
    for (let k = 0; k < vector.features.length; k++) {
      const row = (vector.features[k] ?? 0) * H;
      const value = (vector.values[k] ?? 0) * vector.scale;
      for (let a = 0; a < count; a++) {
        const h = active[a] ?? 0;
        const gradient = (steps[h] ?? 0) * value;
        const square = (squares[row + h] ?? 0) + gradient * gradient;
        squares[row + h] = square;
        weights[row + h] = (weights[row + h] ?? 0) - (settings.rate * gradient) / Math.sqrt(square);
      }
    }
  }
  return { heads, weights, bias };
}

function score({ features, values, scale }: Vector, weights: Float32Array, bias: Float32Array, into: Float32Array): void {
  const H = bias.length;
  into.set(bias);
  for (let k = 0; k < features.length; k++) {
    const row = (features[k] ?? 0) * H;
    const value = (values[k] ?? 0) * scale;
    for (let h = 0; h < H; h++) into[h] = (into[h] ?? 0) + (weights[row + h] ?? 0) * value;
  }
}

/** What each head says of a draft to each audience: of the whole or of its worst sentence, as the matcher reads it. */
export function judge(learned: Pick<Learned, 'weights' | 'bias'>, read: Read): Readonly<Record<Audience, Float32Array>> {
  const of = (audience: Audience) => worst(learned, read, HARM_SHARE[audience]);
  return { official: of('official'), reply: of('reply'), personal: of('personal'), unknown: of('unknown') };
}

function worst({ weights, bias }: Pick<Learned, 'weights' | 'bias'>, { whole, sentences }: Read, share: number): Float32Array {
  const H = bias.length;
  const best = new Float32Array(H).fill(Number.NEGATIVE_INFINITY);
  const own = new Float32Array(H);
  const take = (vector: Vector, less: number) => {
    score(vector, weights, bias, own);
    for (let h = 0; h < H; h++) {
      const combined = (own[h] ?? 0) + (h === H - 1 ? 0 : share * (own[H - 1] ?? 0)) - less;
      best[h] = Math.max(best[h] ?? combined, combined);
    }
  };
  take(whole, 0);
  for (const sentence of sentences) take(sentence, SENTENCE);
  return best;
}
