/** Takes straight lines off a page: the grid of a map, the ruling of a form. Letters that stand on one are read as others. */
import type { Size } from './page';

/** Share of the page's length that a line runs through at least. */
const least = 0.35;
/** Steps by which it is darker than what is on both sides of it, this many pixels away. */
const [darker, aside] = [10, 4];

/** `by`: from one pixel to the next along the lines; `across`: from one line to the next. Changes `pixels` in place. */
function clear(pixels: Uint8Array, length: number, by: number, lines: number, across: number): void {
  const found: number[] = [];
  for (let line = aside; line < lines - aside; line += 1) {
    let [seen, dark] = [0, 0];
    for (let step = 0; step < length; step += 2) {
      const at = line * across + step * by;
      const paper = Math.min(pixels[at - aside * across] ?? 0, pixels[at + aside * across] ?? 0);
      seen += 1;
      if ((pixels[at] ?? 0) < paper - darker) dark += 1;
    }
    if (dark >= seen * least) found.push(line);
  }
  for (const line of found) {
    // A stroke that crosses the line is as dark on both sides of it, and stays.
    for (let step = 0; step < length; step += 1) {
      const at = line * across + step * by;
      const paper = Math.min(pixels[at - aside * across] ?? 0, pixels[at + aside * across] ?? 0);
      if (paper > (pixels[at] ?? 0)) pixels[at] = paper;
    }
  }
}

/** `pixels`: grey, one byte each; stays as it is. */
export function withoutRuling(pixels: Uint8Array, { width, height }: Size): Uint8Array {
  const cleared = pixels.slice();
  clear(cleared, width, 1, height, width);
  clear(cleared, height, width, width, 1);
  return cleared;
}
