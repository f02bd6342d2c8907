/** Draws a picture anew, with black over parts of it. What lay under them is not in the new file, nor is anything that a camera wrote. */
import type { Box } from '../types';

/** More than the letters, as a share of a box's height: their edges tell them as well. */
const margin = 0.2;
const quality = 0.92;
/** What a browser can write; all else becomes a PNG. */
const written: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/webp']);

/** In whole pixels of a picture of this size, never less than the box. */
export function pixelsOf({ x, y, width, height }: Box, size: { readonly width: number; readonly height: number }) {
  const more = Math.max(2, height * size.height * margin);
  const left = Math.max(0, Math.floor(x * size.width - more));
  const top = Math.max(0, Math.floor(y * size.height - more));
  return {
    left,
    top,
    width: Math.min(size.width, Math.ceil((x + width) * size.width + more)) - left,
    height: Math.min(size.height, Math.ceil((y + height) * size.height + more)) - top,
  };
}

/** Rejects where the browser cannot draw the picture. */
export async function coveredOf(picture: Blob, boxes: readonly Box[]): Promise<Blob> {
  const bitmap = await createImageBitmap(picture);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser draws nothing here.');
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  context.fillStyle = '#000';
  for (const box of boxes) {
    const { left, top, width, height } = pixelsOf(box, canvas);
    context.fillRect(left, top, width, height);
  }
  const type = written.has(picture.type) ? picture.type : 'image/png';
  return canvas.convertToBlob({ type, quality });
}
