/** Scores of a draft and of each of its sentences. Sums of words and of sentences are kept with the model. */
import type { DraftText } from '../draft-text';
import type { Line } from '../line';
import { Recent } from '../recent';
import { featureOf, hasPieces, pairFeature, pieceFeatures, stemFeature, wordHash, wordOf } from './features';
import { type Audience, type Level, type Model, rowOf } from './model';
import { addSigns } from './signs';
import { stemOf } from './stem';

interface Word {
  /** Of its stem: pairs are made of stems. */
  readonly hash: number;
  readonly sums: Float32Array;
  /** What the word adds to the square of the length of the text's vector. */
  readonly square: number;
}

interface Sentence {
  readonly sums: Float32Array;
  readonly square: number;
  readonly words: number;
  readonly scores: Float32Array;
}

export interface SentenceScore {
  readonly line: number;
  /** Within the line. */
  readonly sentence: number;
  readonly words: number;
  readonly scores: Float32Array;
}

/** So far below its threshold a head hears nothing. */
const FAR = 2.5;

export interface DraftScore {
  readonly whole: Float32Array;
  readonly sentences: readonly SentenceScore[];
  readonly words: number;
}

/** What a draft and its sentences say for each head, with the head that tells anything harmful added as an audience has it. */
export interface Said {
  readonly score: DraftScore;
  readonly audience: Audience;
  readonly whole: Float64Array;
  /** The most that a sentence of enough words says; of a draft of one sentence nothing. */
  readonly most: Float64Array;
  /** By head: does it say more than the threshold? */
  readonly over: Readonly<Record<Level, Uint8Array>>;
}

/** Fewer words, a greeting or a thank you, say too little to be judged: neither a sentence alone nor a whole draft. */
export const LEAST_WORDS = 4;
const MOST_WORDS = 5000;
const MOST_SENTENCES = 500;
const FIRST = wordHash('^');
const LAST = wordHash('$');
const NONE: Float32Array = new Float32Array();

/** Reads with one model. */
export class Scorer {
  private readonly cache = new Recent<Word>(MOST_WORDS);
  private readonly lines = new WeakMap<Line, readonly Sentence[]>();
  /** By their words. */
  private readonly sentences = new Recent<Sentence>(MOST_SENTENCES);
  private said: Said | undefined;
  private latest: { readonly reading: DraftText; readonly score: DraftScore } | undefined;

  private readonly heads: ReadonlyMap<string, number>;

  constructor(readonly model: Model) {
    this.heads = new Map(model.heads.map((head, h) => [head, h]));
  }

  /** -1 where the model has no such head. */
  headOf(head: string): number {
    return this.heads.get(head) ?? -1;
  }

  draft(reading: DraftText): DraftScore {
    if (this.latest?.reading === reading) return this.latest.score;
    const total = this.zeros();
    let square = 0;
    let words = 0;
    const sentences: SentenceScore[] = [];
    for (const { line, number } of reading.written) {
      const read = this.line(line);
      for (let sentence = 0; sentence < read.length; sentence++) {
        const one = read[sentence];
        if (!one || one.words === 0) continue;
        const { sums } = one;
        for (let h = 0; h < total.length; h++) total[h] = (total[h] ?? 0) + (sums[h] ?? 0);
        square += one.square;
        words += one.words;
        sentences.push({ line: number, sentence, words: one.words, scores: one.scores });
      }
    }
    const score = { whole: this.scored(total, square), sentences, words };
    this.latest = { reading, score };
    return score;
  }

  /** Once for all heads. */
  says(reading: DraftText, audience: Audience): Said {
    const score = this.draft(reading);
    if (this.said?.score === score && this.said.audience === audience) return this.said;
    const width = this.model.heads.length;
    const share = this.model.harm[audience];
    const whole = new Float64Array(width);
    const most = new Float64Array(width).fill(Number.NEGATIVE_INFINITY);
    const harm = share * (score.whole[width - 1] ?? 0);
    for (let h = 0; h < width; h++) whole[h] = (score.whole[h] ?? 0) + harm;
    if (score.sentences.length > 1)
      for (const { words, scores } of score.sentences) {
        if (words < LEAST_WORDS) continue;
        const own = share * (scores[width - 1] ?? 0);
        for (let h = 0; h < width; h++) {
          const says = (scores[h] ?? 0) + own;
          if (says > (most[h] ?? 0)) most[h] = says;
        }
      }
    const { sure, likely } = this.model.thresholds[audience];
    const beyond = (thresholds: readonly number[]) =>
      Uint8Array.from(whole, (says, h) => (this.isOver(says, most[h] ?? 0, thresholds[h]) ? 1 : 0));
    this.said = { score, audience, whole, most, over: { sure: beyond(sure), likely: beyond(likely) } };
    return this.said;
  }

