/** Stands between a way to send and the site: lets go what may go, holds the rest until it is decided. */
import type { Case } from '../../desk/types';
import { isClean, questionOf } from '../../policy/apply/verdict';
import { type ComposerContext, createStepComposer, type LiveComposer } from '../composers/composer';
import { isEmpty, sameDraft } from '../composers/draft';
import type { Place } from '../composers/locate';
import type { Composer, GuardOptions, Held, ReleaseOutcome } from '../types';
import type { Gesture } from './gestures';
import { findControl, pressEnter } from './release';
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
  /** Decides about an event that is a way to send. `silent`: part of a press that was already counted. */
  meet(it: Attempt, event: Event, silent: boolean): void;
  /** A composer of a second step, from the text of the first. */
  step(root: Element, draft: Case['draft'], first: LiveComposer): Composer;
}

/** Two looks at one press (a key, its click, its form) within this many milliseconds are one send. */
const onePress = 1000;

export function createGate(options: GuardOptions, context: ComposerContext, counters: Counters, signal: AbortSignal): Gate {
  const { window } = options;
  const pending = new WeakMap<Element, Held>();
  /** Let through already, for the rest of this press: a click may be followed by the submit of its form. */
  const open = new Map<Element, string>();
  /** One-time passes for exactly this text, where the officer must press send again. */
  const passes = new Map<Element, string>();
  const lastSent = new WeakMap<Element, { text: string; at: number }>();
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

  function sent({ key, composer }: Attempt, { draft, verdict }: Case): void {
    const again = justSent(key, draft.text);
    lastSent.set(key, { text: draft.text, at: window.performance.now() });
    if (again) return;
    counters.count('sent', composer.health());
    options.onSent(composer, draft, verdict);
  }

  function meet(it: Attempt, event: Event, silent: boolean): void {
    const { key, composer } = it;
    const draft = composer.read();
    if (isEmpty(draft)) return;
    const repeated = event instanceof KeyboardEvent && event.repeat;
    if (open.get(key) === draft.text && !repeated) return;
    const now = options.look(draft);
    const { verdict } = now;
    const clean = isClean(verdict);
    const decided = !clean && (options.isDecided(draft, verdict) || passes.get(key) === draft.text);
    const waits = (clean || decided) && !justSent(key, draft.text) && options.mustWait?.(draft, verdict) === true;
    if (!waits && (clean || (decided && !repeated))) {
      if (decided) letGo(key, draft.text);
      passes.delete(key);
      pending.delete(key);
      if (!silent) sent(it, now);
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    const before = pending.get(key);
    // A key that is held down, or a second press, does not ask twice.
    if (repeated && (waits || decided || before)) return;
    if (before && sameCase(before, now)) return;
    const held = hold(it, now, event);
    counters.count('held', composer.health());
    options.onHeld(held);
  }

  function hold(it: Attempt, { draft, verdict }: Case, event: Event): Held {
    const { key, composer } = it;
    let outcome: Promise<ReleaseOutcome> | undefined;
    const forget = (): void => {
      if (pending.get(key) === held) pending.delete(key);
    };
    const held: Held = {
      composer,
      draft,
      verdict,
      release() {
        forget();
        outcome ??= Promise.resolve(release(it, held, event));
        return outcome;
      },
      again() {
        if (signal.aborted || !key.isConnected) return undefined;
        const now = options.look(composer.read());
        return sameDraft(now.draft, draft) ? hold(it, now, event) : undefined;
      },
      cancel: forget,
    };
    pending.set(key, held);
    return held;
  }

  function release(it: Attempt, held: Case, event: Event): ReleaseOutcome {
    const { key, composer, gesture } = it;
    if (signal.aborted || !key.isConnected) return 'changed';
    // The policy may have changed while the officer was deciding.
    const now = options.look(composer.read());
    if (!sameCase(now, held)) return 'changed';
    const { draft } = now;
    const place = gesture.kind === 'send' ? context.locator().place(key) : undefined;
    const control = findControl(gesture, place, context.locator());
    if (control) {
      letGo(key, draft.text);
      control.click();
      sent(it, now);
      return 'sent';
    }
    const editor = gesture.kind === 'send' ? gesture.editor : undefined;
    if (editor?.isConnected) {
      letGo(key, draft.text);
      const key_ = event instanceof KeyboardEvent ? event : { ctrlKey: false, metaKey: false };
      if (pressEnter(editor, key_)) {
        sent(it, now);
        return 'sent';
      }
    }
    passes.set(key, draft.text);
    return 'pass';
  }

  return {
    meet,
    step: (root, draft, first) => createStepComposer(first.id, root, draft, first.health()),
  };
}

/** Two looks that ask the officer the same question. */
const sameCase = (a: Case, b: Case): boolean => sameDraft(a.draft, b.draft) && questionOf(a.verdict) === questionOf(b.verdict);
