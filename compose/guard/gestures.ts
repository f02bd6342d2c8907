/** Reads an event of the page: is it a way to send, and of which composer? */
import { isListOpen } from '../composers/lists';
import { controlAt, editorAt, isDisabled, type Locator, type Place } from '../composers/locate';

export type Gesture =
  /** A way to send. `control` is what was pressed; without one it was a key in `editor`, or a form. */
  | { readonly kind: 'send'; readonly place: Place; readonly control?: Element; readonly editor?: Element }
  /** A send control in a dialog that shows no editor any more. */
  | { readonly kind: 'final'; readonly control: Element }
  /** Anything else a person did that may turn out to have sent. */
  | { readonly kind: 'other'; readonly control?: Element; readonly editor?: Element };

type Read = Gesture | undefined;

export function readClick(event: MouseEvent, locator: Locator): Read {
  const target = targetOf(event);
  return target && pressed(target, locator);
}

/** Of a key: the shortcut in an editor, or Enter and Space on a control that makes no click of its own. */
export function readKey(event: KeyboardEvent, locator: Locator): Read {
  if (event.isComposing || event.keyCode === keyOfInputMethod) return undefined;
  const target = targetOf(event);
  if (!target || (event.key !== 'Enter' && event.key !== ' ')) return undefined;
  const editor = editorAt(target);
  if (editor) return event.key === 'Enter' && event.type === 'keydown' ? enterIn(editor, event, locator) : undefined;
  const control = controlAt(target);
  return control && !makesClick(control) ? pressed(target, locator) : undefined;
}

export function readSubmit(event: SubmitEvent, locator: Locator): Read {
  const form = targetOf(event);
  if (!form) return undefined;
  for (const editor of form.querySelectorAll('[contenteditable], textarea, input')) {
    const place = locator.place(editor);
    if (place) return { kind: 'send', place, ...(event.submitter ? { control: event.submitter } : {}) };
  }
  return undefined;
}

/** What browsers report while an input method or voice typing composes. */
const keyOfInputMethod = 229;

function enterIn(editor: Element, event: KeyboardEvent, locator: Locator): Read {
  const place = locator.place(editor);
  if (!place) return { kind: 'other', editor };
  if (event.ctrlKey || event.metaKey) return { kind: 'send', place, editor };
  if (event.shiftKey) return undefined;
  if (!place.row.enter || isListOpen(locator.table, place, editor)) return { kind: 'other', editor };
  return { kind: 'send', place, editor };
}

function pressed(target: Element, locator: Locator): Read {
  const control = controlAt(target);
  if (!control) return undefined;
  if (isDisabled(control)) return undefined;
  const found = locator.control(control);
  if (found?.role === 'send') return { kind: 'send', place: found.place, control };
  return { kind: !found && locator.finalStep(control) ? 'final' : 'other', control };
}

const makesClick = (control: Element) => control.localName === 'button' || control.localName === 'input';

/**
 * The element of the page an event is at. Of an event inside a shadow root that is its host: the sites compose in none, and what a
 * person presses in our own overlay is no gesture of theirs.
 */
export function targetOf({ target }: Event): Element | undefined {
  return target instanceof Element ? target : undefined;
}
