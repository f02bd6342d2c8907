/** Keeps a fixed element where it belongs while the page scrolls, resizes or shifts; by observers, never by polling. */
import { autoUpdate, getOverflowAncestors } from '@floating-ui/dom';
import type { Box, Size } from './place';

export const viewOf = (window: Window): Size => ({
  width: window.document.documentElement.clientWidth,
  height: window.innerHeight,
});

/** Calls `update` at once and whenever `anchor` or `floating` may have moved. Returns how to stop. */
export const follow = (anchor: Element, floating: HTMLElement, update: () => void): (() => void) =>
  autoUpdate(anchor, floating, update);

export function moveTo(element: HTMLElement, box: Pick<Box, 'x' | 'y'>): void {
  element.style.translate = `${Math.round(box.x)}px ${Math.round(box.y)}px`;
}

/** The part of `box` that the element's scrolling ancestors and the window leave visible, as a share of its height. */
export function visibleShare(element: Element, box: Box, view: Size): number {
  let top = Math.max(0, box.y);
  let bottom = Math.min(view.height, box.y + box.height);
  for (const ancestor of getOverflowAncestors(element)) {
    if (!(ancestor instanceof Element)) continue;
    const clip = ancestor.getBoundingClientRect();
    top = Math.max(top, clip.top);
    bottom = Math.min(bottom, clip.bottom);
  }
  return box.height > 0 ? Math.max(0, bottom - top) / box.height : 0;
}
