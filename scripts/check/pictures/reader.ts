/** Reads pictures outside a browser, with what reads them in it: the same program for letters and codes, the same data, the same sizes. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createCanvas, type Image, loadImage } from '@napi-rs/canvas';
import { createWorker, OEM, PSM, type WorkerParams } from 'tesseract.js';
import { prepareZXingModule } from 'zxing-wasm/reader';
import { isTooLarge } from '../../../pictures/file/size';
import { cameraOf } from '../../../pictures/read/camera';
import { codesOf } from '../../../pictures/read/codes';
import { holdsText, pageOf, sizeToRead } from '../../../pictures/read/page';
import { type Recogniser, recognise } from '../../../pictures/read/recognise';
import type { Code, Reading } from '../../../pictures/types';

export interface FileReader {
  /** `format`: no picture that is known here. */
  read(bytes: Buffer): Promise<Reading | 'format'>;
  stop(): Promise<unknown>;
}

const { resolve } = createRequire(import.meta.url);
const indonesian = () => dirname(resolve('@tesseract.js-data/ind/4.0.0_best_int/ind.traineddata.gz'));

/** `data`: the folder with the data of letters, as gzip. */
export async function createFileReader(languages = 'ind', data = indonesian()): Promise<FileReader> {
  const program = await readFile(join(dirname(resolve('zxing-wasm/reader')), '../../reader/zxing_reader.wasm'));
  prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(program).buffer } });
  const letters = await createWorker(languages, OEM.LSTM_ONLY, { langPath: data, cacheMethod: 'none', gzip: true });
  await letters.setParameters({ tessedit_pageseg_mode: PSM.AUTO, debug_file: '/dev/null' } as Partial<WorkerParams>);
  return {
    async read(bytes) {
      if (isTooLarge(bytes)) return 'format';
      const camera = await cameraOf(Uint8Array.from(bytes).buffer);
      const image = await loadImage(bytes).catch((): undefined => undefined);
      if (!image) return 'format';
      const nothing = { text: '', words: [], isUnclear: false };
      if (!holdsText(image)) return { ...nothing, camera, codes: [] };
      const size = sizeToRead(image);
      const pixels = pixelsOf(image, size);
      const codes = await codesOf(pixels, size).catch((): Code[] => []);
      const { text, words, isUnclear } = await recognise(letters as unknown as Recogniser, pageOf(pixels, size));
      return { text, words, isUnclear, camera, codes };
    },
    stop: () => letters.terminate(),
  };
}

function pixelsOf(
  image: Image,
  { width, height }: { readonly width: number; readonly height: number },
): Uint8ClampedArray<ArrayBuffer> {
  const pen = createCanvas(width, height).getContext('2d');
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(image, 0, 0, width, height);
  return pen.getImageData(0, 0, width, height).data as Uint8ClampedArray<ArrayBuffer>;
}
