/** The moves between the overlay's states: what the guard reports, what the officer does. No DOM here. */

import { batch } from '@preact/signals';
import type { OverlayHost } from '../../compose/overlay';
import type { Composer, ComposerHealth, Held } from '../../compose/types';
import { isClean, questionOf } from '../../policy/apply/verdict';
import type { Decision, JudgedFinding, Verdict } from '../../policy/types';
import { settled } from '../frame/panel-words';
import { tOverlay } from '../frame/words';
import type { Place } from '../shared/finding/places';
import { isOpen, type Outcome, type Panel, type Shown, type State, stopping } from './state';
import type { Theme } from './theme';

export interface Moves {
  show(composer: Composer, verdict: Verdict | undefined): void;
  gone(composer: Composer): void;
  hold(held: Held): void;
  unchecked(health: ComposerHealth): void;
  tell(say: () => string, kind?: 'told' | 'alert'): void;
  dismissNotice(id: number): void;
  openReview(composer: Composer): void;
  /** Closes what is open; `words`: caret and focus go back to the first open finding. */
  close(words: boolean): void;
  fix(finding: JudgedFinding): Promise<'done' | 'differs'>;
  showWords(composer: Composer, finding: JudgedFinding): void;
  flag(place: Place, on: boolean): void;
  update(change: Partial<Panel>): void;
  decide(decision: Decision): Promise<void>;
}

/** Told lines that are still on screen; older ones give way. */
const noticesKept = 3;

