/** What the toolbar popup and the badge show of a page. No text, and no name but the office's own account. */
export type { TabState as PageState } from '../../components/popup/types';

/** Figures of one tab. */
export interface Badge {
  /** Findings in all open drafts. */
  readonly findings: number;
  /** A composer is not understood as a whole. */
  readonly isUnread: boolean;
}
