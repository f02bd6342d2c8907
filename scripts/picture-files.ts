/** The programs and data that read pictures, as files of the package: taken from the packages they come in, never fetched. */
import { basename, join } from 'node:path';

const files = [
  'tesseract.js/dist/worker.min.js',
  'tesseract.js-core/tesseract-core-simd-lstm.js',
  'tesseract.js-core/tesseract-core-simd-lstm.wasm',
  '@tesseract.js-data/ind/4.0.0_best_int/ind.traineddata.gz',
  'pdfjs-dist/build/pdf.worker.min.mjs',
  'pdfjs-dist/wasm/openjpeg.wasm',
  'pdfjs-dist/wasm/LICENSE_OPENJPEG',
  'pdfjs-dist/wasm/LICENSE_PDFJS_OPENJPEG',
  'zxing-wasm/dist/reader/zxing_reader.wasm',
];

/** `root`: the project's folder. */
export const pictureFiles = (root: string): { readonly relativeDest: string; readonly absoluteSrc: string }[] =>
  files.map((file) => ({ relativeDest: `pictures/${basename(file)}`, absoluteSrc: join(root, 'node_modules', file) }));
