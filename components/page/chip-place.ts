/** Finds the chip a place at its composer and keeps it there. */
import type { Composer } from '../../compose/types';
import { follow, moveTo, viewOf, visibleShare } from './follow';
import { type Box, beyond, chipSpots, firstFree, inside, overControl, type Size } from './place';

/** The chip hides when less of the editor than this is in view. */
const leastVisible = 0.25;

/**
 * The spot is chosen anew when the composer's shape changes and the old one is free no more, not while it scrolls: the chip
 * stays still. Where no spot is free of the site's controls, the chip shrinks to its count. Returns how to stop.
 */
export function standChip(composer: Composer, chip: HTMLElement, window: Window, host: Element): () => void {
  const isFree = (box: Box) => !overControl(window.document, box, host);
  const sizeNow = (): Size => ({ width: chip.offsetWidth, height: chip.offsetHeight });
  const spotsNow = (size = sizeNow()) => chipSpots(composer.root.getBoundingClientRect(), composer.box(), size);
  let chosen: { readonly around: string; readonly size: Size; readonly index: number } | undefined;

  /** It may stay where only its words became longer or shorter, and what it covers now and did not before is free. */
  function mayStay(around: string, view: Size): boolean {
    // To shrink is the last resort, so a chip that had to looks for a better place each time.
    const stay = chosen && chip.dataset.compact === undefined && spotsNow()[chosen.index];
    if (!chosen || !stay || !inside(stay, view)) return false;
    const before = chosen.around === around ? spotsNow(chosen.size)[chosen.index] : undefined;
    const covered = before ? beyond(stay, before) : stay;
    return !covered || isFree(covered);
  }

  function choose(around: string): number {
    const view = viewOf(window);
    if (chosen && mayStay(around, view)) return chosen.index;
    let spots = spotsNow();
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
    const around = [area.width, area.height, editor.y - area.y, editor.height, view.width].map(Math.round).join(' ');
    // Its own width, not its words: another figure takes up no more room than the one before.
    if (chosen?.around !== around || chosen.size.width !== chip.offsetWidth) {
      const index = choose(around);
      chosen = { around, size: sizeNow(), index };
    }
    const spot = spotsNow()[chosen?.index ?? 0];
    if (spot) moveTo(chip, { x: Math.max(4, Math.min(spot.x, view.width - spot.width - 4)), y: spot.y });
  });
}
