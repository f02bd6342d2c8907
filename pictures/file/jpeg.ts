/** A JPEG without what a camera or a program wrote beside the picture. */
import { joined, letters, lettersAt, viewOf } from './parts';

const startOfScan = 0xda;
const end = 0xd9;

export const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xd8;

/** Notes of applications and people stay out, but for what the colours need: JFIF, a profile, Adobe's mark. */
function isNeeded(bytes: Uint8Array, at: number, marker: number): boolean {
  if (marker === 0xfe) return false;
  if (marker < 0xe0 || marker > 0xef) return true;
  return marker === 0xe0 || marker === 0xee || (marker === 0xe2 && lettersAt(bytes, at + 4, 11) === 'ICC_PROFILE');
}

/** Where the next marker stands after the letters of a scan. */
function afterScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}

/** `camera`: what is written instead of the camera's own data. Undefined: the file is broken. */
export function bareJpeg(bytes: Uint8Array, camera: Uint8Array | undefined): Uint8Array<ArrayBuffer> | undefined {
  const view = viewOf(bytes);
  const parts = [bytes.subarray(0, 2)];
  if (camera) {
    const length = camera.length + 8;
    parts.push(new Uint8Array([0xff, 0xe1, length >> 8, length & 0xff]), letters('Exif\0\0'), camera);
  }
  let at = 2;
  while (at + 4 <= bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return undefined;
    // A filler between markers.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    // More pictures and films may lie behind the end.
    if (marker === end) break;
    const next = at + 2 + view.getUint16(at + 2);
    if (next > bytes.length) return undefined;
    const stop = marker === startOfScan ? afterScan(bytes, next) : next;
    if (isNeeded(bytes, at, marker)) parts.push(bytes.subarray(at, stop));
    at = stop;
  }
  return joined([...parts, new Uint8Array([0xff, end])]);
}