  /** Is every head far below what it finds likely? Of a few words nobody can say so. */
  isQuiet(reading: DraftText, audience: Audience): boolean {
    const { score, whole, most } = this.says(reading, audience);
    if (score.words < LEAST_WORDS) return false;
    const { likely } = this.model.thresholds[audience];
    return likely.every((threshold, h) => !this.isOver(whole[h] ?? 0, most[h] ?? 0, threshold - FAR));
  }

  private isOver(whole: number, most: number, threshold = Number.POSITIVE_INFINITY): boolean {
    return whole - threshold > 0 || most - this.model.sentence - threshold > 0;
  }

  /** What the words of a sentence weigh for a head, the weightiest first. */
  weightiest(line: Line, sentence: number, head: number, most: number): string[] {
    const found = new Map<string, number>();
    line.tokens.sentences.forEach((own, i) => {
      const word = own === sentence ? wordOf(line, i) : '';
      if (word !== '') found.set(line.text.slice(line.tokens.starts[i], line.tokens.ends[i]), this.word(word).sums[head] ?? 0);
    });
    return [...found]
      .filter(([, weight]) => weight > 0)
      .sort((a, b) => b[1] - a[1])
      .slice(0, most)
      .map(([word]) => word);
  }

  private zeros(): Float32Array {
    return new Float32Array(this.model.heads.length);
  }

  private scored(sums: Float32Array, square: number): Float32Array {
    const scores = this.zeros();
    const shorter = 1 / Math.sqrt(square || 1);
    const { bias, scale } = this.model;
    for (let h = 0; h < scores.length; h++) scores[h] = (bias[h] ?? 0) + (sums[h] ?? 0) * (scale[h] ?? 0) * shorter;
    return scores;
  }

  private line(line: Line): readonly Sentence[] {
    const known = this.lines.get(line);
    if (known) return known;
    const words: string[][] = line.tokens.asks.map(() => []);
    for (let i = 0; i < line.infos.length; i++) {
      const text = wordOf(line, i);
      if (text !== '') words[line.tokens.sentences[i] ?? 0]?.push(text);
    }
    const signs: [number, number][][] = words.map(() => []);
    addSigns(line, (sentence, feature, value) => signs[sentence]?.push([feature, value]));
    const read = words.map((own, sentence) => this.sentence(own, signs[sentence] ?? []));
    this.lines.set(line, read);
    return read;
  }

  /** A letter changes one sentence of its line; the others are known. */
  private sentence(words: readonly string[], signs: readonly (readonly [number, number])[]): Sentence {
    const key = `${words.join('\n')}\n${signs.join()}`;
    const known = this.sentences.get(key);
    if (known) return known;
    const sums = this.zeros();
    let square = 0;
    let last = FIRST;
    for (const text of words) {
      const word = this.word(text);
      for (let h = 0; h < sums.length; h++) sums[h] = (sums[h] ?? 0) + (word.sums[h] ?? 0);
      this.add(pairFeature(last, word.hash), 1, sums);
      square += word.square + 1;
      last = word.hash;
    }
    if (words.length > 0) {
      this.add(pairFeature(last, LAST), 1, sums);
      square++;
      for (const [feature, value] of signs) {
        this.add(feature, value, sums);
        square += value * value;
      }
    }
    const read = { sums, square, words: words.length, scores: words.length > 0 ? this.scored(sums, square) : NONE };
    this.sentences.set(key, read);
    return read;
  }

  private word(text: string): Word {
    const known = this.cache.get(text);
    if (known) return known;
    const stem = stemOf(text);
    const hash = wordHash(stem);
    const sums = this.zeros();
    this.add(stemFeature(stem), 1, sums);
    let square = 1;
    if (stem !== text) {
      this.add(featureOf(wordHash(text)), 1, sums);
      square++;
    }
    if (hasPieces(text)) {
      const { pieces } = this.model;
      for (const feature of pieceFeatures(text)) {
        this.add(feature, pieces, sums);
        square += pieces * pieces;
      }
    }
    const word = { hash, sums, square };
    this.cache.set(text, word);
    return word;
  }

  private add(feature: number, value: number, sums: Float32Array): void {
    const { model } = this;
    const row = rowOf(model, feature);
    if (row < 0) return;
    const { weights } = model;
    const { length } = sums;
    const first = row * length;
    for (let h = 0; h < length; h++) sums[h] = (sums[h] ?? 0) + (weights[first + h] ?? 0) * value;
  }
}
