/** How one state becomes another: what the guard reports, what the officer does. No DOM here. */
import { batch } from '@preact/signals-core';
import type { OverlayHost } from '../../compose/overlay';
import type { Composer, Held } from '../../compose/types';
import type { Decision, Verdict } from '../../policy/types';
import type { Step } from '../frame/protocol';
import { fixesOf, isOpen, settled, stopping } from '../shared/finding/stopping';
import { say } from '../shared/words';
import { found } from './found';
import { createNotices, type Notices } from './notices';
import { createPanels } from './panels';
import { sendNameOf } from './send-name';
import type { Outcome, Panel, Shown, State } from './state';
import type { ThemeOf } from './theme';
import { told, tPage } from './words';

export interface Transitions extends Notices {
  show(composer: Composer, verdict: Verdict | undefined): void;
  gone(composer: Composer): void;
  hold(held: Held): void;
  openReview(composer: Composer): void;
  /** Closes what is open; `words`: caret and focus go back to the first open finding, by the keyboard without selecting it. */
  close(words: boolean, byKeyboard?: boolean): void;
  /** One step back, or closed. */
  escape(): void;
  step(step: Exclude<Step, 'busy'>): void;
  listAll(): void;
  fix(key: string): Promise<'done' | 'differs'>;
  /** Every place that has a fix, from the last to the first. */
  fixAll(): Promise<'done' | 'differs'>;
  /** Puts an approved answer at the end of the draft, and the caret to the first blank of it. */
  insert(text: string): Promise<'done' | 'differs'>;
  showWords(key: string): void;
  flag(key: string, on: boolean): void;
  /** `note`: why findings were marked as false alarms. */
  decide(decision: Decision, note?: string): Promise<void>;
  /** The popup cannot be seen: the hold ends, nothing is sent. */
  withdraw(): void;
}

/** A held draft whose composer has gone may come back in another one within this time, ms. */
const adriftFor = 1500;

