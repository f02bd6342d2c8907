/** Stands between a way to send and the site: lets go what may go, holds the rest until it is decided. In doubt it holds. */
import type { Case } from '../../desk/types';
import { isClean, questionOf } from '../../policy/apply/verdict';
import { type ComposerContext, createStepComposer, type LiveComposer } from '../composers/composer';
import { isEmpty, sameDraft } from '../composers/draft';
import type { Place } from '../composers/locate';
import { isOnPage } from '../composers/tree';
import { isSchedule } from '../sites/generic';
import { recall, stir } from '../still';
import type { Composer, GuardOptions, Held, ReleaseOutcome } from '../types';
import { blindCase, blindComposer, isBlind } from './blind';
import type { Gesture } from './gestures';
import { stop } from './listen';
import { findControl, pressControl, pressKey } from './release';
import type { Counters } from './report';

type Send = Extract<Gesture, { kind: 'send' | 'final' }>;

/** What is about to be sent, and how to look at it again. */
export interface Attempt {
  /** Stands for the composer in the maps below: its first editor, or the dialog of a second step. */
  readonly key: Element;
  readonly composer: Composer;
  readonly place: Place | undefined;
  readonly gesture: Send;
}

export interface Gate {
  /** Decides about an event that is a way to send. `silent`: part of a press that was already counted. True: it was stopped. */
  meet(it: Attempt, event: Event, silent: boolean): boolean;
  /** Would a press be held? Asks nothing and counts nothing: for what comes before the click. */
  holds(it: Attempt): boolean;
  /** Must this draft be decided on before it goes? */
  isOpen(it: Pick<Attempt, 'key' | 'composer'>): boolean;
  /** Was a draft of this composer let through a moment ago, or in the last `within` milliseconds? */
  wasLetGo(key: Element, within?: number): boolean;
  /** Was the last draft that was let through this one, whatever box it stood in? */
  wasSent(text: string): boolean;
  /** A composer of a second step, from the text of the first. */
  step(root: Element, draft: Case['draft'], first: LiveComposer, control: Element | undefined): Composer;
}

/** Two looks at one press (a key, its click, its form) within this many milliseconds are one send. */
const onePress = 1000;
/** Milliseconds in which a site may clear its box after it was let through. */
const afterwards = 10_000;

