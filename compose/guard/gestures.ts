/** Reads an event of the page: is it a way to send, and of which composer? */
import { controlAt, isDisabled, isMuted, plainAt } from '../composers/controls';
import { editorAt, type Locator, type Place } from '../composers/locate';
import { switchers } from '../composers/places';
import { targetOf } from '../composers/tree';
import type { Editing } from '../editors/editing';

export type Gesture =
  /**
   * A way to send. `control` is what was pressed; without one it was a key in `editor`, or a form. `others` may be published by the
   * same press. `isGuess`: it may be none, so it concerns only a draft that must not go out.
   */
  | {
      readonly kind: 'send';
      readonly place: Place;
      readonly others?: readonly Place[];
      readonly control?: Element;
      readonly editor?: Element;
      readonly isGuess?: boolean;
    }
  /** A send control in a dialog that shows no editor of its own; of an editor in a dialog within, as a guess, `place`. */
  | { readonly kind: 'final'; readonly control: Element; readonly place?: Place }
  /** Anything else a person did that may turn out to have sent. */
  | { readonly kind: 'other'; readonly control?: Element; readonly editor?: Element };

type Read = Gesture | undefined;

/** Of a click, or of what comes before it: a pointer, mouse or finger on a control. */
export function readPress(event: Event, locator: Locator): Read {
  const target = targetOf(event);
  // What is pressed in a text field is no control, and its words are not for us before it is known whose they are.
  return target && !editorAt(target) ? pressed(target, locator) : undefined;
}

/** Of a key: the shortcut in an editor, or Enter and Space on a control that makes no click of its own. */
export function readKey(event: KeyboardEvent, locator: Locator, editing: Editing | undefined): Read {
  // Most keys are letters, which mean nothing to us wherever they are pressed, but for the one that saves.
  if (event.isComposing || event.keyCode === keyOfInputMethod || /^[^ s]$/i.test(event.key)) return undefined;
  const target = targetOf(event);
  if (!target) return undefined;
  const editor = editorAt(target);
  if (editor) return event.type === 'keydown' ? keyIn(editor, event, locator, editing) : undefined;
  // Arrows bring another box of a composer to the front.
  if (/^(Arrow|Home|End)/.test(event.key) && event.type === 'keydown' && target.matches(switchers))
    return { kind: 'other', control: target };
  if (event.key !== 'Enter' && event.key !== ' ') return undefined;
  const control = controlAt(target, locator.submits);
  return control && !makesClick(control) ? pressed(target, locator) : undefined;
}

/** Of a new line that no key announced, as the keyboards of telephones make it. */
export function readNewLine(event: InputEvent, locator: Locator, editing: Editing | undefined): Read {
  if (event.isComposing || (event.inputType !== 'insertParagraph' && event.inputType !== 'insertLineBreak')) return undefined;
  const target = targetOf(event);
  const editor = target && editorAt(target);
  return editor && enterIn(editor, locator, editing);
}

export function readSubmit(event: SubmitEvent, locator: Locator): Read {
  const form = targetOf(event);
  if (!form) return undefined;
  const found = locator.editorsIn(form).flatMap((editor) => locator.place(editor) ?? []);
  const [place, ...others] = found.filter((each, index) => found.findIndex(({ root }) => root === each.root) === index);
  return place && { kind: 'send', place, others, ...(event.submitter ? { control: event.submitter } : {}) };
}

/** What browsers report while an input method or voice typing composes. */
export const keyOfInputMethod = 229;

function keyIn(editor: Element, event: KeyboardEvent, locator: Locator, editing: Editing | undefined): Read {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (key.toLowerCase() === 's' && (ctrlKey || metaKey)) {
    const place = locator.place(editor);
    return place && { kind: 'send', place, editor, isGuess: true };
  }
  if (key !== 'Enter') return undefined;
  if (ctrlKey || metaKey || altKey) {
    const place = locator.place(editor);
    return place ? { kind: 'send', place, editor } : { kind: 'other', editor };
  }
  return shiftKey ? undefined : enterIn(editor, locator, editing);
}

function enterIn(editor: Element, locator: Locator, editing: Editing | undefined): Read {
  const place = locator.place(editor);
  if (!place?.row.enter || editing?.isListOpen(locator.table, place, editor)) return { kind: 'other', editor };
  return { kind: 'send', place, editor };
}

function pressed(target: Element, locator: Locator): Read {
  const known = controlAt(target, locator.submits);
  const control = known ?? plainAt(target);
  if (!control || isDisabled(control)) return undefined;
  const found = known && locator.control(known);
  if (found?.role === 'send') {
    const { place, others } = found;
    return { kind: 'send', place, others, control, ...(isMuted(control) ? { isGuess: true } : {}) };
  }
  const place = found ? undefined : locator.guess(control);
  if (known && !found && locator.finalStep(known)) return { kind: 'final', control, ...(place ? { place } : {}) };
  if (place) return { kind: 'send', place, control, isGuess: true };
  return known && { kind: 'other', control };
}

const makesClick = (control: Element) =>
  control.localName === 'button' || control.localName === 'input' || control.matches('a[href]');
