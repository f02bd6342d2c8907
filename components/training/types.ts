/** What the stage is given by the page that opens it. */
import type { Office } from '../../desk/office';
import type { Problem } from '../../policy/read/parse';
import type { ActivePolicy, OfficerChoice } from '../../policy/types';
import type { Text } from '../../rules/engine/types';
import type { GuardParts } from './sites/types';

export interface StagePolicy {
  readonly key: string;
  readonly name: Text;
  readonly policy: ActivePolicy;
}

/** A problem of a file that was refused, with its place. */
export type FileProblem = Problem;

export type PolicyFile =
  | { readonly ok: true; readonly policy: ActivePolicy }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

export interface StagePort {
  /** The first one is on stage when the page opens. */
  readonly policies: readonly StagePolicy[];
  /** Questions may be made here, and opened from a file: by a trainer, or by anybody where the office names none. */
  readonly ownDecks: boolean;
  openOffice(policy: ActivePolicy, choice: OfficerChoice): Office;
  readPolicy(source: string): Promise<PolicyFile>;
  /** Hands a file to the trainer. */
  save(file: Blob, name: string): void;
  /** False where the clipboard is closed. */
  copy(text: string): Promise<boolean>;
  /** Opens the trainer's window of a stage. */
  openPresenter(stage: string): void;
  /** Starts guard and overlay; `office` is asked at every check. */
  guard(office: () => Office): GuardParts;
}
