/** The page side: what a composer is, and what the guard needs from whoever starts it. */
import type { Case, ComposerDraft } from '../desk/types';
import type { Verdict } from '../policy/types';
import type { Site, Surface } from '../rules/engine/types';
import type { Repair } from './composers/repair';
import type { Editing } from './editors/editing';
import type { SiteOverrides, SiteTable } from './sites/types';

/**
 * `understood`: editor, submit and account are known. `partly`: guarded by the generic rule, marked "belum dikenali
 * sepenuhnya". `unread`: the editor was seen, but its text or its send control is not understood.
 */
export type ComposerState = 'understood' | 'partly' | 'unread';

export interface ComposerHealth {
  readonly site: Site;
  /** Row of the site table, e.g. `facebook/comment`; `generic` for an unknown composer. */
  readonly row: string;
  readonly state: ComposerState;
  /** What is missing, as codes (`no-submit`, `no-account`, `read-back-differed`, `alternative-2`, `unread-text`, `unknown-media`, `not-loaded`): never text or names. */
  readonly reasons: readonly string[];
  /** The policy switched this row off; its reason, as the admin wrote it. Nothing of the composer is checked. */
  readonly off?: string;
}

/** What the guard knows of a tab, to be copied for the admin: no text, no names. */
export interface HealthReport {
  readonly site: Site;
  /** Version of the site table, with that of the policy's overrides after a `+`. */
  readonly table: string;
  /** Fields of the policy's overrides that mean nothing here, and selectors that are none. */
  readonly unknownOverrides: readonly string[];
  /** Each row that was met, in its last state, with how often it was held, sent and sent unchecked. */
  readonly rows: readonly (ComposerHealth & {
    readonly seen: number;
    readonly held: number;
    readonly sent: number;
    readonly unchecked: number;
  })[];
}

/** A live composer in the page. Everything is read from the DOM when asked; nothing of it is kept. */
export interface Composer {
  readonly id: string;
  readonly site: Site;
  readonly surface: Surface;
  /** The table that it was found by; absent where the page is none of a site. */
  table?(): SiteTable;
  /** The element that holds the editors and the send control. */
  readonly root: Element;
  health(): ComposerHealth;
  read(): ComposerDraft;
  /** Where the chip may stand: the box of the editor area in client coordinates. */
  box(): DOMRect;
  /** The site's send controls, which nothing of ours may cover while there is room, and which we call by their own name. */
  sendControls?(): readonly Element[];
  /** DOM ranges of a stretch of the draft's text; empty for text controls. Those of `before` that stand there are given back. */
  ranges(start: number, end: number, before?: readonly Range[]): Range[];
  /** The text control a stretch lies in, with its own offsets, where the editor is a textarea or input. */
  control(
    start: number,
    end: number,
  ): { element: HTMLTextAreaElement | HTMLInputElement; start: number; end: number } | undefined;
  /** Puts caret or selection there and focuses the editor. */
  focus(start: number, end: number): void;
  /** Replaces a stretch by a synthetic paste and reads back. `differs`: offer the text for copying instead. */
  replace(start: number, end: number, text: string): Promise<'done' | 'differs'>;
}

export type ReleaseOutcome =
  /** The site's own control was used, once. */
  | 'sent'
  /** Draft or verdict are no longer those decided on: look again. */
  | 'changed'
  /** The control is gone: the officer must press send; a one-time pass for exactly this text waits. */
  | 'pass';

/** A send that was stopped. Exactly one of the methods is called, once. */
export interface Held extends Case {
  readonly composer: Composer;
  /** What was pressed is to publish it later. */
  readonly isScheduled?: boolean;
  /** Looks again: another draft, or a verdict that asks something else, is `changed`. */
  release(): Promise<ReleaseOutcome>;
  /** The same send, held on the draft and the verdict of now; undefined where nothing is left to send. Takes the place of this one. */
  again(): Held | undefined;
  cancel(): void;
}

export interface GuardOptions {
  readonly window: Window;
  /** Limits the guard to a part of the page (the trainer's stage has three in one). */
  readonly within?: Element;
  /** The site as it is known; the policy's repairs come on top. */
  readonly table: SiteTable;
  /** Repairs of the site table from the policy; asked anew at every look, so a change applies at once. */
  overrides?(): SiteOverrides | undefined;
  /** Lays repairs over the table; there wherever `overrides` gives any. */
  repair?(...about: Parameters<Repair>): ReturnType<Repair> | undefined;
  /** How to write and point in editors, once it is there. */
  editing?(): Editing | undefined;
  /** Synchronous, and called again at the moment of the click and of the release: nothing is sent on a stale verdict. */
  look(draft: ComposerDraft): Case;
  /** Has this exact draft been decided on already? */
  isDecided(draft: ComposerDraft, verdict: Verdict): boolean;
  /** Must something be done first with a draft that is clean or decided? It is held then, and released by whoever did it. */
  mustWait?(draft: ComposerDraft, verdict: Verdict): boolean;
  onHeld(held: Held): void;
  /** A composer appeared, changed (text, account, place) or went. */
  onComposer(composer: Composer, verdict: Verdict | undefined, change: 'seen' | 'changed' | 'gone'): void;
  /** A draft was let through: clean or decided. */
  onSent(composer: Composer, draft: ComposerDraft, verdict: Verdict): void;
  /** A send was seen that had not been checked. */
  onUnchecked(health: ComposerHealth): void;
  readonly signal: AbortSignal;
}

export interface Guard {
  /** The composers on the page now. */
  composers(): readonly Composer[];
  healthReport(): HealthReport;
  /** As an abort of the signal; may be called twice. */
  stop(): void;
}
