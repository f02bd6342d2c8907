/**
 * The last net: after a deed that was taken for no send, did a draft with open findings vanish all the same? Then a send was
 * seen that had not been checked, and the officer is told.
 */
import { editorAt } from '../composers/locate';
import { controlSelector, dialog } from '../composers/places';
import { closest, isOnPage, targetOf } from '../composers/tree';
import { readEditor } from '../editors/read';
import { onWindow } from '../on-window';
import { leaveLabels } from '../sites/generic';
import { findLabel, labelsOf } from '../sites/labels';
import { isNear } from './near';

/** Milliseconds a site may take from the deed to the cleared box. */
export const patience = 1500;
/** What a control calls itself that publishes, in whatever words around it. */
const publishing = /\b(post|publi[ks]|terbit|kirim|send|bagikan|share|unggah|upload|jadwal|schedule|tweet)/i;
const agreeing = /^(ya|yes|oke?|lanjut(kan)?|continue|confirm|konfirmasi|setuju|agree)\b/i;
const leaving = /\b(discard|buang|hapus|delete|leave|tinggalkan|keluar|exit|draft?|batal(kan)?|cancel)\b/i;

export interface Aftermath {
  /**
   * Watches an editor whose draft must not go out after a deed at `control` (or a key in the editor itself). `goesOn`: where the
   * editor is gone, is a further step of its composer shown?
   */
  watch(editor: Element, control: Element | undefined, goesOn: () => boolean, report: () => void): void;
  /** The person goes on writing in the editor at `target`, so nothing was sent. */
  calm(target: Element): void;
  /** Did the person take the words out, or leave the composer, a moment ago? */
  wasTakenOut(editor: Element): boolean;
  /** Was something pressed a moment ago that may have closed a composer? What publishes by its name, or agrees to it, closes none. */
  wasClosed(): boolean;
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
  let pressed = { at: Number.NEGATIVE_INFINITY, publishes: false };
  onWindow(
    window,
    ['pointerdown'],
    (event) => {
      pressed = { at: window.performance.now(), publishes: isPublishing(targetOf(event)?.closest(controlSelector)) };
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
      if (control && isWayOut(control)) take(event, true);
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
    calm(target) {
      if (timers.size === 0) return;
      const editor = editorAt(target);
      // What was written is gone already: the next letter begins something new.
      if (editor && timers.has(editor) && readEditor(editor).text.trim() !== '') calm(editor);
    },
    wasTakenOut: (editor) =>
      window.performance.now() - takenOut.at < patience && (takenOut.from === undefined || takenOut.from === editor),
    wasClosed: () => !pressed.publishes && window.performance.now() - pressed.at < patience,
    watch(editor, control, goesOn, report) {
      if (control && (isWayOut(control) || !isNear(editor, control))) return;
      calm(editor);
      const look = (): void => {
        timers.delete(editor);
        const cleared = isOnPage(editor) ? readEditor(editor).text.trim() === '' : !goesOn();
        if (cleared) report();
      };
      timers.set(editor, window.setTimeout(look, patience));
    },
  };
}

/** What a control that only agrees agrees to: what its dialog asks. */
function askedOf(control: Element): readonly string[] {
  if (!labelsOf(control).some((label) => agreeing.test(label.trim()))) return [];
  const asked = closest(control, dialog);
  const names = [asked?.getAttribute('aria-label'), asked?.querySelector('h1, h2, h3, [role="heading"]')?.textContent];
  return names.filter((name) => typeof name === 'string');
}

const isWayOut = (control: Element): boolean =>
  findLabel(labelsOf(control), leaveLabels) !== undefined || askedOf(control).some((name) => leaving.test(name));

function isPublishing(control: Element | null | undefined): boolean {
  const said = control ? [...labelsOf(control), ...askedOf(control)] : [];
  return said.some((name) => publishing.test(name)) && !said.some((name) => leaving.test(name));
}
