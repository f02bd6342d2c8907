/** What the approver's view is given. The secret key stays with whoever gives it. */
import type { ApprovalRequest, Asked, Signing } from '../../journal/approval/types';
import type { Verdict } from '../../policy/types';
import type { Text } from '../../rules/engine/types';

export interface ApproverKey {
  readonly publicKey: string;
  readonly fingerprint: string;
  /** The approver in the policy that has this key; absent while the admin has not added it. */
  readonly listedAs?: { readonly id: string; readonly name: string; readonly officer?: string };
}

export type WaitingRequest = Omit<Asked, 'secret'>;

export interface ApprovalViewProps {
  /** `undefined`: still being read; `null`: none made yet. */
  readonly approverKey: ApproverKey | null | undefined;
  /** Closed with the passphrase; `replaces` the one that is there. */
  readonly makeKey: (passphrase: string, options: { readonly replaces: boolean }) => Promise<void>;
  /** Policy id and revision in force here, as shown. */
  readonly policy: { readonly id: string; readonly revision: number };
  /** Id of the officer at this computer. */
  readonly officerId?: string | undefined;
  readonly read: (pasted: string) => Promise<ApprovalRequest | undefined>;
  /** The same check as in the page of the officer, for the account and officer of the request. */
  readonly check: (request: ApprovalRequest) => Verdict;
  readonly ruleTitle: (rule: string) => Text | undefined;
  /** Signs what was decided, an approval from now to `until`, milliseconds since the epoch. */
  readonly answer: (
    request: ApprovalRequest,
    decided: {
      readonly decision: 'approve' | 'refuse';
      readonly until: number;
      readonly note: string;
      readonly passphrase: string;
    },
  ) => Promise<Signing>;
  /** The own requests that wait for an answer, newest first. */
  readonly waiting: readonly WaitingRequest[];
  readonly withdraw: (nonce: string) => void;
  readonly copy: (text: string) => Promise<boolean>;
  /** Opens an address in a tab or program of its own. */
  readonly openLink: (address: string) => void;
}
