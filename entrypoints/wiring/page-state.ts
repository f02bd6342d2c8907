/** What the toolbar popup and the badge show of a page. No text, and no name but the office's own account. */
import type { ComposerHealth, HealthReport } from '../../compose/types';
import type { AccountCard } from '../../policy/types';

/** Figures of one tab. */
export interface Badge {
  /** Findings in all open drafts. */
  readonly findings: number;
  /** A composer is not understood as a whole. */
  readonly isUnread: boolean;
}

export interface PageState {
  /** For the admin: surfaces seen, understood, not understood, with the reasons. */
  readonly reports: readonly HealthReport[];
  readonly composers: readonly ComposerHealth[];
  readonly account?: AccountCard;
  /** Findings in all open drafts. */
  readonly findings: number;
  readonly switchedOff: readonly (readonly [rule: string, reason: string])[];
}