export function createGate(options: GuardOptions, context: ComposerContext, counters: Counters, signal: AbortSignal): Gate {
  const { window } = options;
  const pending = new WeakMap<Element, Held>();
  /** Let through already, for the rest of this press: a click may be followed by the submit of its form. */
  const open = new Map<Element, string>();
  /** One-time passes for exactly this text, where the officer must press send again. */
  const passes = new Map<Element, string>();
  const lastSent = new WeakMap<Element, { text: string; at: number }>();
  let lastText: string | undefined;
  let timer = 0;
  signal.addEventListener('abort', () => window.clearTimeout(timer), { once: true });

  function letGo(key: Element, text: string): void {
    open.set(key, text);
    window.clearTimeout(timer);
    timer = window.setTimeout(() => open.clear(), 0);
  }

  function justSent(key: Element, text: string): boolean {
    const last = lastSent.get(key);
    return last?.text === text && window.performance.now() - last.at < onePress;
  }

  function sent({ key, composer, place }: Attempt, { draft, verdict }: Case): void {
    const again = justSent(key, draft.text);
    lastText = draft.text;
    lastSent.set(key, { text: lastText, at: window.performance.now() });
    if (place) context.boxes()?.forget(place.root);
    if (again) return;
    counters.count('sent', composer.health());
    options.onSent(composer, draft, verdict);
  }

  /** The draft and the verdict on it; where one of them cannot be had, a case that says so. */
  const look = (composer: Composer): Case =>
    recall(composer, look, () => {
      try {
        return options.look(composer.read());
      } catch {
        return blindCase(composer.site);
      }
    });

  const mayGo = (key: Element, { draft, verdict }: Case): boolean =>
    isClean(verdict) || options.isDecided(draft, verdict) || passes.get(key) === draft.text;

  function meet(it: Attempt, event: Event, silent: boolean): boolean {
    const { key, composer, gesture } = it;
    const now = look(composer);
    const { draft, verdict } = now;
    if (!isThere(now)) return false;
    const repeated = 'repeat' in event && event.repeat === true;
    if (open.get(key) === draft.text && !repeated) return false;
    const clean = isClean(verdict);
    const decided = !clean && mayGo(key, now);
    const isGuess = gesture.kind === 'send' && gesture.isGuess === true;
    if (isGuess && clean) return false;
    const waits = (clean || decided) && !justSent(key, draft.text) && options.mustWait?.(draft, verdict) === true;
    if (!waits && (clean || (decided && !repeated))) {
      if (decided) letGo(key, draft.text);
      passes.delete(key);
      pending.delete(key);
      if (!silent) sent(it, now);
      return false;
    }
    stop(event);
    const before = pending.get(key);
    // A key that is held down, or a second press, does not ask twice.
    if (repeated && (waits || decided || before)) return true;
    if (before && sameCase(before, now)) {
      // Pressed once more: what is asked may not have been seen.
      if (!silent && !waits) options.onHeld(before);
      return true;
    }
    const held = hold(it, now, event);
    counters.count('held', held.composer.health());
    options.onHeld(held);
    return true;
  }

  function hold(it: Attempt, now: Case, event: Event): Held {
    const { key } = it;
    const { draft, verdict } = now;
    let outcome: Promise<ReleaseOutcome> | undefined;
    const forget = (): void => {
      if (pending.get(key) === held) pending.delete(key);
    };
    const held: Held = {
      composer: isBlind(now) ? blindComposer(it.composer, key, now) : it.composer,
      draft,
      verdict,
      isScheduled: isSchedule(it.gesture.control),
      release() {
        forget();
        outcome ??= Promise.resolve(release(it, held, event));
        return outcome;
      },
      again() {
        if (signal.aborted || !isOnPage(key)) return undefined;
        const later = look(it.composer);
        if (!isThere(later)) return undefined;
        const next = hold(it, later, event);
        // Mended, it may go by the site's own control as well.
        if (isClean(later.verdict) && !sameCase(later, { draft, verdict })) pending.delete(key);
        return next;
      },
      cancel: forget,
    };
    pending.set(key, held);
    return held;
  }

  function release(it: Attempt, held: Case, event: Event): ReleaseOutcome {
    const { key, composer, gesture } = it;
    stir();
    if (signal.aborted || !isOnPage(key)) return 'changed';
    // The policy may have changed while the officer was deciding.
    const now = look(composer);
    if (!sameCase(now, held)) return 'changed';
    const { draft } = now;
    const place = gesture.kind === 'send' && !isBlind(now) ? context.locator().place(key) : undefined;
    const control = findControl(gesture, place, context.locator());
    if (control) {
      letGo(key, draft.text);
      pressControl(control, () => {
        stir();
        return !control.isConnected || look(composer).draft.text !== draft.text;
      });
      sent(it, now);
      return 'sent';
    }
    const editor = gesture.kind === 'send' ? gesture.editor : undefined;
    if (editor?.isConnected) {
      letGo(key, draft.text);
      if (pressKey(editor, event)) {
        sent(it, now);
        return 'sent';
      }
    }
    passes.set(key, draft.text);
    return 'pass';
  }

  const isThere = (now: Case): boolean => isBlind(now) || !isEmpty(now.draft);
  function isOpen({ key, composer }: Pick<Attempt, 'key' | 'composer'>): boolean {
    const now = look(composer);
    return isThere(now) && !mayGo(key, now);
  }

  return {
    meet,
    isOpen,
    holds: (it) => isOpen(it) && open.get(it.key) !== look(it.composer).draft.text,
    wasLetGo(key, within = afterwards) {
      const last = lastSent.get(key);
      return last !== undefined && window.performance.now() - last.at < within;
    },
    wasSent: (text) => lastText?.includes(text) ?? false,
    step: (root, draft, first, control) => createStepComposer(first.id, root, draft, first.health(), control),
  };
}

/** Two looks that ask the officer the same question. */
const sameCase = (a: Case, b: Case): boolean => sameDraft(a.draft, b.draft) && questionOf(a.verdict) === questionOf(b.verdict);
