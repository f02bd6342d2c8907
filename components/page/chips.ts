/** Draws the chips of the composers, and takes them away with these. */
import { effect } from '@preact/signals-core';
import { locale } from '../shared/words';
import { drawChip, makeChip } from './chip';
import { chipsOf } from './chip-list';
import { standChip } from './chip-place';
import type { Shown, State } from './state';

export interface Chips {
  /** The composer whose chip was pressed. */
  at(event: MouseEvent): Shown | undefined;
  /** Where the chip of a composer stands; undefined where it shows none. */
  box(composer: string): DOMRect | undefined;
  stop(): void;
}

export function createChips(root: ShadowRoot, window: Window, state: State): Chips {
  const chips = new Map<string, { readonly chip: HTMLButtonElement; shown: Shown; stop(): void }>();
  const list = chipsOf(state);

  function draw(shown: Shown): void {
    const { id } = shown.composer;
    const known = chips.get(id);
    if (known?.shown.composer === shown.composer) {
      known.shown = shown;
      drawChip(known.chip, shown);
      return;
    }
    known?.stop();
    const chip = makeChip(window.document);
    drawChip(chip, shown);
    root.append(chip);
    let unstand = (): void => undefined;
    chips.set(id, {
      chip,
      shown,
      stop() {
        unstand();
        chip.remove();
      },
    });
    unstand = standChip(shown.composer, chip, window, root.host);
  }

  let drawn = new Set<Shown>();
  let spoken = locale.peek();
  const stopDrawing = effect(() => {
    const now = new Set(list.value);
    const isSaidAnew = spoken !== locale.value;
    spoken = locale.value;
    for (const shown of now) if (isSaidAnew || !drawn.has(shown)) draw(shown);
    const left = new Set([...now].map(({ composer }) => composer.id));
    for (const [id, { stop }] of chips) {
      if (left.has(id)) continue;
      stop();
      chips.delete(id);
    }
    drawn = now;
  });
  const stopHiding = effect(() => {
    const behind = state.panel.value?.composer.id;
    // Its popup says it all, and stands over it.
    for (const [id, { chip }] of chips) chip.toggleAttribute('data-behind', id === behind);
  });

  return {
    at(event) {
      // A click without a pointer is that of a key.
      const { detail, clientX, clientY } = event;
      const at = detail > 0 ? root.elementFromPoint(clientX, clientY) : root.activeElement;
      return [...chips.values()].find(({ chip }) => at !== null && chip.contains(at))?.shown;
    },
    box(composer) {
      const box = chips.get(composer)?.chip.getBoundingClientRect();
      return box && box.width > 0 ? box : undefined;
    },
    stop() {
      stopDrawing();
      stopHiding();
      for (const { stop } of chips.values()) stop();
      chips.clear();
    },
  };
}
