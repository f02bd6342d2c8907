/**
 * What page and frame tell each other over their port. The page keeps drafts, holds and decisions; the frame shows what it is
 * given and says what was pressed. Everything can be cloned.
 */
import type { ReplyView } from '../../compose/overlay';
import type { ComposerState } from '../../compose/types';
import type { DraftPart } from '../../desk/types';
import type { PictureAnswer, PictureOrder, Replaced } from '../../pictures/answer';
import type { Decision, DecisionTerms, OfficerName, Verdict } from '../../policy/types';
import type { Text } from '../../rules/engine/types';
import type { Place } from '../shared/finding/places';
import type { Theme } from '../shared/theme';
import type { Locale } from '../shared/words';

export type Step = 'review' | 'reason' | 'approval' | 'busy';

/** What the popup is for: a stopped send (`held`), the mending after it (`fixing`), or a look from the chip (`review`). */
export type PanelKind = 'held' | 'fixing' | 'review';

export interface PanelView {
  readonly kind: PanelKind;
  /** Counts the times a popup was opened, so that the same one is told from the next. */
  readonly opening: number;
  readonly verdict: Verdict;
  readonly health: ComposerState;
  /** The places that stopped the send, with their words at that moment. */
  readonly watched: readonly Place[];
  /** The draft the watched places point into, and the draft as it stands now. */
  readonly text: string;
  readonly textNow: string;
  readonly step: Step;
  /** All findings are listed, not the first ones only. */
  readonly all: boolean;
  /** Keys marked as false alarms. */
  readonly flagged: readonly string[];
  /** Rules whose advice was read before: their cards open short. */
  readonly familiar: readonly string[];
  /** The decision could not be recorded. */
  readonly failed: boolean;
  /** The boxes of the draft as it stands now. */
  readonly parts: readonly DraftPart[];
  /** The send can still be let go from here. */
  readonly holds: boolean;
  /** Approval of this draft was asked for before, and is not answered yet. */
  readonly isAsked: boolean;
  /** What was pressed is to publish it later. */
  readonly isScheduled: boolean;
  /** What the site calls its send control. */
  readonly sendName?: string;
  /** The draft answers a citizen. */
  readonly reply?: ReplyView;
  /** The draft looked like a leak: its report is offered. */
  readonly isLeak: boolean;
  /** There a moment after the popup. */
  readonly leakReport?: Text;
}

/** The card of one place, at its words. */
export interface PeekView {
  readonly place: Place;
  readonly text: string;
  readonly pinned: boolean;
}

export interface NoticeView {
  readonly id: number;
  readonly kind: 'told' | 'alert';
  readonly words: Text;
  /** Offered to be saved. */
  readonly file?: File;
}

/** How much room the page has for the frame, in its own CSS pixels. */
export interface Layout {
  readonly width: number;
  readonly maxHeight: number;
  /** CSS pixels for each pixel of our lengths. */
  readonly scale: number;
}

export interface RoomView {
  readonly locale: Locale;
  readonly theme: Theme;
  readonly terms: DecisionTerms;
  /** Approval can be asked for. */
  readonly canAsk: boolean;
  /** The names to choose the officer's own from, where it is missing. */
  readonly officers: readonly OfficerName[];
  readonly layout: Layout;
  readonly panel?: PanelView;
  readonly peek?: PeekView;
  readonly notices: readonly NoticeView[];
}

/** What was pressed. */
export type Act =
  /** `words`: back to the first open finding; `byKeyboard`: the caret is put there, nothing is selected. */
  | { readonly do: 'close'; readonly words: boolean; readonly byKeyboard: boolean }
  | { readonly do: 'escape' }
  | { readonly do: 'step'; readonly step: 'review' | 'reason' | 'approval' }
  | { readonly do: 'all' }
  | { readonly do: 'flag'; readonly key: string; readonly on: boolean }
  | { readonly do: 'show'; readonly key: string }
  /** `note`: why findings were marked as false alarms. */
  | { readonly do: 'decide'; readonly decision: Decision; readonly note?: string }
  /** The officer's own name was chosen. */
  | { readonly do: 'name'; readonly officer: string }
  | { readonly do: 'dismiss'; readonly notice: number };

/** What is answered. */
export interface Asked {
  fix: { readonly ask: { readonly key: string }; readonly answer: 'done' | 'differs' };
  /** Puts an approved answer at the end of the draft. */
  insert: { readonly ask: { readonly text: string }; readonly answer: 'done' | 'differs' };
  /** Everything that has a fix. */
  'fix-all': { readonly ask: null; readonly answer: 'done' | 'differs' };
  /** A picture for the one with this id, which the officer knows by its number. */
  picture: {
    readonly ask: { readonly id: string; readonly number: number; readonly file: File };
    readonly answer: Replaced;
  };
  /** Null: it could not be made. */
  request: { readonly ask: { readonly goesOut?: number }; readonly answer: string | null };
  /** Null: it opened the draft. */
  accept: { readonly ask: { readonly answer: string }; readonly answer: Text | null };
}
export type Ask = { [Name in keyof Asked]: { readonly what: Name; readonly about: Asked[Name]['ask'] } }[keyof Asked];

export type ToFrame =
  /** A picture to be read, or one that is known to be judged anew. */
  | { readonly kind: 'picture'; readonly order: PictureOrder }
  | { readonly kind: 'picture-gone'; readonly id: string }
  | { readonly kind: 'view'; readonly view: RoomView }
  | { readonly kind: 'layout'; readonly layout: Layout }
  /** The frame has the focus; it goes to the first thing of what is shown. */
  | { readonly kind: 'focus' }
  /** The frame was made visible, or shows something new. */
  | { readonly kind: 'shown' }
  /** The frame was put above something: presses count again after a moment. */
  | { readonly kind: 'raised' }
  /** What was pressed did not count in the page. */
  | { readonly kind: 'missed' }
  | { readonly kind: 'answer'; readonly number: number; readonly value: unknown };

export type FromFrame =
  /** The first on the port: it listens. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'size'; readonly height: number }
  | { readonly kind: 'act'; readonly act: Act }
  | { readonly kind: 'ask'; readonly number: number; readonly ask: Ask }
  | { readonly kind: 'picture'; readonly id: string; readonly answer: PictureAnswer }
  | { readonly kind: 'pointer'; readonly inside: boolean }
  | { readonly kind: 'focused' }
  /** What has the focus in it is a field to be written in, also while the page has the focus. */
  | { readonly kind: 'writing'; readonly is: boolean }
  /** Presses count, or no longer. */
  | { readonly kind: 'takes'; readonly is: boolean }
  /** Something lies over it. */
  | { readonly kind: 'covered' };

/** What the page hands to the frame together with the port. */
export const greeting = 'saring-frame';
