import type { Audience, Level } from '../model/model';
import { LEAST_WORDS, type Scorer } from '../model/score';
import { type Hit, hitInLine, NO_HITS, type Scene, wholeDraft } from './hit';
import type { Find, Kind } from './kind';

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

const NAMED_WORDS = 4;

/** Of fewer words it says nothing: an office's "Mohon ditunggu ya Bu" has too few to tell a reply from a rude one. */
const LEAST_OF_DRAFT: Readonly<Record<Audience, number>> = {
  official: 7,
  reply: 7,
  personal: LEAST_WORDS,
  unknown: LEAST_WORDS,
};

export const model: Kind<ModelMatcher> = {
  build(matcher, builder) {
    const find: Find = (scene) => {
      const scorer = builder.scorer();
      if (!scorer) return NO_HITS;
      const head = scorer.headOf(matcher.head);
      return head < 0 ? NO_HITS : findLearned(matcher, head, scorer, builder.audience(scene.draft), scene);
    };
    return { find, gate: [[builder.newSaid(matcher.head, matcher.level ?? 'sure')]] };
  },
};

function findLearned(
  { level = 'sure' }: ModelMatcher,
  h: number,
  scorer: Scorer,
  audience: Audience,
  scene: Scene,
): readonly Hit[] {
  const said = scorer.says(scene.reading, audience);
  if (said.over[level][h] === 0) return NO_HITS;
  const { model } = scorer;
  const threshold = model.thresholds[audience][level][h] ?? Number.POSITIVE_INFINITY;
  const { sentences, words: all } = said.score;
  if (all < LEAST_OF_DRAFT[audience]) return NO_HITS;
  const most = Math.max((said.whole[h] ?? 0) - threshold, (said.most[h] ?? 0) - model.sentence - threshold);
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
