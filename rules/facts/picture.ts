import { NO_HITS, wholeDraft } from '../engine/match/hit';
import type { Kind } from '../engine/match/kind';

/** Facts of a picture whose text is checked as a draft of its own. The range is the whole of it. */
export interface PictureMatcher {
  readonly kind: 'picture';
  /** `position`: the file says where it was taken; `captions`: big words above and below, nothing between; `elsewhere`: a code leads to an address that is not the office's. */
  readonly has: 'position' | 'captions' | 'elsewhere';
}

export const picture: Kind<PictureMatcher> = {
  build:
    ({ has }) =>
    (scene) =>
      scene.draft.picture?.[has] ? [wholeDraft(scene, 'picture', has)] : NO_HITS,
};
