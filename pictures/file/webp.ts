/** A WebP without what a camera or a program wrote beside the picture, and what a camera wrote into it. */
import { joined, letters, lettersAt, viewOf } from './parts';

const head = 12;
const [hasCamera, hasNotes] = [0x08, 0x04];

export const isWebp = (bytes: Uint8Array): boolean => lettersAt(bytes, 0) === 'RIFF' && lettersAt(bytes, 8) === 'WEBP';

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
}

function* chunksOf(bytes: Uint8Array): Generator<Chunk> {
  const view = viewOf(bytes);
  const stop = Math.min(bytes.length, 8 + view.getUint32(4, true));
  for (let at = head; at + 8 <= stop; ) {
    const length = view.getUint32(at + 4, true);
    yield { type: lettersAt(bytes, at), data: bytes.subarray(at + 8, Math.min(stop, at + 8 + length)) };
    at += 8 + length + (length % 2);
  }
}

function framed({ type, data }: Chunk): Uint8Array {
  const size = new Uint8Array(4);
  viewOf(size).setUint32(0, data.length, true);
  return joined([letters(type), size, data, new Uint8Array(data.length % 2)]);
}

/** The camera's own data, bare. */
export function cameraInWebp(bytes: Uint8Array): Uint8Array | undefined {
  for (const { type, data } of chunksOf(bytes))
    if (type === 'EXIF') return lettersAt(data, 0) === 'Exif' ? data.subarray(6) : data;
  return undefined;
}

/** `camera`: what is written instead of the camera's own data. */
export function bareWebp(bytes: Uint8Array, camera: Uint8Array | undefined): Uint8Array<ArrayBuffer> {
  const parts = [...chunksOf(bytes)].flatMap(({ type, data }) => {
    if (type === 'EXIF' || type === 'XMP ') return [];
    if (type !== 'VP8X') return [framed({ type, data })];
    const flags = data.slice();
    flags[0] = ((flags[0] ?? 0) & ~hasCamera & ~hasNotes) | (camera ? hasCamera : 0);
    return [framed({ type, data: flags })];
  });
  if (camera) parts.push(framed({ type: 'EXIF', data: camera }));
  const whole = joined([letters('RIFF\0\0\0\0WEBP'), ...parts]);
  viewOf(whole).setUint32(4, whole.length - 8, true);
  return whole;
}
