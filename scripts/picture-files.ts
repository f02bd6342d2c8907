/** The programs and data that read pictures, as files of the package: taken from the packages they come in, never fetched. */
import { basename, join } from 'node:path';

const files = [
  'tesseract.js/dist/worker.min.js',
  '@tesseract.js-data/ind/4.0.0_best_int/ind.traineddata.gz',
  'pdfjs-dist/build/pdf.worker.min.mjs',
  'pdfjs-dist/wasm/openjpeg.wasm',
  'pdfjs-dist/wasm/LICENSE_OPENJPEG',
  'pdfjs-dist/wasm/LICENSE_PDFJS_OPENJPEG',
  'zxing-wasm/dist/reader/zxing_reader.wasm',
];

/** The quicker form of the program needs a Firefox newer than the oldest that is served. */
const core = (browser: string) => `tesseract.js-core/tesseract-core-${browser === 'firefox' ? 'simd' : 'relaxedsimd'}-lstm`;

/** `root`: the project's folder. */
export const pictureFiles = (root: string, browser: string): { readonly relativeDest: string; readonly absoluteSrc: string }[] =>
  [...files, `${core(browser)}.js`, `${core(browser)}.wasm`].map((file) => ({
    relativeDest: `pictures/${basename(file)}`,
    absoluteSrc: join(root, 'node_modules', file),
  }));