export function createMoves(state: State, host: OverlayHost, themeOf: (element: Element) => Theme): Moves {
  const read = new Set<string>();
  let notices = 0;

  const update: Moves['update'] = (change) => {
    const panel = state.panel.value;
    if (panel) state.panel.value = { ...panel, ...change };
  };

  const tell: Moves['tell'] = (say, kind = 'told') => {
    const near = state.panel.value?.composer.root ?? host.window.document.body;
    notices += 1;
    // The same line again takes the place of the one that is there.
    const others = state.notices.value.filter((each) => each.kind !== kind || each.say() !== say());
    state.notices.value = [...others, { id: notices, kind, say, theme: themeOf(near) }].slice(-noticesKept);
  };

  /** Ends the hold without sending; the guard may only be answered once. */
  function letGo(panel: Panel, kind: 'fix' | 'dismiss'): void {
    if (panel.kind === 'held' && panel.held) void host.decide(panel.held, { kind });
  }

  function open(composer: Composer, verdict: Verdict, held: Held | undefined): void {
    const watched = stopping(verdict);
    const text = held ? held.draft.text : composer.read().text;
    const familiar = new Set(read);
    for (const { rule } of watched.flat()) read.add(rule);
    state.panel.value = {
      kind: held ? 'held' : 'review',
      composer,
      verdict,
      watched,
      text,
      familiar,
      step: 'review',
      all: false,
      flagged: [],
      failed: false,
      ...(held ? { held } : {}),
    };
  }

  /** The draft changed under the popup: it was checked again, so the popup follows it. */
  function follow(panel: Panel, verdict: Verdict): void {
    if (panel.kind === 'review') {
      state.panel.value = { ...panel, verdict, watched: stopping(verdict), text: panel.composer.read().text };
    } else if (panel.step !== 'busy' && panel.composer.read().text !== panel.text) {
      letGo(panel, 'fix');
      state.panel.value = { ...panel, kind: 'fixing', verdict, step: 'review' };
    } else if (panel.step !== 'busy' && panel.held && questionOf(verdict) !== questionOf(panel.verdict)) {
      askAnew(panel, panel.held.again());
    }
  }

  /** The policy changed under the popup: it asks what is to be asked now. */
  function askAnew(panel: Panel, held: Held | undefined): void {
    if (!held || isClean(held.verdict)) {
      letGo(panel, 'dismiss');
      state.panel.value = undefined;
      tell(() => tOverlay().changed, 'alert');
      return;
    }
    state.panel.value = { ...panel, held, verdict: held.verdict, watched: stopping(held.verdict), step: 'review', failed: false };
  }

  function progressOf(composer: Composer, verdict: Verdict): Shown['progress'] {
    const panel = state.panel.value;
    const before = state.shown.value.get(composer.id)?.progress;
    if (panel?.composer === composer && panel.kind === 'fixing') return settled(panel);
    return before && stopping(verdict).length > 0
      ? { total: before.total, done: Math.max(0, before.total - stopping(verdict).length) }
      : undefined;
  }

  function forget(composer: Composer): void {
    const shown = new Map(state.shown.value);
    shown.delete(composer.id);
    state.shown.value = shown;
    if (state.peek.value?.composer === composer) state.peek.value = undefined;
  }

  const close: Moves['close'] = (words) =>
    batch(() => {
      const { value: peek } = state.peek;
      const { value: panel } = state.panel;
      state.peek.value = undefined;
      state.panel.value = undefined;
      const composer = panel?.composer ?? peek?.composer;
      if (!composer) return;
      if (panel) {
        letGo(panel, words ? 'fix' : 'dismiss');
        if (panel.kind !== 'review' && words) {
          const shown = state.shown.value.get(composer.id);
          const progress = settled(panel);
          if (shown && stopping(shown.verdict).length > 0) {
            state.shown.value = new Map(state.shown.value).set(composer.id, { ...shown, progress });
          }
        }
      }
      const findings = (panel?.verdict ?? state.shown.value.get(composer.id)?.verdict)?.findings ?? [];
      const first = peek ? findings.find(({ key }) => key === peek.key) : panel && stopping(panel.verdict)[0]?.[0];
      const end = composer.read().text.length;
      if (words && first) composer.focus(first.start, first.end);
      else composer.focus(first?.end ?? end, first?.end ?? end);
    });

  return {
    update,
    tell,
    show: (composer, verdict) =>
      batch(() => {
        const panel = state.panel.value?.composer === composer ? state.panel.value : undefined;
        if (!verdict) {
          if (panel && panel.kind !== 'held') state.panel.value = undefined;
          forget(composer);
          return;
        }
        if (panel) follow(panel, verdict);
        const progress = progressOf(composer, verdict);
        const theme = themeOf(composer.root);
        const shown = new Map(state.shown.value);
        const { state: health } = composer.health();
        shown.set(composer.id, { composer, verdict, theme, health, ...(progress ? { progress } : {}) });
        state.shown.value = shown;
        const peek = state.peek.value;
        if (peek?.composer === composer && !verdict.findings.some(({ key }) => key === peek.key)) state.peek.value = undefined;
      }),
    gone: (composer) =>
      batch(() => {
        const panel = state.panel.value;
        if (panel?.composer === composer) {
          letGo(panel, 'dismiss');
          state.panel.value = undefined;
        }
        forget(composer);
      }),
    hold: (held) =>
      batch(() => {
        const before = state.panel.value;
        if (before) letGo(before, 'dismiss');
        state.peek.value = undefined;
        open(held.composer, held.verdict, held);
      }),
    unchecked: () => tell(() => tOverlay().uncheckedSend, 'alert'),
    dismissNotice(id) {
      state.notices.value = state.notices.value.filter((notice) => notice.id !== id);
    },
    openReview(composer) {
      const shown = state.shown.value.get(composer.id);
      if (!shown) return;
      state.peek.value = undefined;
      open(composer, shown.verdict, undefined);
    },
    close,
    async fix(finding) {
      const composer = state.panel.value?.composer ?? state.peek.value?.composer;
      if (!composer || !finding.fix) return 'differs';
      const outcome = await composer.replace(finding.fix.start, finding.fix.end, finding.fix.replacement);
      if (outcome === 'done') state.spoken.value = tOverlay().fixingTitle;
      return outcome;
    },
    showWords(composer, finding) {
      const panel = state.panel.value;
      if (panel?.kind === 'review') state.panel.value = undefined;
      state.peek.value = undefined;
      composer.focus(finding.start, finding.end);
    },
    flag(place, on) {
      const panel = state.panel.value;
      const composer = panel?.composer ?? state.peek.value?.composer;
      if (!composer) return;
      const keys = place.map(({ key }) => key);
      const toBeSent = panel?.kind === 'held' && isOpen(place);
      const verdict = panel?.verdict ?? state.shown.value.get(composer.id)?.verdict;
      if (!toBeSent && on && verdict) host.falseAlarm(composer, verdict, keys);
      if (panel) {
        const others = panel.flagged.filter((key) => !keys.includes(key));
        update({ flagged: on ? [...others, ...keys] : others });
      } else if (on) {
        tell(() => tOverlay().falseAlarmKept);
        close(false);
      }
    },
    async decide(decision) {
      const panel = state.panel.value;
      if (!panel?.held || panel.kind !== 'held' || panel.step === 'busy') return;
      if (decision.kind === 'send' && panel.flagged.length > 0) host.falseAlarm(panel.composer, panel.verdict, panel.flagged);
      update({ step: 'busy', failed: false });
      let outcome: Outcome;
      try {
        outcome = await host.decide(panel.held, decision);
      } catch {
        outcome = 'kept';
      }
      if (state.panel.value?.held !== panel.held) return;
      if (outcome === 'kept') {
        update({ step: 'review', failed: true });
        return;
      }
      const t = tOverlay;
      batch(() => {
        if (outcome === 'sent') state.spoken.value = t().sent;
        else tell(() => (outcome === 'pass' ? t().pass : t().changed), 'alert');
        state.panel.value = undefined;
      });
      if (outcome !== 'sent') panel.composer.focus(panel.text.length, panel.text.length);
    },
  };
}
