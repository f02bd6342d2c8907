/** Reads pictures in a page of the extension, with the product's own reader. */
import { createReader } from '../../pictures/browser/reader';

const at = (path: string) => new URL(`/${path}`, location.href).href;
const reader = createReader(at);

/** Milliseconds until the picture was read. */
export async function read(base64: string): Promise<number> {
  const blob = new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))]);
  const start = performance.now();
  const answer = await reader.read(blob, new AbortController().signal);
  if (typeof answer === 'string') throw new Error(answer);
  return performance.now() - start;
}
