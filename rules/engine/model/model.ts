/** A linear model as it is shipped: for each feature that matters a row of small whole numbers, one a head. */

/** How sure a head must be: `sure` stops a draft, `likely` is told quietly. */
export type Level = 'sure' | 'likely';
/** Thresholds are apart for what an office announces, its replies to one person, private accounts, and accounts that nobody knows. */
export const audiences = ['official', 'reply', 'personal', 'unknown'] as const;
export type Audience = (typeof audiences)[number];

export interface ModelHeader {
  /** A head a rule family, by rule id; the last, `harm`, tells any of them from none. */
  readonly heads: readonly string[];
  readonly bias: readonly number[];
  /** What one step of a weight is worth, by head. */
  readonly scale: readonly number[];
  /** What pieces of words count beside whole words and pairs. */
  readonly pieces: number;
  /** How much of the `harm` head is added to each other, by audience. */
  readonly harm: Readonly<Record<Audience, number>>;
  /** What a sentence alone must have more than a whole draft. */
  readonly sentence: number;
  readonly thresholds: Readonly<Record<Audience, Readonly<Record<Level, readonly number[]>>>>;
  /** Hash of the corpus that it was trained on. */
  readonly corpus: string;
}

export interface Model extends ModelHeader {
  /** Open addressing: the feature of each slot, or -1, and its row. */
  readonly keys: Int32Array;
  readonly rows: Int32Array;
  /** Row by row. */
  readonly weights: Int8Array;
}

/** `slots`: a power of two. */
const slotOf = (feature: number, slots: number): number => Math.imul(feature, 0x9e3779b1) >>> (Math.clz32(slots) + 1);

export function assemble(header: ModelHeader, features: Int32Array, weights: Int8Array): Model {
  const slots = 2 ** Math.ceil(Math.log2(Math.max(2, features.length * 2)));
  const keys = new Int32Array(slots).fill(-1);
  const rows = new Int32Array(slots);
  features.forEach((feature, row) => {
    let slot = slotOf(feature, slots);
    while (keys[slot] !== -1) slot = (slot + 1) & (slots - 1);
    keys[slot] = feature;
    rows[slot] = row;
  });
  return { ...header, keys, rows, weights };
}

/** The row of a feature, or -1. */
export function rowOf({ keys, rows }: Model, feature: number): number {
  const last = keys.length - 1;
  for (let slot = slotOf(feature, keys.length); ; slot = (slot + 1) & last) {
    const key = keys[slot];
    if (key === feature) return rows[slot] ?? -1;
    if (key === -1) return -1;
  }
}
