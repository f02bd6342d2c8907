/** The picture as the reader of letters takes it: grey, upright, at a size at which its letters are read best. */

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels of the longer side at which letters are read best, measured in bench/pictures. */
const best = 2000;
/** Small letters gain from being enlarged, but no more than this. */
const most = 2;
/** What is smaller than this on both sides, in pixels, holds no text: an icon, an emoji, a counting pixel. */
const least = 64;

export const holdsText = ({ width, height }: Size): boolean => Math.max(width, height) >= least && Math.min(width, height) >= 16;

/** The size at which a picture is read. */
export function sizeToRead({ width, height }: Size): Size {
  const scale = Math.min(best / Math.max(width, height), most);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** A portable graymap, which the reader takes as it is: no time is lost on packing what is unpacked at once. `rgba`: four bytes a pixel. */
export function toGraymap(rgba: Uint8ClampedArray | Uint8Array, { width, height }: Size): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const bytes = new Uint8Array(head.length + width * height);
  bytes.set(head);
  for (let from = 0, to = head.length; to < bytes.length; from += 4, to += 1) {
    const alpha = (rgba[from + 3] ?? 255) / 255;
    const light = 0.299 * (rgba[from] ?? 0) + 0.587 * (rgba[from + 1] ?? 0) + 0.114 * (rgba[from + 2] ?? 0);
    // What shows through is white, as on paper.
    bytes[to] = light * alpha + 255 * (1 - alpha);
  }
  return bytes;
}

/** The same page upside down. */
export function upsideDown(graymap: Uint8Array, { width, height }: Size): Uint8Array {
  const head = graymap.length - width * height;
  const turned = graymap.slice();
  turned.subarray(head).reverse();
  return turned;
}
