/** What the toolbar popup is given. It never touches the browser's extension API. */
import type { ComposerHealth, HealthReport } from '../../compose/types';
import type { AccountCard, ActivePolicy, Verdict } from '../../policy/types';
import type { Text } from '../../rules/engine/types';

/** The page in the tab, as its guard tells it. */
export interface TabState {
  /** For the admin: surfaces seen, understood, not understood, with the reasons. */
  readonly reports: readonly HealthReport[];
  readonly composers: readonly ComposerHealth[];
  readonly account?: AccountCard;
  /** Findings in all open drafts. */
  readonly findings: number;
  readonly switchedOff: readonly (readonly [rule: string, reason: string])[];
}

export interface PopupProps {
  /** Absent where nothing answers: another page, or one of the sites that was open before Saring was installed. */
  readonly tab?: TabState;
  readonly policy: Pick<ActivePolicy, 'id' | 'revision' | 'source' | 'signature' | 'validUntil' | 'institution'>;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly version: string;
  ruleTitle(rule: string): Text | undefined;
  /** The verdict on a pasted text, as a post from an assigned account. */
  check(text: string): Verdict;
  copy(text: string): Promise<boolean>;
  open(page: 'options' | 'training'): void;
}
