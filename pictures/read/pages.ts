/** The pages of a PDF as pictures, drawn one after the other by PDF.js, in a browser or in Node. A file may be made to do harm: all it can use up is bounded. */
import type { PDFDocumentProxy, PDFWorker } from 'pdfjs-dist';
import type { Leaf, Leaves, Trouble } from '../types';
import { inTime } from './in-time';
import type { Size } from './page';
import { isBomb } from './unpacked';

/** So many pages are read; what is longer is no attachment to read in passing. */
const most = 10;
/** Bytes. The file lies in the memory whole. */
const largest = 64 * 2 ** 20;
/** Pixels of the longer side of a page: at this size its letters are read best. */
const best = 2000;
/** Milliseconds that a file may take to open, and each of its pages to be drawn; and to be put away. */
const [patience, brief] = [15_000, 1000];

/** Without the address of a file of its own the library fetches none. */
const settings = {
  // No page of the package may run code that it makes.
  isEvalSupported: false,
  // Forms that are programs stay as they are printed.
  enableXfa: false,
  useSystemFonts: true,
  /** Pixels of a picture on a page: more than a scan of A4 at 600 dots to the inch has. What is larger is left out. */
  maxImageSize: 2 ** 26,
  /** Bytes that it is kept in. */
  canvasMaxAreaInBytes: 2 ** 26,
  verbosity: 0,
} as const;

export interface Easel {
  /** What draws on an empty page of this size. */
  pen(size: Size): CanvasRenderingContext2D;
  /** What was drawn. */
  picture(): Promise<Blob>;
  free(): void;
}

export interface PageHands {
  readonly library: Pick<typeof import('pdfjs-dist'), 'getDocument'>;
  /** Takes the file apart, off this thread. */
  readonly worker: PDFWorker;
  /** Where the library's own files lie. */
  readonly files: { readonly wasmUrl: string; readonly standardFontDataUrl?: string };
  readonly easel: Easel;
  /** Ends the worker, whatever it is doing. */
  stop(): void;
}

/** Frees everything when the pages were taken, when they cannot be, and at an abort. */
export async function pagesOf(hands: PageHands, bytes: Uint8Array, signal: AbortSignal): Promise<Leaves | Trouble> {
  const { library, worker, files, easel, stop } = hands;
  if (bytes.length > largest || (await isBomb(bytes))) {
    stop();
    return 'format';
  }
  const task = library.getDocument({ ...settings, ...files, data: bytes, worker });
  const end = async () => {
    // A worker that is busy does not hear of it.
    await inTime(task.destroy(), brief).catch(() => undefined);
    easel.free();
    stop();
  };
  signal.addEventListener('abort', () => void end(), { once: true });
  try {
    const document = await inTime(task.promise, patience);
    if (document.numPages < 1) throw new Error('It has no pages.');
    return { leaves: drawn(document, easel, end), isPart: document.numPages > most };
  } catch {
    // Locked by a password, or no PDF at all.
    await end();
    return 'format';
  }
}

async function* drawn(document: PDFDocumentProxy, easel: Easel, end: () => Promise<void>): AsyncGenerator<Leaf> {
  try {
    for (let at = 1; at <= Math.min(most, document.numPages); at += 1)
      yield { at, picture: await inTime(draw(document, at, easel), patience) };
  } finally {
    await end();
  }
}

async function draw(document: PDFDocumentProxy, at: number, easel: Easel): Promise<Blob> {
  const page = await document.getPage(at);
  const { width, height } = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: best / Math.max(width, height) });
  const size = { width: Math.max(1, Math.round(viewport.width)), height: Math.max(1, Math.round(viewport.height)) };
  // To print: for the screen it would wait for frames, which a hidden window does not get.
  await page.render({ canvasContext: easel.pen(size), canvas: null, viewport, background: '#fff', intent: 'print' }).promise;
  page.cleanup();
  return easel.picture();
}
