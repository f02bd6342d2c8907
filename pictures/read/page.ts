/** The picture as the reader of letters takes it: grey, evenly lit, straight, at a size at which its letters are read best. */
import { evenLight } from './light';
import { levelling, turnedBy } from './straighten';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Page {
  /** A portable graymap, which the reader takes as it is: no time is lost on packing what is unpacked at once. */
  readonly graymap: Uint8Array;
  readonly size: Size;
  /** The picture was turned clockwise by so many radians about its middle. */
  readonly radians: number;
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

/** `rgba`: four bytes a pixel. */
export function pageOf(rgba: Uint8ClampedArray | Uint8Array, size: Size): Page {
  const grey = greyOf(rgba, size);
  evenLight(grey, size);
  const radians = levelling(grey, size);
  return { graymap: graymapOf(radians === 0 ? grey : turnedBy(grey, size, radians), size), size, radians };
}

export function greyOf(rgba: Uint8ClampedArray | Uint8Array, { width, height }: Size): Uint8Array {
  const grey = new Uint8Array(width * height);
  for (let from = 0, to = 0; to < grey.length; from += 4, to += 1) {
    const alpha = (rgba[from + 3] ?? 255) / 255;
    const light = 0.299 * (rgba[from] ?? 0) + 0.587 * (rgba[from + 1] ?? 0) + 0.114 * (rgba[from + 2] ?? 0);
    // What shows through is white, as on paper.
    grey[to] = light * alpha + 255 * (1 - alpha);
  }
  return grey;
}

export function graymapOf(grey: Uint8Array, { width, height }: Size): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const bytes = new Uint8Array(head.length + grey.length);
  bytes.set(head);
  bytes.set(grey, head.length);
  return bytes;
}

/** The same page upside down. */
export function upsideDown({ graymap, size: { width, height } }: Page): Uint8Array {
  const head = graymap.length - width * height;
  const turned = graymap.slice();
  turned.subarray(head).reverse();
  return turned;
}
