/** What is put on the desk, and what lies there afterwards. Plain data. */
import type { ActingIdentity, Verdict } from '../policy/types';
import type { Attachment, PictureFacts, Site, Surface } from '../rules/engine/types';

/** The share of one box in a draft's text; `box`: its name, where a composer has a box for each of several pages. */
export interface DraftPart {
  readonly start: number;
  readonly end: number;
  readonly box?: string;
}

/** Everything about to be sent, read synchronously in one walk over the composer. */
export interface ComposerDraft {
  readonly text: string;
  readonly parts: readonly DraftPart[];
  readonly site: Site;
  readonly surface: Surface;
  readonly identity: ActingIdentity;
  readonly attachments: readonly Attachment[];
  /** The text is that of a picture. */
  readonly picture?: PictureFacts;
  readonly replyTo?: { readonly text?: string; readonly ageMinutes?: number };
}

/** A draft and the verdict on exactly this draft, by the policy as it was at that moment. */
export interface Case {
  readonly draft: ComposerDraft;
  readonly verdict: Verdict;
}
