/** Lists of mentions and hashtags, in which Enter picks an entry and sends nothing. */
import type { SiteTable } from '../sites/types';
import type { Place } from './locate';

/** A list further from the editor than this, in CSS pixels, belongs to something else. */
const nearby = 240;

/** Whether a list of suggestions of this editor is on screen. */
export function isListOpen(table: SiteTable, place: Place, editor: Element): boolean {
  if (table.openList.length === 0) return false;
  const linked = ['aria-controls', 'aria-owns'].flatMap((name) => editor.getAttribute(name)?.split(/\s+/) ?? []);
  for (const list of editor.ownerDocument.querySelectorAll(table.openList.join(', '))) {
    if (!isVisible(list)) continue;
    if (table.openListAnywhere || linked.includes(list.id) || place.root.contains(list) || isNear(list, editor)) return true;
  }
  return false;
}

const isVisible = (element: Element): boolean =>
  [...element.getClientRects()].some(({ width, height }) => width > 0 && height > 0) &&
  element.ownerDocument.defaultView?.getComputedStyle(element).visibility !== 'hidden';

function isNear(list: Element, editor: Element): boolean {
  const a = list.getBoundingClientRect();
  const b = editor.getBoundingClientRect();
  return a.left < b.right && b.left < a.right && a.top < b.bottom + nearby && b.top < a.bottom + nearby;
}
