/** What the toolbar popup is given. It never touches the browser's extension API. */
import type { PageState } from '../../compose/session/page-state';
import type { ActivePolicy, Verdict } from '../../policy/types';
import type { Text } from '../../rules/engine/types';

export interface PopupProps {
  /** Absent where nothing answers: another page, or one of the sites that was open before Saring was installed. */
  readonly tab?: PageState;
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
