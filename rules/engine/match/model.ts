import type { Audience, Level, Model } from '../model/model';
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
    let known: { readonly model: Model; readonly head: number } | undefined;
    return (scene) => {
      const scorer = builder.scorer();
      if (!scorer) return NO_HITS;
      const { model } = scorer;
      if (known?.model !== model) known = { model, head: model.heads.indexOf(matcher.head) };
      return known.head < 0 ? NO_HITS : findLearned(matcher, known.head, scorer, builder.audience(scene.draft), scene);
    };
  },
};

function findLearned(
  { level = 'sure' }: ModelMatcher,
  h: number,
  scorer: Scorer,
  audience: Audience,
  scene: Scene,
): readonly Hit[] {
  const { model } = scorer;
  const threshold = model.thresholds[audience][level][h] ?? Number.POSITIVE_INFINITY;
  const said = scorer.says(scene.reading, audience, LEAST_WORDS);
  const { sentences, words: all } = said.score;
  if (all < LEAST_WORDS) return NO_HITS;
  const most = Math.max((said.whole[h] ?? 0) - threshold, (said.most[h] ?? 0) - model.sentence - threshold);
  if (most <= 0) return NO_HITS;
  let [best] = sentences;
  let bestSays = Number.NEGATIVE_INFINITY;
  for (const one of sentences) {
    const own = (one.scores[h] ?? 0) + model.harm[audience] * (one.scores.at(-1) ?? 0);
    if (own > bestSays) [best, bestSays] = [one, own];
  }
  if (!best) return NO_HITS;
  const place = scene.reading.lines[best.line];
  if (!place) return [wholeDraft(scene, 'model')];
  const { tokens } = place.line;
  const words = scorer.weightiest(place.line, best.sentence, h, NAMED_WORDS);
  const first = tokens.starts.find((_, i) => tokens.sentences[i] === best.sentence) ?? 0;
  const end = tokens.ends[tokens.sentences.lastIndexOf(best.sentence)] ?? place.line.text.length;
  return [{ ...hitInLine(place, first, end, 'model'), detail: `${most.toFixed(2)}: ${words.join(', ')}` }];
}
