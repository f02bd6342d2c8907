/** How one state becomes another: what the guard reports, what the officer does. No DOM here. */
import { batch } from '@preact/signals-core';
import type { OverlayHost } from '../../compose/overlay';
import type { Composer, Held } from '../../compose/types';
import { isClean, questionOf } from '../../policy/apply/verdict';
import type { Decision, JudgedFinding, Verdict } from '../../policy/types';
import type { Text } from '../../rules/engine/types';
import type { Step } from '../frame/protocol';
import { leaks } from '../shared/finding/leak-rules';
import { type Place, placesOf } from '../shared/finding/places';
import { fixesOf, isOpen, settled, stopping } from '../shared/finding/stopping';
import { say } from '../shared/words';
import type { Outcome, Panel, Shown, State } from './state';
import type { ThemeOf } from './theme';
import { told, tPage } from './words';

export interface Transitions {
  show(composer: Composer, verdict: Verdict | undefined): void;
  gone(composer: Composer): void;
  hold(held: Held): void;
  /** Returns how to take it back. */
  tell(words: Text, kind?: 'told' | 'alert'): () => void;
  dismissNotice(id: number): void;
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
  showWords(key: string): void;
  flag(key: string, on: boolean): void;
  /** `note`: why findings were marked as false alarms. */
  decide(decision: Decision, note?: string): Promise<void>;
  /** The popup cannot be seen: the hold ends, nothing is sent. */
  withdraw(): void;
}

/** Told lines that are still on screen; older ones give way. */
const noticesKept = 3;

/** A held draft whose composer has gone may come back in another one within this time, ms. */
const adriftFor = 1500;

export function createTransitions(state: State, host: OverlayHost, themeOf: ThemeOf): Transitions {
  const read = new Set<string>();
  let notices = 0;
  let openings = 0;
  let adrift: number | undefined;

  const update = (change: Partial<Panel>): void => {
    const panel = state.panel.value;
    if (panel) state.panel.value = { ...panel, ...change };
  };

  const tell: Transitions['tell'] = (words, kind = 'told') => {
    notices += 1;
    // The same line again takes the place of the one that is there.
    const others = state.notices.value.filter((each) => each.kind !== kind || each.words.id !== words.id);
    const id = notices;
    state.notices.value = [...others, { id, kind, words }].slice(-noticesKept);
    return () => dismissNotice(id);
  };

  const dismissNotice = (id: number): void => {
    state.notices.value = state.notices.value.filter((notice) => notice.id !== id);
  };

  /** Ends the hold without sending; the guard may only be answered once. What became of a stopped send is told at its first edit. */
  function letGo(panel: Panel, kind: 'fix' | 'dismiss'): void {
    if (panel.kind === 'held' && panel.held) void host.decide(panel.held, { kind });
    else panel.held?.cancel();
  }

  function open(composer: Composer, verdict: Verdict, held: Held | undefined): void {
    const watched = stopping(verdict);
    const familiar = [...read];
    for (const { rule } of watched.flat()) read.add(rule);
    openings += 1;
    state.panel.value = {
      kind: held ? 'held' : 'review',
      opening: openings,
      composer,
      verdict,
      watched,
      text: held ? held.draft.text : composer.read().text,
      familiar,
      // Whoever sends again what waits for an answer has it to give.
      step: held && host.approval?.isAsked(held) ? 'approval' : 'review',
      all: false,
      flagged: [],
      failed: false,
      // Written once: its time is that of the finding, however long the popup stands open.
      ...(leaks(verdict.findings).length > 0 ? { leakReport: host.leakReport(verdict) } : {}),
      ...(held ? { held } : {}),
    };
  }

  /** The draft changed under the popup: it was checked again, so the popup follows it. */
  function follow(panel: Panel, verdict: Verdict): void {
    if (panel.kind === 'review') {
      state.panel.value = { ...panel, verdict, watched: stopping(verdict), text: panel.composer.read().text };
    } else if (panel.step !== 'busy' && (panel.kind === 'fixing' || panel.composer.read().text !== panel.text)) {
      mend(panel, verdict);
    } else if (panel.step !== 'busy' && panel.held && questionOf(verdict) !== questionOf(panel.verdict)) {
      askAnew(panel, panel.held.again());
    }
  }

  /** The send stays held while its draft is mended: what is left is asked of the draft as it stands now. */
  function mend({ held: before, ...panel }: Panel, verdict: Verdict): void {
    const { text } = panel.composer.read();
    const isSame = before?.draft.text === text && questionOf(before.verdict) === questionOf(verdict);
    if (panel.kind === 'fixing' && isSame) return;
    const held = before?.again();
    if (panel.kind === 'held') letGo({ ...panel, ...(before ? { held: before } : {}) }, 'fix');
    const now = held?.verdict ?? verdict;
    state.panel.value = { ...panel, kind: 'fixing', verdict: now, step: 'review', failed: false, ...(held ? { held } : {}) };
  }

  /** The policy changed under the popup: it asks what is to be asked now. */
  function askAnew(panel: Panel, held: Held | undefined): void {
    if (!held || isClean(held.verdict)) {
      letGo(panel, 'dismiss');
      state.panel.value = undefined;
      tell(told.changed, 'alert');
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

  /** Sites put another editor in the place of one that holds a draft; the popup is about the draft. */
  function adopt(panel: Panel, composer: Composer): void {
    host.window.clearTimeout(adrift);
    adrift = undefined;
    state.panel.value = { ...panel, composer, isReplaced: true };
  }
  const continues = ({ site, text }: { site: string; text: string }, composer: Composer) =>
    composer.site === site && composer.read().text === text;
  const draftOf = (panel: Panel) => ({ site: panel.composer.site, text: panel.text });

  /** A key of a finding that is on show, with its place. */
  function found(key: string): { composer: Composer; verdict: Verdict; place: Place; finding: JudgedFinding } | undefined {
    const { value: panel } = state.panel;
    const composer = panel?.composer ?? state.peek.value?.composer;
    const verdict = panel?.verdict ?? (composer && state.shown.value.get(composer.id)?.verdict);
    const place = verdict && placesOf(verdict.findings).find((each) => each.some((finding) => finding.key === key));
    const finding = place?.find((each) => each.key === key);
    return composer && verdict && place && finding ? { composer, verdict, place, finding } : undefined;
  }

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
        shown.set(composer.id, { composer, verdict, theme, health, ...(progress ? { progress } : {}) });
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
      const { composer, finding } = found(key) ?? {};
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
    showWords(key) {
      const { composer, finding } = found(key) ?? {};
      if (!composer || !finding) return;
      if (state.panel.value?.kind === 'review') state.panel.value = undefined;
      state.peek.value = undefined;
      composer.focus(finding.start, finding.end);
    },
    flag(key, on) {
      const it = found(key);
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
        if (outcome === 'sent' && decision.kind === 'approved') tell(told.sentApproved(decision.approver));
        else if (outcome === 'sent') state.spoken.value = say(told.sent);
        else tell(outcome === 'pass' || now.isReplaced ? told.pass : told.changed, 'alert');
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
