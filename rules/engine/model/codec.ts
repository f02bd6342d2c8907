/**
 * A model as text for a script of its own: a header, the gaps between its features, and the weights head by head, a letter each:
 * most are the same few, which gzip then gives a bit or two.
 */
import { assemble, type Model, type ModelHeader } from './model';

/** The greatest weight: the letters around the middle one that no string has to escape. */
export const MOST_WEIGHT = 28;
const MIDDLE = 63;
/** At most so many bytes become one string at once. */
const CHUNK = 0x8000;

function toText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return text;
}

function fromBase64(text = ''): Uint8Array {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

/** Seven bits a byte, the last one below 128. */
function gapsOf(features: Int32Array): Uint8Array {
  const bytes: number[] = [];
  let before = 0;
  for (const feature of features) {
    let gap = feature - before;
    before = feature;
    for (; gap > 127; gap >>>= 7) bytes.push((gap & 127) | 128);
    bytes.push(gap);
  }
  return Uint8Array.from(bytes);
}

function featuresOf(bytes: Uint8Array): Int32Array {
  const features: number[] = [];
  let feature = 0;
  let gap = 0;
  let shift = 0;
  for (const byte of bytes) {
    gap |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    feature += gap;
    features.push(feature);
    gap = shift = 0;
  }
  return Int32Array.from(features);
}

/** Rows become columns, or columns rows. */
function turned(cells: Int8Array, width: number): Int8Array {
  const height = cells.length / width;
  const out = new Int8Array(cells.length);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) out[x * height + y] = cells[y * width + x] ?? 0;
  return out;
}

/** `features` in order, `weights` row by row, none beyond `MOST_WEIGHT`. */
export function encode(header: ModelHeader, features: Int32Array, weights: Int8Array): string {
  const columns = turned(weights, header.heads.length);
  const letters = Uint8Array.from(columns, (weight) => MIDDLE + weight);
  return [JSON.stringify(header), btoa(toText(gapsOf(features))), toText(letters)].join('\n');
}

export function decode(encoded: string): Model {
  const [head = '', gaps, letters = ''] = encoded.split('\n');
  const features = featuresOf(fromBase64(gaps));
  const columns = new Int8Array(letters.length);
  for (let i = 0; i < columns.length; i++) columns[i] = letters.charCodeAt(i) - MIDDLE;
  return assemble(JSON.parse(head) as ModelHeader, features, turned(columns, features.length));
}