export function createTransitions(state: State, host: OverlayHost, themeOf: ThemeOf): Transitions {
  const { tell, dismissNotice } = createNotices(state);
  const { update, letGo, open, follow } = createPanels(state, host, tell);
  let adrift: number | undefined;

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

  /** Sites put another editor in the place of one that holds a draft; the popup is about the draft. */
  function adopt(panel: Panel, composer: Composer): void {
    host.window.clearTimeout(adrift);
    adrift = undefined;
    state.panel.value = { ...panel, composer, isReplaced: true };
  }
  const continues = ({ site, text }: { site: string; text: string }, composer: Composer) =>
    composer.site === site && composer.read().text === text;
  const draftOf = (panel: Panel) => ({ site: panel.composer.site, text: panel.text });

  const close: Transitions['close'] = (words, byKeyboard = false) =>
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
      const end = first?.end ?? composer.read().text.length;
      composer.focus(words && first && !byKeyboard ? first.start : end, end);
    });

  return {
    tell,
    close,
    show: (composer, verdict) =>
      batch(() => {
        const open = state.panel.value;
        if (open && adrift !== undefined && verdict && continues(draftOf(open), composer)) adopt(open, composer);
        const panel = state.panel.value?.composer === composer ? state.panel.value : undefined;
        if (!verdict) {
          if (panel && panel.kind !== 'held') {
            letGo(panel, 'dismiss');
            state.panel.value = undefined;
          }
          forget(composer);
          return;
        }
        if (panel) follow(panel, verdict);
        const progress = progressOf(composer, verdict);
        const theme = themeOf(composer.root);
        const shown = new Map(state.shown.value);
        const { state: health } = composer.health();
        const isEmpty = verdict.findings.length === 0 && composer.read().text.trim() === '';
        const answers = isEmpty ? (host.answers?.(composer)?.answers.length ?? 0) : 0;
        shown.set(composer.id, { composer, verdict, theme, health, answers, ...(progress ? { progress } : {}) });
        state.shown.value = shown;
        const peek = state.peek.value;
        if (peek?.composer === composer && !verdict.findings.some(({ key }) => key === peek.key)) state.peek.value = undefined;
      }),
    gone: (composer) =>
      batch(() => {
        forget(composer);
        const panel = state.panel.value;
        if (panel?.composer !== composer) return;
        if (panel.kind === 'review') {
          state.panel.value = undefined;
          return;
        }
        const heir = [...state.shown.value.values()].find((each) => continues(draftOf(panel), each.composer));
        if (heir) {
          adopt(panel, heir.composer);
          return;
        }
        adrift = host.window.setTimeout(() => {
          adrift = undefined;
          const left = state.panel.value;
          if (left?.composer !== composer) return;
          letGo(left, 'dismiss');
          batch(() => {
            state.panel.value = undefined;
            if (left.kind === 'held') tell(told.gone);
          });
        }, adriftFor);
      }),
    hold: (held) =>
      batch(() => {
        const before = state.panel.value;
        if (before?.held === held) return;
        if (before) letGo(before, 'dismiss');
        state.peek.value = undefined;
        open(held.composer, held.verdict, held);
      }),
    dismissNotice,
    openReview(composer) {
      const shown = state.shown.value.get(composer.id);
      if (!shown) return;
      state.peek.value = undefined;
      open(composer, shown.verdict, undefined);
    },
    escape() {
      const panel = state.panel.value;
      if (panel?.step === 'reason' || panel?.step === 'approval') update({ step: 'review' });
      else if (panel?.step !== 'busy') close(false);
    },
    step(step) {
      if (state.panel.value?.step !== 'busy') update({ step });
    },
    listAll: () => update({ all: true }),
    async fix(key) {
      const { composer, finding } = found(state, key) ?? {};
      if (!composer || !finding?.fix) return 'differs';
      const outcome = await composer.replace(finding.fix.start, finding.fix.end, finding.fix.replacement);
      if (outcome === 'done') state.spoken.value = tPage().checkedAgain;
      return outcome;
    },
    async fixAll() {
      const { value: panel } = state.panel;
      let outcome: 'done' | 'differs' = 'done';
      for (const { start, end, replacement } of fixesOf(panel?.verdict).reverse()) {
        if ((await panel?.composer.replace(start, end, replacement)) !== 'done') outcome = 'differs';
      }
      if (outcome === 'done') state.spoken.value = tPage().checkedAgain;
      return outcome;
    },
    async insert(text) {
      const { value: panel } = state.panel;
      if (!panel) return 'differs';
      const { composer, kind } = panel;
      const { text: before, parts } = composer.read();
      const end = parts[0]?.end ?? 0;
      const words = /\S$/.test(before.slice(0, end)) ? ` ${text}` : text;
      const outcome = await composer.replace(end, end, words);
      if (outcome !== 'done') return outcome;
      state.spoken.value = tPage().inserted;
      // Stopped, it stays held and is judged in place.
      if (kind !== 'review') return outcome;
      close(false);
      const found = /\[[^[\]\n]{2,60}\]/.exec(words);
      const at = end + (found?.index ?? words.length);
      composer.focus(at, at + (found?.[0].length ?? 0));
      return outcome;
    },
    showWords(key) {
      const { composer, finding } = found(state, key) ?? {};
      if (!composer || !finding) return;
      if (state.panel.value?.kind === 'review') state.panel.value = undefined;
      state.peek.value = undefined;
      composer.focus(finding.start, finding.end);
    },
    flag(key, on) {
      const it = found(state, key);
      if (!it) return;
      const panel = state.panel.value;
      const keys = it.place.map((each) => each.key);
      const toBeSent = panel?.held !== undefined && isOpen(it.place);
      if (!toBeSent && on) host.falseAlarm(it.composer, it.verdict, keys);
      if (panel) {
        const others = panel.flagged.filter((flagged) => !keys.includes(flagged));
        update({ flagged: on ? [...others, ...keys] : others });
        state.spoken.value = on ? tPage().markedWrong : tPage().markTakenBack;
      } else if (on) {
        tell(told.falseAlarmKept);
        close(false);
      }
    },
    async decide(decision, note) {
      const panel = state.panel.value;
      if (!panel?.held || panel.step === 'busy') return;
      const wrong = panel.flagged.filter((key) => panel.verdict.findings.some((finding) => finding.key === key));
      if (decision.kind === 'send' && wrong.length > 0) host.falseAlarm(panel.composer, panel.verdict, wrong, note);
      update({ step: 'busy', failed: false });
      let outcome: Outcome;
      try {
        outcome = await host.decide(panel.held, decision);
      } catch {
        outcome = 'kept';
      }
      const now = state.panel.value;
      if (now?.held !== panel.held) return;
      if (outcome === 'kept') {
        update({ step: 'review', failed: true });
        return;
      }
      batch(() => {
        const isScheduled = panel.held?.isScheduled === true;
        if (outcome === 'sent' && decision.kind === 'approved') tell(told.sentApproved(decision.approver, isScheduled));
        else if (outcome === 'sent') state.spoken.value = say(told.sent(isScheduled));
        else tell((outcome === 'pass' || now.isReplaced ? told.pass : told.changed)(sendNameOf(now.composer)), 'alert');
        state.panel.value = undefined;
      });
      if (outcome !== 'sent') now.composer.focus(panel.text.length, panel.text.length);
    },
    withdraw() {
      const panel = state.panel.value;
      if (panel) letGo(panel, 'dismiss');
      state.panel.value = undefined;
    },
  };
}
