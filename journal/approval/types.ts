/** A request for approval, the answer to it, and why an answer can be refused. */
import type { AccountCard, ActingIdentity, JudgedFinding } from '../../policy/types';
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
  readonly verdict: {
    readonly account: AccountCard;
    readonly findings?: readonly Pick<JudgedFinding, 'rule' | 'severity' | 'picture'>[];
  };
}

/** What travels from officer to approver by chat. It holds the text: the approver must check what is approved. */
export interface ApprovalRequest {
  /** Random, 16 bytes hexadecimal: one answer for one request. */
  readonly nonce: string;
  /** Hash of the secret that stays on the computer of the request. */
  readonly lock: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly requester: Person;
  readonly identity: Pick<ActingIdentity, 'site' | 'handle' | 'name' | 'pageId' | 'confidence'>;
  readonly surface: Surface;
  readonly policy: PolicyMark;
  /** Kind, name and alternative text; of a picture its hash, since pictures themselves do not travel. */
  readonly attachments: readonly RequestAttachment[];
  /** What was found in the pictures on the officer's computer; absent where nothing was. */
  readonly found?: readonly FoundInPicture[];
  readonly text: string;
  /** When it is to be published, as the officer says, milliseconds since the epoch; absent: as soon as it is approved. */
  readonly goesOut?: number;
}

/** In which of the pictures, from 1, and by which rule; the words stay with the picture. */
export interface FoundInPicture {
  readonly picture: number;
  readonly rule: string;
  readonly severity: JudgedFinding['severity'];
}

/**
 * `picture`: what tells this picture from another, hashed with the nonce. `bound` says what that is: its bytes, or its address
 * where the page may not read them. Neither is there where the page shows no address.
 */
export type RequestAttachment = Omit<Attachment, 'source'> & {
  readonly picture?: string;
  readonly bound?: 'bytes' | 'address';
};

/** Exactly what an answer opens. Text, attachments and what was found in them are in `textHash`, salted with the nonce. */
export interface ApprovalSubject {
  readonly textHash: string;
  /** The account as `accountKey` writes it. */
  readonly account: string;
  readonly site: Site;
  readonly surface: Surface;
  readonly policy: PolicyMark;
  /** Id of the officer who asked. */
  readonly requester: string;
  /** Of the request: only where its secret is, the answer opens anything. */
  readonly lock: string;
}

export interface ApprovalAnswer {
  readonly nonce: string;
  readonly subject: ApprovalSubject;
  readonly decision: 'approve' | 'refuse';
  /** What the approver has to say to it. */
  readonly note?: string;
  /** Id of the approver in the policy. */
  readonly approver: string;
  /** Window in which it may be used, milliseconds since the epoch. */
  readonly from: number;
  readonly until: number;
  /** Ed25519 over the canonical JSON of the rest, base64. */
  readonly signature: string;
}

/** What came of signing an answer. */
export type Signing =
  | { readonly ok: true; readonly code: string }
  /** `not-here`: without a key, and for one's own request. */
  | { readonly ok: false; readonly why: 'wrong-passphrase' | 'not-here' };

export type Refusal =
  | 'malformed'
  | 'wrong-key'
  | 'own-approval'
  | 'other-policy'
  | 'other-officer'
  | 'other-account'
  | 'altered-text'
  | 'expired'
  | 'not-asked'
  | 'clock-back'
  | 'refused'
  | 'no-storage';

export type Redemption =
  | { readonly ok: true; readonly approver: string }
  /** Approver and note where the approver refused. */
  | { readonly ok: false; readonly refusal: Refusal; readonly approver?: string; readonly note?: string };

/** What is noted of a request on the computer it was made on; no text. */
export interface AskedFor {
  readonly site: Site;
  readonly surface: Surface;
  /** As the journal names it. */
  readonly account: string;
  readonly officer: string;
}

export interface Asked extends AskedFor {
  readonly nonce: string;
  readonly secret: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** The journal's last entry when it was made. */
  readonly seq: number;
}

/** What the background gives for a request that is about to be made. */
export type Ticket = Pick<ApprovalRequest, 'nonce' | 'lock'>;
