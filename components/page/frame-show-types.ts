/** What the frame is shown with, and what it is asked for. */
import type { OverlayHost, Shield } from '../../compose/overlay';
import type { Composer, Held } from '../../compose/types';
import type { JudgedFinding } from '../../policy/types';
import type { Text } from '../../rules/engine/types';
import type { Chips } from './chips';
import type { FramePictures } from './frame-pictures';
import type { OverlayElement } from './host';
import type { Peeking } from './hover';
import type { State } from './state';
import type { ThemeOf } from './theme';
import type { Transitions } from './transitions';

export interface FrameShowOptions {
  readonly host: OverlayHost;
  readonly state: State;
  readonly transitions: Transitions;
  readonly element: OverlayElement;
  readonly shield: Pick<Shield, 'isFirst'>;
  readonly chips: Chips;
  readonly peeking: Peeking;
  rects(composer: Composer, finding: JudgedFinding): readonly DOMRect[];
  readonly themeOf: ThemeOf;
  readonly signal: AbortSignal;
}

export interface FrameShow {
  /** A composer has words: the frame is made ready. */
  prepare(composer: Composer): void;
  forget(composer: Composer): void;
  hold(held: Held): void;
  review(composer: Composer): void;
  tell(words: Text, kind?: 'told' | 'alert'): () => void;
  readonly pictures: Pick<FramePictures, 'read' | 'forget'>;
  /** What is open takes the focus. */
  focus(): void;
  /** The focus left our element. */
  focusLeft(): void;
  /** Nothing of ours can be shown on this page. */
  lose(): void;
}
