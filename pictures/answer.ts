/** What page and reader tell each other about one picture. Everything can be cloned. */
import type { AccountCard, ActivePolicy, JudgedFinding, OfficerChoice, PicturePlace, Within } from '../policy/types';
import type { Site, Surface } from '../rules/engine/types';
import type { Box, Trouble } from './types';

/** A finding in a picture; which of the draft's pictures it is, the page knows. */
export type PictureFinding = JudgedFinding & { readonly picture: PicturePlace };

/** What the picture is a part of. */
export interface PictureContext {
  readonly site: Site;
  readonly surface: Surface;
  readonly account: AccountCard;
}

/** What it is judged by. */
export interface PictureTerms {
  readonly policy: ActivePolicy;
  readonly choice: OfficerChoice;
}

export interface PictureOrder extends PictureContext, PictureTerms {
  readonly id: string;
  /** A video or a document is read as the pictures that it is made of. */
  readonly kind: 'image' | Within['of'];
  readonly blob: Blob;
}

/** How a new picture is made of one: with black over parts of it, or without what the camera wrote. */
export type Mend = { readonly what: 'cover'; readonly boxes: readonly Box[] } | { readonly what: 'position' };

/**
 * What became of a picture that was to take another's place. `beside`: the old one is still there; `removed`: it is gone, and the new
 * one was not taken; `refused`: all is as it was.
 */
export type Replaced = 'replaced' | 'beside' | 'removed' | 'refused';

/**
 * `unclear`: there are letters that cannot be made out. `stills`, `pages`: of a video one picture in some seconds was read, of a
 * document the first pages. `format`: of no kind that is known here; `codec`, `long`: a video that does not play here, or is longer
 * than is looked through. `failed`: the reader itself failed.
 */
export interface PictureAnswer {
  readonly state: 'read' | 'unclear' | 'stills' | 'pages' | Trouble;
  readonly findings: readonly PictureFinding[];
}
