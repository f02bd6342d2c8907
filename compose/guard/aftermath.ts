/**
 * The last net: after a deed that was taken for no send, did a draft with open findings vanish all the same? Then a send was
 * seen that had not been checked, and the officer is told.
 */
import { editorAt } from '../composers/locate';
import { controlSelector } from '../composers/places';
import { closest, holds, parentOf, targetOf } from '../composers/tree';
import { readEditor } from '../editors/read';
import { onWindow } from '../on-window';
import { leaveLabels } from '../sites/generic';
import { findLabel, labelsOf } from '../sites/labels';

/** Milliseconds a site may take from the deed to the cleared box. */
export const patience = 1500;
/** Wrappers between an editor and the ancestor that holds a control near it. */
const near = 10;

export interface Aftermath {
  /**
   * Watches an editor whose draft must not go out after a deed at `control` (or a key in the editor itself). `goesOn`: where the
   * editor is gone, is a further step of its composer shown?
   */
  watch(editor: Element, control: Element | undefined, goesOn: () => boolean, report: () => void): void;
  /** The person goes on writing, so nothing was sent. */
  calm(editor: Element): void;
  /** Did the person take the words out, or leave the composer, a moment ago? */
  wasTakenOut(editor: Element): boolean;
  /** Was anything pressed a moment ago? What it did is watched by itself, or was to leave. */
  wasPressed(): boolean;
}

export function createAftermath(window: Window, signal: AbortSignal): Aftermath {
  const timers = new Map<Element, number>();
  const calm = (editor: Element): void => {
    window.clearTimeout(timers.get(editor));
    timers.delete(editor);
  };
  /** When a person last took something out of an editor, or left its composer. */
  let takenOut = { at: Number.NEGATIVE_INFINITY, from: undefined as Element | undefined };
  const take = (event: Event, isLeaving: boolean): void => {
    const target = targetOf(event);
    takenOut = { at: window.performance.now(), from: isLeaving || !target ? undefined : editorAt(target) };
  };
  let pressedAt = Number.NEGATIVE_INFINITY;
  onWindow(
    window,
    ['pointerdown'],
    () => {
      pressedAt = window.performance.now();
    },
    { signal },
  );
  onWindow(window, ['cut'], (event) => take(event, false), { signal });
  onWindow(
    window,
    ['beforeinput'],
    (event) => {
      if (/^(delete|history)/.test(event.inputType)) take(event, false);
    },
    { signal },
  );
  onWindow(
    window,
    ['keydown'],
    (event) => {
      if (event.key === 'Escape') take(event, true);
      else if (event.key === 'Backspace' || event.key === 'Delete') take(event, false);
    },
    { signal },
  );
  onWindow(
    window,
    ['click'],
    (event) => {
      const control = targetOf(event)?.closest(controlSelector);
      if (control && findLabel(labelsOf(control), leaveLabels)) take(event, true);
    },
    { signal },
  );
  signal.addEventListener(
    'abort',
    () => {
      for (const editor of timers.keys()) calm(editor);
    },
    { once: true },
  );
  return {
    calm(editor) {
      // What was written is gone already: the next letter begins something new.
      if (timers.has(editor) && readEditor(editor).text.trim() !== '') calm(editor);
    },
    wasTakenOut: (editor) =>
      window.performance.now() - takenOut.at < patience && (takenOut.from === undefined || takenOut.from === editor),
    wasPressed: () => window.performance.now() - pressedAt < patience,
    watch(editor, control, goesOn, report) {
      if (control && (findLabel(labelsOf(control), leaveLabels) || !isNear(editor, control))) return;
      calm(editor);
      const look = (): void => {
        timers.delete(editor);
        const cleared = editor.isConnected ? readEditor(editor).text.trim() === '' : !goesOn();
        if (cleared) report();
      };
      timers.set(editor, window.setTimeout(look, patience));
    },
  };
}

/** Whether a control may belong to an editor: same dialog or form, or a close common ancestor. */
export function isNear(editor: Element, control: Element): boolean {
  const shared = ['[role="dialog"]', 'form'].some((selector) => {
    const area = closest(editor, selector);
    return area !== null && holds(area, control);
  });
  if (shared) return true;
  let each: Element | null = editor;
  for (let step = 0; each && step < near; step++, each = parentOf(each)) if (holds(each, control)) return true;
  return control.matches(controlSelector) && control.contains(editor);
}
