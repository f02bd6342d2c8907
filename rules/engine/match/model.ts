import type { Audience, Level } from '../model/model';
import type { Scorer } from '../model/score';
import { type Hit, hitInLine, NO_HITS, type Scene, wholeDraft } from './hit';
import type { Kind } from './kind';

/**
 * What was learned from examples: a head of the model is sure, or finds it likely, that the draft or a sentence of it is such as
 * it was taught to find. Marks the sentence that says most. Without a model there is no hit.
 */
export interface ModelMatcher {
  readonly kind: 'model';
  readonly head: string;
  /** Default `sure`. */
  readonly level?: Level;
}

/** Fewer words, a greeting or a thank you, say too little to be judged: neither a sentence alone nor a whole draft. */
const LEAST_WORDS = 4;
const NAMED_WORDS = 4;

export const model: Kind<ModelMatcher> = {
  build(matcher, builder) {
    return (scene) => {
      const scorer = builder.scorer();
      return scorer ? findLearned(matcher, scorer, builder.audience(scene.draft), scene) : NO_HITS;
    };
  },
};

function findLearned({ head, level = 'sure' }: ModelMatcher, scorer: Scorer, audience: Audience, scene: Scene): readonly Hit[] {
  const { model } = scorer;
  const h = model.heads.indexOf(head);
  if (h < 0) return NO_HITS;
  const threshold = model.thresholds[audience][level][h] ?? Number.POSITIVE_INFINITY;
  const { whole, sentences } = scorer.draft(scene.reading);
  if (sentences.reduce((sum, { words }) => sum + words, 0) < LEAST_WORDS) return NO_HITS;
  const share = model.harm[audience];
  const says = (scores: Float32Array) => (scores[h] ?? 0) + share * (scores.at(-1) ?? 0);
  let most = says(whole) - threshold;
  let [best] = sentences;
  let bestSays = Number.NEGATIVE_INFINITY;
  for (const one of sentences) {
    const own = says(one.scores);
    if (sentences.length > 1 && one.words >= LEAST_WORDS) most = Math.max(most, own - model.sentence - threshold);
    if (own > bestSays) [best, bestSays] = [one, own];
  }
  if (most <= 0 || !best) return NO_HITS;
  const place = scene.reading.lines[best.line];
  if (!place) return [wholeDraft(scene, 'model')];
  const { tokens } = place.line;
  const words = scorer.weightiest(place.line, best.sentence, h, NAMED_WORDS);
  const first = tokens.starts.find((_, i) => tokens.sentences[i] === best.sentence) ?? 0;
  const end = tokens.ends[tokens.sentences.lastIndexOf(best.sentence)] ?? place.line.text.length;
  return [{ ...hitInLine(place, first, end, 'model'), detail: `${most.toFixed(2)}: ${words.join(', ')}` }];
}
