/** What the toolbar popup is given and what it gives back. It never touches the browser's extension API. */
import type { PageState } from '../../compose/session/page-state';
import type { Asked } from '../../journal/approval/types';
import type { ForwardState } from '../../journal/forward/types';
import type { ActivePolicy, OfficerChoice, Verdict } from '../../policy/types';
import type { Site, Text } from '../../rules/engine/types';

/** What the officer can press keys for. */
export type Command = 'step' | 'check';

export type PopupPolicy = Pick<
  ActivePolicy,
  'id' | 'revision' | 'source' | 'signature' | 'validUntil' | 'institution' | 'officers' | 'accounts' | 'siaga'
>;

export type PopupTarget = 'options' | 'start' | 'approval' | 'journal' | 'training' | 'help' | 'studio';

export interface PopupProps {
  /** Absent where nothing answers: another page, or one of the sites that was open before Saring was installed. */
  readonly tab?: PageState;
  /** The site of the page in front, as far as its address may be seen. */
  readonly site?: Site;
  /** Sites whose pages the browser keeps from Saring. */
  readonly denied: readonly Site[];
  readonly policy: PopupPolicy;
  readonly choice: OfficerChoice;
  /** Group policy names the officer of this computer. */
  readonly isOfficerLocked: boolean;
  /** The own requests for approval that nobody answered yet, newest first. */
  readonly waiting: readonly Pick<Asked, 'nonce' | 'at' | 'account' | 'site'>[];
  /** Where the policy has entries forwarded. */
  readonly forward?: ForwardState;
  /** The keys of the shortcuts as the browser has them; empty where it gave none. */
  readonly shortcuts: Readonly<Record<Command, string>>;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly version: string;
  ruleTitle(rule: string): Text | undefined;
  /** The verdict on a pasted text, as a post from an assigned account. */
  check(text: string): Verdict;
  copy(text: string): Promise<boolean>;
  /** What this computer runs, in one signed line; rejects where the browser keeps nothing for Saring. */
  status(): Promise<string>;
  open(page: PopupTarget): void;
  choose(choice: OfficerChoice): void;
  /** Asks the browser for the pages of a site; to be called within a press. */
  grant(site: Site): void;
  /** Opens the browser's own page of shortcuts. */
  changeKeys(): void;
  /** Brings the findings of the page in front into view. */
  show(): void;
}
