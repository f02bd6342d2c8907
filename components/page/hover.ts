/** Opens the card of a place: by resting the pointer on its words, or by the officer's shortcut. */
import { onWindow } from '../../compose/on-window';
import type { Composer } from '../../compose/types';
import type { JudgedFinding } from '../../policy/types';
import { gravestOf } from '../shared/finding/places';
import type { Shown, State } from './state';

/** Resting time before a card opens, and the time to travel from the words to the card, ms. */
const restTime = 220;
const leaveTime = 280;

export interface PeekingOptions {
  readonly window: Window;
  readonly state: State;
  readonly rects: (composer: Composer, finding: JudgedFinding) => readonly DOMRect[];
  /** From the keyboard where there is nothing to step through. */
  readonly openReview: (composer: Composer) => void;
  readonly signal: AbortSignal;
}

const holds = (rect: DOMRect, x: number, y: number): boolean =>
  x >= rect.left - 1 && x <= rect.right + 1 && y >= rect.top - 1 && y <= rect.bottom + 3;

/** Is the place after the caret? Findings before it come round again at the end. */
function afterCaret(window: Window, composer: Composer, { start, end }: JudgedFinding): boolean {
  const control = composer.control(start, end);
  if (control) return control.end >= (control.element.selectionStart ?? 0);
  const last = composer.ranges(start, end).at(-1);
  const selection = window.getSelection();
  if (!last || !selection?.focusNode) return true;
  try {
    return last.comparePoint(selection.focusNode, selection.focusOffset) <= 0;
  } catch {
    return true;
  }
}

export interface Peeking {
  /** The card of the next place, by the keyboard. */
  step(): void;
  /** The pointer came onto our element: what is open there stays. */
  stay(): void;
}

export function startPeeking({ window, state, rects, openReview, signal }: PeekingOptions): Peeking {
  let timer: number | undefined;
  let waiting: string | undefined;
  let frame: number | undefined;

  const later = (key: string | undefined, time: number, act: () => void) => {
    if (waiting === key && timer !== undefined) return;
    window.clearTimeout(timer);
    waiting = key;
    timer = window.setTimeout(() => {
      timer = undefined;
      act();
    }, time);
  };
  const cancel = () => {
    window.clearTimeout(timer);
    timer = undefined;
  };

  function findingAt(x: number, y: number, target: EventTarget | null): { shown: Shown; finding: JudgedFinding } | undefined {
    for (const shown of state.shown.value.values()) {
      if (!(target instanceof Node) || !shown.composer.root.contains(target)) continue;
      const finding = gravestOf(shown.verdict.findings).find(
        (each) => each.start < each.end && rects(shown.composer, each).some((rect) => holds(rect, x, y)),
      );
      if (finding) return { shown, finding };
    }
    return undefined;
  }

  function rest(x: number, y: number, target: EventTarget | null): void {
    if (state.panel.value || state.peek.value?.pinned) return;
    const hit = findingAt(x, y, target);
    const open = state.peek.value;
    if (hit && hit.finding.key === open?.key) {
      cancel();
    } else if (hit) {
      const { composer } = hit.shown;
      later(hit.finding.key, restTime, () => {
        state.peek.value = { composer, key: hit.finding.key, pinned: false };
      });
    } else if (open) {
      later(undefined, leaveTime, () => {
        if (!state.peek.value?.pinned) state.peek.value = undefined;
      });
    } else {
      cancel();
    }
  }

  onWindow(
    window,
    ['pointermove'],
    (event) => {
      if (event.pointerType === 'touch' || state.shown.value.size === 0 || frame !== undefined) return;
      const { clientX, clientY, target } = event;
      frame = window.requestAnimationFrame(() => {
        frame = undefined;
        rest(clientX, clientY, target);
      });
    },
    { signal },
  );

  function step(): void {
    const open = state.peek.value;
    const active = window.document.activeElement;
    const all = [...state.shown.value.values()];
    const here = all.find(({ composer }) => composer === open?.composer || (active && composer.root.contains(active)));
    // The caret is in no draft: in the first that has something marked.
    const shown = here ?? all.find(({ verdict }) => verdict.findings.length > 0) ?? all[0];
    if (!shown) return;
    if (!here) shown.composer.root.scrollIntoView({ block: 'nearest' });
    const findings = gravestOf(shown.verdict.findings).sort((a, b) => a.start - b.start);
    if (findings.length === 0) {
      openReview(shown.composer);
      return;
    }
    const at = findings.findIndex(({ key }) => key === open?.key);
    const next =
      at >= 0 ? findings[(at + 1) % findings.length] : findings.find((each) => afterCaret(window, shown.composer, each));
    const { key } = next ?? findings[0] ?? {};
    if (key) state.peek.value = { composer: shown.composer, key, pinned: true };
  }

  signal.addEventListener('abort', () => {
    cancel();
    if (frame !== undefined) window.cancelAnimationFrame(frame);
  });
  return { step, stay: cancel };
}
