/** What the toolbar popup and the badge show of a page. No text, and no name but the office's own account. */
import type { AccountCard, Unseen } from '../../policy/types';
import type { ComposerHealth, HealthReport } from '../types';
import type { Skeleton } from './skeleton';

/** The page in a tab, as its guard tells it. */
export interface PageState {
  /** For the admin: surfaces seen, understood, not understood, with the reasons. */
  readonly reports: readonly HealthReport[];
  readonly composers: readonly ComposerHealth[];
  readonly account?: AccountCard;
  /** Findings in all open drafts. */
  readonly findings: number;
  /** Kinds of attachments in open drafts that were not read. */
  readonly notRead?: readonly Unseen[];
  /** A draft was held, and the page keeps Saring's popup from being seen. */
  readonly isOutOfSight?: boolean;
  readonly switchedOff: readonly (readonly [rule: string, reason: string])[];
  /** The build of boxes of which something was not found, three times over; one a row. */
  readonly skeletons?: readonly Skeleton[];
}

/** Figures of one tab. */
export interface Badge {
  /** Findings in all open drafts. */
  readonly findings: number;
  /** A composer is not understood as a whole. */
  readonly isUnread: boolean;
  /** A draft was held, and the page keeps Saring's popup from being seen. */
  readonly isOutOfSight: boolean;
}
