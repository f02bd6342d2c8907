/** Takes a picture apart, off the page's own thread: what the camera wrote, the page for the reader of letters, and then the codes. */
import { prepareZXingModule } from 'zxing-wasm/reader';
import { isTooLarge } from '../file/size';
import { cameraOf } from '../read/camera';
import { codesOf } from '../read/codes';
import { holdsText, pageOf, sizeToRead } from '../read/page';
import type { Code } from '../types';
import type { Prepared } from './prepared';

export interface Order {
  readonly number: number;
  readonly blob: Blob;
  /** Where the program that reads codes lies. */
  readonly wasm: string;
}

/** A dedicated worker as it is used here; the project's types are those of a page. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<Order>) => void) | null;
  postMessage(message: unknown, transfer?: Transferable[]): void;
}

/** Takes the orders of the worker that it is started in. */
export function startPreparing(scope: WorkerScope): void {
  scope.onmessage = ({ data }) => void prepare(scope, data);
}

async function prepare(scope: WorkerScope, { number, blob, wasm }: Order): Promise<void> {
  const bytes = await blob.arrayBuffer();
  if (isTooLarge(new Uint8Array(bytes))) {
    scope.postMessage({ number, prepared: { trouble: 'failed' } satisfies Prepared });
    return;
  }
  const camera = await cameraOf(bytes);
  const bitmap = await createImageBitmap(blob).catch(() => undefined);
  if (!bitmap) {
    scope.postMessage({ number, prepared: { trouble: 'format' } satisfies Prepared });
    return;
  }
  const original = { width: bitmap.width, height: bitmap.height };
  if (!holdsText(original)) {
    bitmap.close();
    scope.postMessage({ number, prepared: { camera } satisfies Prepared });
    scope.postMessage({ number, codes: [] });
    return;
  }
  const size = sizeToRead(original);
  const canvas = new OffscreenCanvas(size.width, size.height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('The browser draws nothing in a worker.');
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, size.width, size.height);
  bitmap.close();
  const { data } = context.getImageData(0, 0, size.width, size.height);
  canvas.width = 0;
  const page = pageOf(data, size);
  scope.postMessage({ number, prepared: { camera, page } satisfies Prepared }, [page.graymap.buffer as ArrayBuffer]);
  prepareZXingModule({ overrides: { locateFile: () => wasm } });
  // A picture without its codes is better than none.
  const codes = await codesOf(data as Uint8ClampedArray<ArrayBuffer>, size).catch((): Code[] => []);
  scope.postMessage({ number, codes });
}
