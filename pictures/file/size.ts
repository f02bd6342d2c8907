/** How large a picture says that it is, by the first bytes of its file: asked before it is unpacked. */

import { isJpeg } from './jpeg';
import { lettersAt, viewOf } from './parts';
import { isPng } from './png';
import { isWebp } from './webp';

interface Pixels {
  readonly width: number;
  readonly height: number;
}

/** Undefined where the format is not known here, or the file is cut off. */
export function sizeOf(bytes: Uint8Array): Pixels | undefined {
  try {
    const view = viewOf(bytes);
    if (isPng(bytes)) return { width: view.getUint32(16), height: view.getUint32(20) };
    if (lettersAt(bytes, 0, 3) === 'GIF') return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
    if (lettersAt(bytes, 0, 2) === 'BM')
      return { width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)) };
    if (isWebp(bytes)) return sizeOfWebp(bytes, view);
    return isJpeg(bytes) ? sizeOfJpeg(view) : undefined;
  } catch {
    return undefined;
  }
}

function sizeOfWebp(bytes: Uint8Array, view: DataView): Pixels | undefined {
  const low14 = 0x3fff;
  switch (lettersAt(bytes, 12)) {
    case 'VP8X': {
      const at = (from: number) => 1 + (view.getUint32(from, true) & 0xffffff);
      return { width: at(24), height: at(27) };
    }
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return { width: 1 + (bits & low14), height: 1 + ((bits >>> 14) & low14) };
    }
    case 'VP8 ':
      return { width: view.getUint16(26, true) & low14, height: view.getUint16(28, true) & low14 };
    default:
      return undefined;
  }
}

/** In the first frame's head; tables have other marks among those of frames. */
function sizeOfJpeg(view: DataView): Pixels | undefined {
  for (let at = 2; ; at += 2 + view.getUint16(at + 2)) {
    while (view.getUint8(at + 1) === 0xff) at += 1;
    const mark = view.getUint8(at + 1);
    if (view.getUint8(at) !== 0xff) return undefined;
    if (mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark))
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
  }
}

/** Pixels and bytes of a picture that is unpacked: more than any telephone takes would fill the memory. */
const [mostPixels, mostBytes] = [110_000_000, 128 * 2 ** 20];

export function isTooLarge(bytes: Uint8Array): boolean {
  const { width, height } = sizeOf(bytes) ?? { width: 0, height: 0 };
  return bytes.length > mostBytes || width * height > mostPixels;
}
