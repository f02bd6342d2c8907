import { controlSelector } from '../composers/places';
import { closest, holds, parentOf } from '../composers/tree';

/** Wrappers between an editor and the ancestor that holds a control near it. */
const near = 10;

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
