/**
 * The last net: after a deed that was taken for no send, did a draft with open findings vanish all the same? Then a send was
 * seen that had not been checked, and the officer is told.
 */
import { controlSelector } from '../composers/locate';
import { readEditor } from '../editors/read';
import { leaveLabels } from '../sites/generic';
import { findLabel, labelsOf } from '../sites/labels';

/** Milliseconds a site may take from the deed to the cleared box. */
const patience = 1500;
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
}

export function createAftermath(window: Window, signal: AbortSignal): Aftermath {
  const timers = new Map<Element, number>();
  const calm = (editor: Element): void => {
    window.clearTimeout(timers.get(editor));
    timers.delete(editor);
  };
  signal.addEventListener(
    'abort',
    () => {
      for (const editor of timers.keys()) calm(editor);
    },
    { once: true },
  );
  return {
    calm,
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
  const shared = ['[role="dialog"]', 'form'].some((selector) => editor.closest(selector)?.contains(control));
  if (shared) return true;
  let each: Element | null = editor;
  for (let step = 0; each && step < near; step++, each = each.parentElement) if (each.contains(control)) return true;
  return control.matches(controlSelector) && control.contains(editor);
}
