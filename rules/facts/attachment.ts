import type { Attachment } from '../draft';
import { NO_HITS, wholeDraft } from '../engine/match/hit';
import type { Kind } from '../engine/match/kind';
import type { Matcher } from '../engine/matcher';

/** Facts of the draft's attachments. The range is the whole draft. */
export interface AttachmentMatcher {
  readonly kind: 'attachment';
  readonly has?: 'image' | 'video' | 'file' | 'any';
  readonly without?: 'alt';
  /** The file name or alternative text itself is matched by this. */
  readonly named?: Matcher;
}

export const attachment: Kind<AttachmentMatcher> = {
  inner: ['named'],
  build(matcher, builder) {
    const named = matcher.named && builder.build(matcher.named);
    return (scene) => {
      const fits = (one: Attachment) => {
        if (matcher.has && matcher.has !== 'any' && one.kind !== matcher.has) return false;
        if (matcher.without === 'alt' && one.alt !== '') return false;
        return !named || builder.holds(named, `${one.name ?? ''}\n${one.alt ?? ''}`, scene);
      };
      return scene.draft.attachments.some(fits) ? [wholeDraft(scene, 'attachment')] : NO_HITS;
    };
  },
};
