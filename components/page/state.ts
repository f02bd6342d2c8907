/** What the overlay shows, as signals; the moves between states are in `moves.ts`. */
import { type Signal, signal } from '@preact/signals';
import type { Composer, ComposerState, Held, ReleaseOutcome } from '../../compose/types';
import type { JudgedFinding, Verdict } from '../../policy/types';
import { type Place, placesOf } from '../shared/finding/places';
import type { Theme } from './theme';

/** A composer in the page and the latest verdict about it. */
export interface Shown {
  readonly composer: Composer;
  readonly verdict: Verdict;
  readonly theme: Theme;
  /** How well the composer was understood when the verdict was made. */
  readonly health: ComposerState;
  /** After a hold: how many of the findings that stopped the send are settled. */
  readonly progress?: { readonly done: number; readonly total: number };
}

export type Step = 'review' | 'reason' | 'approval' | 'busy';

/** The popup: for a stopped send (`held`), while its findings are mended (`fixing`), or opened from the chip (`review`). */
export interface Panel {
  readonly kind: 'held' | 'fixing' | 'review';
  readonly composer: Composer;
  readonly held?: Held;
  readonly verdict: Verdict;
  /** The places that stopped the send, with their words at that moment; settled ones stay visible as done. */
  readonly watched: readonly Place[];
  /** The draft the watched places point into. */
  readonly text: string;
  readonly step: Step;
  readonly all: boolean;
  /** Keys marked as false alarms. */
  readonly flagged: readonly string[];
  /** Rules whose advice was read before: their cards open short. */
  readonly familiar: ReadonlySet<string>;
  readonly failed: boolean;
}

/** The card of one place, opened by hovering its words or from the keyboard. */
export interface Peek {
  readonly composer: Composer;
  /** Key of the gravest finding there. */
  readonly key: string;
  /** Opened by the keyboard: it holds the focus and closes by Escape. */
  readonly pinned: boolean;
}

export type NoticeKind = 'told' | 'alert';
export interface Notice {
  readonly id: number;
  readonly kind: NoticeKind;
  readonly say: () => string;
  readonly theme: Theme;
}

export interface State {
  readonly shown: Signal<ReadonlyMap<string, Shown>>;
  readonly panel: Signal<Panel | undefined>;
  readonly peek: Signal<Peek | undefined>;
  readonly notices: Signal<readonly Notice[]>;
  /** What a screen reader is told next. */
  readonly spoken: Signal<string>;
}

export const createState = (): State => ({
  shown: signal(new Map()),
  panel: signal(undefined),
  peek: signal(undefined),
  notices: signal([]),
  spoken: signal(''),
});

const stops = ({ severity }: JudgedFinding): boolean => severity === 'warn' || severity === 'block';

/** The places that stop a send, the gravest first. */
export const stopping = ({ findings }: Pick<Verdict, 'findings'>): Place[] =>
  placesOf(findings).filter(([gravest]) => stops(gravest));

const strictness = { free: 0, reason: 1, approval: 2, never: 3 } as const;
export type Way = keyof typeof strictness;

/** What it takes to send the draft as it is: the strictest of all that stops it there. */
export function wayOut(places: readonly Place[]): Way {
  const overrides = places.flatMap((place) => place.filter(stops).map(({ override }) => override));
  return overrides.reduce<Way>((way, override) => (strictness[override] > strictness[way] ? override : way), 'free');
}

/** May the officer go past a place alone? */
export const isOpen = (place: Place): boolean => strictness[wayOut([place])] <= strictness.reason;

export type Outcome = ReleaseOutcome | 'kept';
