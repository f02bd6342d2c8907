/** What Saring shows on a page, as signals; how one state becomes another is in `transitions.ts`. */
import { type Signal, signal } from '@preact/signals-core';
import type { Composer, ComposerState, Held, ReleaseOutcome } from '../../compose/types';
import type { Verdict } from '../../policy/types';
import type { Text } from '../../rules/engine/types';
import type { PanelView } from '../frame/protocol';
import type { Theme } from '../shared/theme';

/** A composer in the page and the latest verdict about it. */
export interface Shown {
  readonly composer: Composer;
  readonly verdict: Verdict;
  readonly theme: Theme;
  /** How well the composer was understood when the verdict was made. */
  readonly health: ComposerState;
  /** Approved answers that wait for a draft that holds no words yet. */
  readonly answers: number;
  /** After a hold: how many of the findings that stopped the send are settled. */
  readonly progress?: { readonly done: number; readonly total: number };
}

/** The popup, with what it is about in the page. */
export interface Panel
  extends Omit<PanelView, 'health' | 'textNow' | 'parts' | 'holds' | 'isScheduled' | 'isAsked' | 'sendName' | 'reply'> {
  readonly composer: Composer;
  readonly held?: Held;
  /** The site has put another editor with the same draft in the place of the one that was held. */
  readonly isReplaced?: boolean;
}

/** The card of one place, opened by hovering its words or from the keyboard. */
export interface Peek {
  readonly composer: Composer;
  /** Key of the gravest finding there. */
  readonly key: string;
  /** Opened by the keyboard: it holds the focus and closes by Escape. */
  readonly pinned: boolean;
}

export interface Notice {
  readonly id: number;
  readonly kind: 'told' | 'alert';
  readonly words: Text;
  readonly file?: File;
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

export type Outcome = ReleaseOutcome | 'kept';
