/** Keeps the ink of a picture and drops what is behind it: the darkest of a light page, the brightest of a dark one. */
import type { Size } from './page';

/** Shares of the pixels: beyond them lies ink of some kind, if there is any. */
const [darkest, brightest] = [0.004, 0.996];
/** Shares of the way from ink to the middle: all ink up to the first, none from the second. */
const dark = [0.22, 0.5] as const;
const bright = [0.1, 0.3] as const;
/** Steps of grey between neighbours that differ much. */
const step = 28;

function levels(pixels: Uint8Array): (part: number) => number {
  const counts = new Uint32Array(256);
  for (let at = 0; at < pixels.length; at += 3) counts[pixels[at] ?? 0] = (counts[pixels[at] ?? 0] ?? 0) + 1;
  const total = Math.ceil(pixels.length / 3);
  return (part) => {
    let seen = 0;
    for (let level = 0; level < 256; level += 1) {
      seen += counts[level] ?? 0;
      if (seen >= total * part) return level;
    }
    return 255;
  };
}

/** Black letters on white. `pixels`: grey, one byte each; stays as it is. */
export function inkOf(pixels: Uint8Array): Uint8Array {
  const at = levels(pixels);
  const [low, middle, high] = [at(darkest), at(0.5), at(brightest)];
  const isLight = high - middle <= middle - low;
  const [from, way, [all, none]] = isLight ? [low, middle - low, dark] : [high, middle - high, bright];
  const [full, empty] = [from + way * all, from + way * none];
  const table = Uint8Array.from(
    { length: 256 },
    (_, level) => Math.max(0, Math.min(1, (level - full) / (empty - full || 1))) * 255,
  );
  return pixels.map((level) => table[level] ?? 255);
}

/** Grain gone, and what is finer than a stroke with it: the mean of each pixel and two on every side. */
export function withoutGrain(pixels: Uint8Array, { width, height }: Size): Uint8Array {
  const across = new Uint8Array(pixels.length);
  const smooth = new Uint8Array(pixels.length);
  const mean = (from: Uint8Array, at: number, by: number) =>
    ((from[at - 2 * by] ?? 0) + (from[at - by] ?? 0) + (from[at] ?? 0) + (from[at + by] ?? 0) + (from[at + 2 * by] ?? 0)) / 5;
  for (let at = 0; at < pixels.length; at += 1) {
    const x = at % width;
    across[at] = x < 2 || x >= width - 2 ? (pixels[at] ?? 0) : mean(pixels, at, 1);
  }
  for (let at = 0; at < pixels.length; at += 1)
    smooth[at] = at < 2 * width || at >= (height - 2) * width ? (across[at] ?? 0) : mean(across, at, width);
  return smooth;
}

/** Share of the pixels that differ much from their neighbour: letters alone make a few hundredths, grain or leaves much more. */
export function roughness(pixels: Uint8Array, { width, height }: Size): number {
  let [seen, different] = [0, 0];
  for (let y = 2; y < height; y += 5) {
    for (let x = 0; x < width; x += 5) {
      seen += 1;
      if (Math.abs((pixels[y * width + x] ?? 0) - (pixels[(y - 2) * width + x] ?? 0)) > step) different += 1;
    }
  }
  return seen === 0 ? 0 : different / seen;
}
