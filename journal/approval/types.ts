/** A request for approval, the answer to it, and why an answer can be refused. */
import type { AccountCard, ActingIdentity } from '../../policy/types';
import type { Attachment, Site, Surface } from '../../rules/engine/types';
import type { PolicyMark } from '../types';

export interface Person {
  readonly id: string;
  readonly name: string;
}

/** A stopped draft, as much of it as an approval is about. `Held` of the guard is one. */
export interface HeldDraft {
  readonly draft: {
    readonly text: string;
    readonly site: Site;
    readonly surface: Surface;
    readonly identity: ActingIdentity;
    readonly attachments: readonly Attachment[];
  };
  readonly verdict: { readonly account: AccountCard };
}

/** What travels from officer to approver by chat. It holds the text: the approver must check what is approved. */
export interface ApprovalRequest {
  /** Random, 16 bytes hexadecimal: one answer for one request. */
  readonly nonce: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly requester: Person;
  readonly identity: Pick<ActingIdentity, 'site' | 'handle' | 'name' | 'pageId' | 'confidence'>;
  readonly surface: Surface;
  readonly policy: PolicyMark;
  /** Kind, name and alternative text; the pictures themselves do not travel. */
  readonly attachments: readonly Attachment[];
  readonly text: string;
}

/** Exactly what an answer opens. Text and attachments are in `textHash`, salted with the nonce. */
export interface ApprovalSubject {
  readonly textHash: string;
  /** The account as `accountKey` writes it. */
  readonly account: string;
  readonly site: Site;
  readonly surface: Surface;
  readonly policy: PolicyMark;
  /** Id of the officer who asked. */
  readonly requester: string;
}

export interface ApprovalAnswer {
  readonly nonce: string;
  readonly subject: ApprovalSubject;
  /** Id of the approver in the policy. */
  readonly approver: string;
  /** Window in which it may be used, milliseconds since the epoch. */
  readonly from: number;
  readonly until: number;
  /** Ed25519 over the canonical JSON of the rest, base64. */
  readonly signature: string;
}

export type Refusal =
  | 'malformed'
  | 'wrong-key'
  | 'own-approval'
  | 'other-policy'
  | 'other-officer'
  | 'other-account'
  | 'altered-text'
  | 'expired'
  | 'second-use'
  | 'no-storage';

export type Redemption = { readonly ok: true; readonly approver: string } | { readonly ok: false; readonly refusal: Refusal };
