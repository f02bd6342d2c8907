/** Stands the popup beside its composer, and leaves it where it is as long as it covers no words. */
import type { Composer } from '../../compose/types';
import { follow, moveTo, viewOf } from './follow';
import { type Box, overlap, panelBox, panelHeight } from './place';

/** `unit` as in `unitOf`. Returns how to stop. */
export function standPanel(composer: Composer, panel: HTMLElement, window: Window, unit: number): () => void {
  let last: Box | undefined;
  return follow(composer.root, panel, () => {
    const view = viewOf(window);
    const root = composer.root.getBoundingClientRect();
    const editor = composer.box();
    panel.style.maxHeight = `${panelHeight(root, editor, panel.offsetWidth, view, unit)}px`;
    const size = { width: panel.offsetWidth, height: panel.offsetHeight };

    const grown = last && { ...last, ...size };
    const stays =
      grown && grown.y + grown.height <= view.height && grown.x + grown.width <= view.width && overlap(grown, editor) === 0;
    last = grown && stays ? grown : panelBox(root, editor, size, view);
    moveTo(panel, last);
  });
}
