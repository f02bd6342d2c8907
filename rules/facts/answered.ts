import { NO_HITS, wholeDraft } from '../engine/match/hit';
import type { Kind } from '../engine/match/kind';
import type { Matcher } from '../engine/matcher';

/** What is said in the comment that is answered, where the page shows it. The range is the whole draft. */
export interface AnsweredMatcher {
  readonly kind: 'answered';
  readonly match: Matcher;
}

export const answered: Kind<AnsweredMatcher> = {
  inner: ['match'],
  build({ match }, builder) {
    const node = builder.build(match);
    return (scene) => {
      const { text } = scene.draft.replyTo ?? {};
      return text !== undefined && builder.holds(node, text, scene) ? [wholeDraft(scene, 'answered')] : NO_HITS;
    };
  },
};
