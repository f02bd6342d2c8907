/** QR and bar codes of a picture. */
import { type ReaderOptions, readBarcodes } from 'zxing-wasm/reader';
import type { Code } from '../types';
import type { Size } from './page';

const options: ReaderOptions = {
  formats: ['QRCode', 'Aztec', 'DataMatrix', 'PDF417'],
  tryInvert: false,
  maxNumberOfSymbols: 8,
};

/** `rgba`: four bytes a pixel. The library must have been told before where its program lies. */
export async function codesOf(rgba: Uint8ClampedArray<ArrayBuffer>, { width, height }: Size): Promise<Code[]> {
  const found = await readBarcodes({ data: rgba, width, height, colorSpace: 'srgb' } as ImageData, options);
  return found.flatMap(({ isValid, text, position }) => {
    if (!isValid || text === '') return [];
    const corners = [position.topLeft, position.topRight, position.bottomLeft, position.bottomRight];
    const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
    const [left, top] = [Math.min(...xs), Math.min(...ys)];
    return [
      {
        text,
        box: {
          x: left / width,
          y: top / height,
          width: (Math.max(...xs) - left) / width,
          height: (Math.max(...ys) - top) / height,
        },
      },
    ];
  });
}
