/** What the overlay is given and what it gives back. It never touches the browser's extension API. */

import type { PictureAnswer, PictureOrder, Replaced } from '../pictures/answer';
import type { OfferedReply } from '../policy/apply/replies';
import type { Decision, DecisionTerms, OfficerName, Verdict } from '../policy/types';
import type { Text } from '../rules/engine/types';
import type { Composer, ComposerHealth, Held, ReleaseOutcome } from './types';

export interface ApprovalPort {
  /** A short request to hand to the approver by any chat. `goesOut`: when it is to be published, milliseconds since the epoch. */
  request(held: Held, goesOut?: number): Promise<string>;
  /** Has approval of exactly this draft been asked for on this page, and not been answered yet? */
  isAsked(held: Held): boolean;
  /** Checks the approver's answer against exactly this draft; a refusal says why. */
  accept(
    held: Held,
    answer: string,
  ): Promise<{ readonly ok: true; readonly approver: string } | { readonly ok: false; readonly reason: Text }>;
}

/** Who may sit at this computer. */
export interface NamePort {
  /** Empty where the name is not the officer's to choose. */
  list(): readonly OfficerName[];
  choose(officer: string): void;
}

/** What the owner of a shielded element hears of it instead. */
export type OwnEvents = (event: Event) => void;

export interface Shield {
  /** Nothing that happens at `host` reaches the page from now on. Returns how to take it away. */
  cover(host: Element, own: OwnEvents): () => void;
  /** Does it stand before every listener of the page? No longer where the page wrote itself anew. */
  isFirst(): boolean;
}

/** Where the frame is, and how it is told who may speak to it. */
export interface FramePort {
  /** Address of the frame's document, of the extension's own origin. */
  readonly url: string;
  /** Gives a nonce to the background, which the frame will ask; rejects where the extension is gone. */
  announce(nonce: string): Promise<unknown>;
}

/** What is known of the comment that the draft answers, and the answers that the office has approved. */
export interface ReplyView {
  readonly ageMinutes?: number;
  readonly answers: readonly OfferedReply[];
}

export interface OverlayHost {
  readonly window: Window;
  /** `closed` in the shipped build. */
  readonly shadowMode: 'open' | 'closed';
  readonly frame: FramePort;
  /** The page's listeners hear nothing of our element; one is made where none is given. */
  readonly shield?: Shield;
  terms(): DecisionTerms;
  /** Records the decision and, where it sends, releases the draft. */
  decide(held: Held, decision: Decision): Promise<ReleaseOutcome | 'kept'>;
  /** Kept for the admin, without any text. */
  falseAlarm(composer: Composer, verdict: Verdict, keys: readonly string[], note?: string): void;
  /** The report of a suspected leak for the commander, without any text of the draft. */
  leakReport(verdict: Verdict): Text;
  /** Can the popup be seen on this page? Told when a held draft shows that it can or cannot. */
  visible(is: boolean): void;
  /** Says something where nothing of ours can be shown: in a dialog of the browser's own. */
  alert(text: Text): void;
  /** Puts a file into the draft in the place of the picture with this id of the reader's. Where it is absent, it can only be saved. */
  replacePicture?(composer: Composer, id: string, file: File): Promise<Replaced>;
  /** What a reply answers, and the office's answers to it; undefined where the draft is no reply. */
  answers?(composer: Composer): ReplyView | undefined;
  readonly approval?: ApprovalPort;
  readonly names?: NamePort;
  /** The overlay's lengths follow the page's root font size; without it they are pixels, whatever the page does. */
  readonly followsType?: boolean;
}

export interface Overlay {
  /** Marks and chip of one composer; `undefined`: nothing to say yet (empty draft). */
  show(composer: Composer, verdict: Verdict | undefined): void;
  gone(composer: Composer): void;
  /** The popup for a stopped send. The same one again, where send was pressed again. */
  hold(held: Held): void;
  /** By the keyboard: the card of the next place, or the popup that is open. */
  step(): void;
  /** Everything found in a composer's draft, as from its chip. */
  review(composer: Composer): void;
  /** A send went out that had not been checked. */
  unchecked(health: ComposerHealth): void;
  /** A line, once: quiet (the office's policy changed), or an `alert` where something did not happen. Returns how to take it back. */
  notice(text: Text, kind?: 'told' | 'alert'): () => void;
  /** Has a picture read in the frame; never rejects. The same picture again is judged anew. */
  readPicture(order: PictureOrder): Promise<PictureAnswer>;
  forgetPicture(id: string): void;
  /** Did Saring put this element into the page? */
  isOurs(element: Element): boolean;
  /** Removes every node, listener, observer and timer. May be called twice. */
  stop(): void;
}
