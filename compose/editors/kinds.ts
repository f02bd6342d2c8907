/** Tells what kind of text field an element is. */

export type TextControl = HTMLTextAreaElement | HTMLInputElement;

/** Everything a person may write a post in. Inputs of other types hold no text that is published. */
export const editableSelector =
  '[contenteditable="true" i], [contenteditable=""], [contenteditable="plaintext-only" i], textarea, input[type="text" i], input:not([type])';

export const isControl = (element: Element): element is TextControl =>
  element.localName === 'textarea' || element.localName === 'input';

/** Whether the element itself is a text field that can be written in. */
export const isEditable = (element: Element): boolean =>
  element.matches(editableSelector) ? !(isControl(element) && (element.readOnly || element.disabled)) : isDesigned(element);

/** The body of a document that is an editor as a whole. */
const isDesigned = (element: Element): boolean => element.localName === 'body' && element.ownerDocument.designMode === 'on';

/** The text field an event target lies in. */
export function editableAt(target: Element): Element | undefined {
  const { body } = target.ownerDocument;
  const found = target.closest(editableSelector) ?? (body && isDesigned(body) ? body : null);
  return found && isEditable(found) ? found : undefined;
}

/** A field that by itself is rarely a post: a date, a search, a choice. */
export const isSingleLine = (editor: Element): boolean => editor.localName === 'input';

/** The texts of the elements that an attribute names by their ids, in the tree of the element. */
export function pointedTexts(element: Element, attribute: string): string[] {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = element.getAttribute(attribute)?.split(/\s+/) ?? [];
  return ids.map((id) => root.getElementById?.(id)?.textContent ?? '');
}

/** The names of a field, as the page gives them. */
export function fieldLabels(editor: Element): string[] {
  const named = ['aria-label', 'aria-placeholder', 'placeholder', 'data-placeholder', 'title'].flatMap(
    (name) => editor.getAttribute(name) ?? [],
  );
  const told = ['aria-labelledby', 'aria-describedby'].flatMap((name) => pointedTexts(editor, name));
  const label = isControl(editor) ? [...(editor.labels ?? [])].map((each) => textBeside(each, editor)) : [];
  return [...named, ...told, ...label].filter((text) => text !== '' && text.length <= longestLabel);
}

/** What a label says around its field; what stands in the field is none of it. */
const textBeside = (label: Node, field: Element): string =>
  label.contains(field)
    ? [...label.childNodes].map((each) => (each === field ? '' : textBeside(each, field))).join('')
    : (label.textContent ?? '');

/** Longer texts are content, not labels. */
const longestLabel = 120;
