/** The pages of a PDF as pictures, drawn one after the other by PDF.js. */
import { GlobalWorkerOptions, getDocument, type PDFDocumentLoadingTask, type PDFDocumentProxy } from 'pdfjs-dist';
import type { Leaf, Leaves, Trouble } from '../types';

/** So many pages are read; what is longer is no attachment to read in passing. */
const most = 10;
/** Bytes. The file lies in the memory whole. */
const largest = 64 * 2 ** 20;
/** Pixels of the longer side of a page: at this size its letters are read best. */
const best = 2000;
const quality = 0.95;

/** `at`: the address of a file of the package. Frees the document when its pages were taken, and at an abort. */
export async function pagesOf(at: (path: string) => string, blob: Blob, signal: AbortSignal): Promise<Leaves | Trouble> {
  if (blob.size > largest) return 'format';
  GlobalWorkerOptions.workerSrc = at('pictures/pdf.worker.min.mjs');
  const task = getDocument({
    data: new Uint8Array(await blob.arrayBuffer()),
    wasmUrl: at('pictures/'),
    // No page of the package may run code that it makes.
    isEvalSupported: false,
    useSystemFonts: true,
    verbosity: 0,
  });
  signal.addEventListener('abort', () => void task.destroy(), { once: true });
  try {
    const document = await task.promise;
    return { leaves: drawn(task, document), isPart: document.numPages > most };
  } catch {
    // Locked by a password, or no PDF at all.
    await task.destroy();
    return 'format';
  }
}

async function* drawn(task: PDFDocumentLoadingTask, document: PDFDocumentProxy): AsyncGenerator<Leaf> {
  const canvas = new OffscreenCanvas(1, 1);
  const canvasContext = canvas.getContext('2d', { willReadFrequently: true });
  if (!canvasContext) throw new Error('The browser draws nothing here.');
  try {
    for (let at = 1; at <= Math.min(most, document.numPages); at += 1) {
      const page = await document.getPage(at);
      const { width, height } = page.getViewport({ scale: 1 });
      const viewport = page.getViewport({ scale: best / Math.max(width, height) });
      canvas.width = Math.max(1, Math.round(viewport.width));
      canvas.height = Math.max(1, Math.round(viewport.height));
      // To print: for the screen it would wait for frames, which a hidden window does not get.
      const how = { canvasContext: canvasContext as unknown as CanvasRenderingContext2D, canvas: null, intent: 'print' };
      await page.render({ ...how, viewport, background: '#fff' }).promise;
      page.cleanup();
      yield { at, picture: await canvas.convertToBlob({ type: 'image/jpeg', quality }) };
    }
  } finally {
    canvas.width = 0;
    await task.destroy();
  }
}
