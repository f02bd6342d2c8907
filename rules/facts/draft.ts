import type { Site, Surface } from '../draft';
import { type Hit, NO_HITS, type Scene, wholeDraft } from '../engine/match/hit';
import type { Kind } from '../engine/match/kind';

/** Facts of the draft itself, for scopes inside a rule (a reply only, a draft with a question to answer). */
export interface DraftMatcher {
  readonly kind: 'draft';
  readonly surfaces?: readonly Surface[];
  readonly sites?: readonly Site[];
  /** The comment answered is older than this. */
  readonly answersOlderThanMinutes?: number;
  /** The comment answered is older than the account lets one wait. */
  readonly answersLate?: boolean;
}

/** Days after which an answer is late where the policy says nothing. */
const LATE = 7;
const DAY = 24 * 60;

export const draft: Kind<DraftMatcher> = {
  build: (matcher) => (scene) => findDraft(matcher, scene),
};

function findDraft(matcher: DraftMatcher, scene: Scene): readonly Hit[] {
  const { draft } = scene;
  if (matcher.surfaces && !matcher.surfaces.includes(draft.surface)) return NO_HITS;
  if (matcher.sites && !matcher.sites.includes(draft.site)) return NO_HITS;
  if (matcher.answersOlderThanMinutes !== undefined && !((draft.replyTo?.ageMinutes ?? -1) > matcher.answersOlderThanMinutes))
    return NO_HITS;
  const { replyTo, account } = draft;
  const days = account.lateAfterDays ?? LATE;
  if (matcher.answersLate !== undefined && matcher.answersLate !== (replyTo?.ageMinutes ?? 0) > days * DAY) return NO_HITS;
  return [wholeDraft(scene, 'draft')];
}
