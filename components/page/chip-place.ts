/** Finds the chip a place at its composer and keeps it there. */
import type { Composer } from '../../compose/types';
import { follow, moveTo, viewOf, visibleShare } from './follow';
import { type Box, chipSpots, firstFree, inside, overControl } from './place';

/** The chip hides when less of the editor than this is in view. */
const leastVisible = 0.25;

/**
 * The spot is chosen anew when the composer's shape changes and the old one is free no more, not while it scrolls: the chip
 * stays still. Where no spot is free of the site's controls, the chip shrinks to its count. Returns how to stop.
 */
export function standChip(composer: Composer, chip: HTMLElement, window: Window, host: Element): () => void {
  const isFree = (box: Box) => !overControl(window.document, box, host);
  const spotsNow = () => {
    const size = { width: chip.offsetWidth, height: chip.offsetHeight };
    return chipSpots(composer.root.getBoundingClientRect(), composer.box(), size);
  };
  let chosen: { readonly shape: string; readonly index: number } | undefined;

  function choose(): number {
    const view = viewOf(window);
    let spots = spotsNow();
    const stay = chosen && spots[chosen.index];
    // To shrink is the last resort, so a chip that had to looks for a better place each time.
    if (chosen && stay && chip.dataset.compact === undefined && inside(stay, view) && isFree(stay)) {
      return chosen.index;
    }
    if (chip.dataset.compact !== undefined) {
      delete chip.dataset.compact;
      spots = spotsNow();
    }
    let spot = firstFree(spots, view, isFree);
    if (spot && !isFree(spot)) {
      chip.dataset.compact = '';
      spots = spotsNow();
      spot = firstFree(spots, view, isFree);
    }
    return spot ? spots.indexOf(spot) : 0;
  }

  return follow(composer.root, chip, () => {
    const view = viewOf(window);
    const editor = composer.box();
    chip.hidden = visibleShare(composer.root, editor, view) < leastVisible;
    if (chip.hidden) return;
    const area = composer.root.getBoundingClientRect();
    // Its own width, not its words: another figure takes up no more room than the one before.
    const shapeNow = () =>
      [chip.offsetWidth, area.width, area.height, editor.y - area.y, editor.height, view.width].map(Math.round).join(' ');
    if (chosen?.shape !== shapeNow()) {
      const index = choose();
      chosen = { shape: shapeNow(), index };
    }
    const spot = spotsNow()[chosen?.index ?? 0];
    if (spot) moveTo(chip, { x: Math.max(4, Math.min(spot.x, view.width - spot.width - 4)), y: spot.y });
  });
}
