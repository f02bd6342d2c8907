/** What draws the pages of a PDF outside a browser. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MessageChannel, Worker } from 'node:worker_threads';
import { createCanvas } from '@napi-rs/canvas';
import { type PageHands, pagesOf as pagesBy } from '../../../pictures/read/pages';
import type { Leaves, Trouble } from '../../../pictures/types';

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const program = pathToFileURL(join(folder, 'legacy/build/pdf.worker.mjs')).href;
/** The library's own program, on a thread that can be ended. */
const start = `const { workerData: { program, port } } = require('node:worker_threads');
import(program).then(({ WorkerMessageHandler }) => WorkerMessageHandler.initializeFromPort(port));`;
/** Megabytes of objects that a file may be taken apart into. */
const memory = 256;

export async function pagesOf(bytes: Uint8Array, signal: AbortSignal): Promise<Leaves | Trouble> {
  const { getDocument, PDFWorker } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const { port1, port2 } = new MessageChannel();
  const thread = new Worker(start, {
    ...{ eval: true, workerData: { program, port: port2 }, transferList: [port2] },
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
  // What it dies of is told by its silence.
  thread.on('error', () => undefined);
  const canvas = createCanvas(1, 1);
  const hands: PageHands = {
    library: { getDocument },
    worker: new PDFWorker({ port: port1 as unknown as null, verbosity: 0 }),
    files: { wasmUrl: join(folder, 'wasm/'), standardFontDataUrl: join(folder, 'standard_fonts/') },
    easel: {
      pen(size) {
        Object.assign(canvas, size);
        return canvas.getContext('2d') as unknown as CanvasRenderingContext2D;
      },
      picture: async () => new Blob([Uint8Array.from(canvas.encodeSync('png'))], { type: 'image/png' }),
      free: () => undefined,
    },
    stop() {
      port1.close();
      void thread.terminate();
    },
  };
  return pagesBy(hands, bytes, signal);
}
