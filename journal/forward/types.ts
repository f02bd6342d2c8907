/** Entries on their way to the office's own receiver. Where the policy names none, nothing of this is used. */
import type { ActivePolicy } from '../../policy/types';

/** The policy's `journal.forward`. */
export type ForwardPolicy = NonNullable<NonNullable<ActivePolicy['journal']>['forward']>;

/** Why entries wait. */
export type ForwardProblem =
  /** The officer was not asked yet, or took the permission back. */
  | { readonly kind: 'permission' }
  /** The policy names a header whose value group policy does not bring. */
  | { readonly kind: 'header' }
  | { readonly kind: 'unreachable' }
  /** The receiver answered with this HTTP status. */
  | { readonly kind: 'refused'; readonly status: number };

/** Times in milliseconds since the epoch. */
export interface Progress {
  readonly journal: string;
  /** Number of the last entry that was handed over or passed over. */
  readonly through: number;
  readonly nextAt: number;
  /** In a row. */
  readonly failures: number;
  readonly problem?: ForwardProblem;
  /** Of the last batch that was taken. */
  readonly sentAt?: number;
  readonly sent: number;
  /** Entries that will not be forwarded: too many waited, or their time was over. They are part of exports as long as they exist. */
  readonly passedOver: number;
  /** Entries that the receiver took and then refused by itself. */
  readonly rejected: number;
  /** Most entries of a batch, where the receiver found larger ones too long. */
  readonly most?: number;
}

/** A request as it is sent, as often as it takes: the same bytes each time. */
export interface Batch {
  /** First and last number of its entries. */
  readonly from: number;
  readonly through: number;
  /** Of the settings it was made under; another policy makes another batch. */
  readonly settings: string;
  readonly body: string;
}

/** What goes next, or else the last entry as an example of it. */
export interface ForwardPreview {
  readonly body: string;
  readonly isWaiting: boolean;
}

/** What popup and options page show. */
export interface ForwardState {
  readonly host: string;
  readonly waiting: number;
  readonly progress?: Progress;
}
