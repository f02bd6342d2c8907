/** Tells what kind of text field an element is. */

export type TextControl = HTMLTextAreaElement | HTMLInputElement;

/** Everything a person may write a post in. Inputs of other types hold no text that is published. */
export const editableSelector =
  '[contenteditable="true"], [contenteditable=""], [contenteditable="plaintext-only"], textarea, input[type="text"], input:not([type])';

export const isControl = (element: Element): element is TextControl =>
  element.localName === 'textarea' || element.localName === 'input';

/** Whether the element itself is a text field that can be written in. */
export const isEditable = (element: Element): boolean =>
  element.matches(editableSelector) && !(isControl(element) && (element.readOnly || element.disabled));

/** The text field an event target lies in. */
export function editableAt(target: Element): Element | undefined {
  const found = target.closest(editableSelector);
  return found && isEditable(found) ? found : undefined;
}
