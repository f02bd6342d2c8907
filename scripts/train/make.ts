/** From sheets to a model: vocabulary, held-out scores by sheet, thresholds, weights of all sheets in small whole numbers. */
import { encode, MOST_WEIGHT } from '../../rules/engine/model/codec';
import type { ModelHeader } from '../../rules/engine/model/model';
import { hasHead } from '../../rules/learned';
import { type HeldOut, thresholdsOf } from './calibrate';
import { type Entry, EXAMPLES, hashOf, type Sheet } from './corpus';
import { HARM, HARM_SHARE, judge, type Learned, learn, SENTENCE, SETTINGS, type Settings } from './learn';
import { PIECES, read, vocabularyOf, within } from './vectors';

const FOLDS = 5;

export interface Made {
  readonly encoded: string;
  readonly header: ModelHeader;
  readonly features: number;
  readonly heldOut: readonly HeldOut[];
}

/** A head needs so many drafts. */
const LEAST_DRAFTS = 30;

function headsOf(sheets: readonly Sheet[], least = LEAST_DRAFTS): string[] {
  const counts = new Map<string, number>();
  for (const { entries } of sheets)
    for (const { labels } of entries) for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].flatMap(([label, count]) => (count >= least && hasHead(label) ? [label] : [])).sort();
}

/** One step of a weight, in standard deviations of the head's weights: most become -1, 0 or 1, which costs little and hardly shows. */
const STEP = 1;
const HARM_STEP = 0.5;

interface Quantised {
  readonly scale: number[];
  readonly weights: Int8Array;
}

function quantised({ heads, weights }: Learned): Quantised {
  const H = heads.length;
  const rows = weights.length / H;
  const out = new Int8Array(weights.length);
  const scale = heads.map((head, h) => {
    let squares = 0;
    for (let i = 0; i < rows; i++) squares += (weights[i * H + h] ?? 0) ** 2;
    const step = Number((Math.sqrt(squares / rows) * (head === HARM ? HARM_STEP : STEP)).toPrecision(6));
    for (let i = 0; i < rows; i++)
      out[i * H + h] = Math.max(-MOST_WEIGHT, Math.min(MOST_WEIGHT, Math.round((weights[i * H + h] ?? 0) / step)));
    return step;
  });
  return { scale, weights: out };
}

/** The weights as they are read from the model. */
function restored({ scale, weights }: Quantised): Float32Array {
  return Float32Array.from(weights, (weight, at) => weight * (scale[at % scale.length] ?? 0));
}

/** What is stopped for a number, a name or an account alone teaches nothing about words. */
const teaches = ({ labels }: Entry): boolean => labels.length === 0 || labels.some(hasHead);

/** Of what people write in few words next to nothing has to be stopped; in the corpus it is half. Harmless lines so short are taught so often. */
const FEW_WORDS = 12;
const TIMES = 6;
const times = ({ text, labels }: Entry): number =>
  labels.length === 0 && text.trim().split(/\s+/).length <= FEW_WORDS ? TIMES : 1;

export function make(
  sheets: readonly Sheet[],
  settings: Settings = SETTINGS,
  heads = headsOf(sheets),
  tell = (_: string) => {},
): Made {
  const reads = sheets.flatMap(({ entries }) => entries.map(read));
  const vocabulary = vocabularyOf(reads);
  const all = within(reads, vocabulary);
  const taught = all.flatMap((one) => (teaches(one.entry) ? Array.from({ length: times(one.entry) }, () => one) : []));
  tell(`${all.length} drafts, ${heads.length} heads, ${vocabulary.length} features`);
  const names = sheets.map(({ name }) => name);
  const heldOut: HeldOut[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const out = new Set(names.filter((_, i) => i % FOLDS === fold));
    const learned = learn(
      taught.filter(({ entry }) => !out.has(entry.sheet)),
      heads,
      vocabulary.length,
      settings,
    );
    const shipped = { weights: restored(quantised(learned)), bias: learned.bias };
    for (const one of all) if (out.has(one.entry.sheet)) heldOut.push({ read: one, scores: judge(shipped, one) });
    tell(`fold ${fold + 1} of ${FOLDS}`);
  }
  const learned = learn(taught, heads, vocabulary.length, settings);
  const { scale, weights } = quantised(learned);
  const header: ModelHeader = {
    heads: learned.heads,
    bias: Array.from(learned.bias, (value) => Number(value.toFixed(4))),
    scale,
    pieces: PIECES,
    harm: HARM_SHARE,
    sentence: SENTENCE,
    thresholds: thresholdsOf(heldOut, heads),
    corpus: hashOf(sheets.filter(({ name }) => !name.startsWith(EXAMPLES))),
  };
  return { encoded: encode(header, vocabulary, weights), header, features: vocabulary.length, heldOut };
}
