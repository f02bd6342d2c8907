import type { Matcher } from '../matcher';
import { NO_HITS, wholeDraft } from './hit';
import type { Kind } from './kind';

/** Holds where `of` does not; only inside `all`, `near.unless` and `conditional`. */
export interface NotMatcher {
  readonly kind: 'not';
  readonly of: Matcher;
}

/** Holds as a fact of the whole draft where there is no hit. */
export const not: Kind<NotMatcher> = {
  inner: ['of'],
  build(matcher, builder) {
    const of = builder.build(matcher.of);
    return (scene) => (scene.hits(of).length > 0 ? NO_HITS : [wholeDraft(scene, 'not')]);
  },
};
