/** A PNG without what a camera or a program wrote beside the picture. */
import { joined, letters, lettersAt, viewOf } from './parts';

const head = 8;
/** What changes how the picture looks, or moves. All else beside the picture itself are notes. */
const needed: ReadonlySet<string> = new Set(
  'gAMA cHRM sRGB iCCP cICP mDCV cLLI sBIT bKGD tRNS hIST sPLT pHYs acTL fcTL fdAT'.split(' '),
);

export const isPng = (bytes: Uint8Array): boolean => lettersAt(bytes, 1, 3) === 'PNG';

function checksum(bytes: Uint8Array): number {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = joined([letters(type), data]);
  const framed = joined([new Uint8Array(4), body, new Uint8Array(4)]);
  const view = viewOf(framed);
  view.setUint32(0, data.length);
  view.setUint32(framed.length - 4, checksum(body));
  return framed;
}

/** `camera`: what is written instead of the camera's own data. Undefined: the file is broken. */
export function barePng(bytes: Uint8Array, camera: Uint8Array | undefined): Uint8Array<ArrayBuffer> | undefined {
  const view = viewOf(bytes);
  const parts = [bytes.subarray(0, head)];
  for (let at = head; at + 12 <= bytes.length; ) {
    const type = lettersAt(bytes, at + 4);
    const stop = at + 12 + view.getUint32(at);
    if (stop > bytes.length) return undefined;
    const isPicture = type[0] === type[0]?.toUpperCase();
    if (isPicture || needed.has(type)) parts.push(bytes.subarray(at, stop));
    if (type === 'IHDR' && camera) parts.push(chunk('eXIf', camera));
    if (type === 'IEND') return joined(parts);
    at = stop;
  }
  return undefined;
}
