/** What draws the pages of a PDF in a browser. */
import { getDocument, PDFWorker } from 'pdfjs-dist';
import { pagesOf as pagesBy } from '../read/pages';
import type { Leaves, Trouble } from '../types';

const quality = 0.95;

/** `at`: the address of a file of the package. */
export async function pagesOf(at: (path: string) => string, blob: Blob, signal: AbortSignal): Promise<Leaves | Trouble> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const canvas = new OffscreenCanvas(1, 1);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return 'failed';
  const port = new Worker(at('pictures/pdf.worker.min.mjs'), { type: 'module' });
  const hands = {
    library: { getDocument },
    worker: new PDFWorker({ port: port as unknown as null, verbosity: 0 }),
    files: { wasmUrl: at('pictures/') },
    easel: {
      pen(size: { readonly width: number; readonly height: number }) {
        Object.assign(canvas, size);
        return pen as unknown as CanvasRenderingContext2D;
      },
      picture: () => canvas.convertToBlob({ type: 'image/jpeg', quality }),
      free() {
        canvas.width = 0;
      },
    },
    stop: () => port.terminate(),
  };
  return pagesBy(hands, bytes, signal);
}
