/** Pictures as tests make them, and how a person gives them to a site. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer';
import { cameraData } from '../fixtures/camera';

const program = createRequire(import.meta.url).resolve('zxing-wasm/writer/zxing_writer.wasm');

export interface Given {
  readonly lines: readonly string[];
  /** Written as a camera does it, with its position. */
  readonly camera?: boolean;
  /** What a QR code in it says. */
  readonly code?: string;
  /** As a recording of somewhat more than a second that shows it. */
  readonly isVideo?: boolean;
  /** No picture and no video after all. */
  readonly isBroken?: boolean;
}

/** A PDF with these lines on each of its pages. */
export function pdfOf(pages: readonly (readonly string[])[]): string {
  const kids = pages.map((_, index) => `${4 + 2 * index} 0 R`).join(' ');
  const objects = pages.flatMap((lines, index) => {
    const text = lines.map((line) => `(${line}) Tj 0 -40 Td`).join(' ');
    const content = `BT /F1 20 Tf 60 700 Td ${text} ET`;
    return [
      `${4 + 2 * index} 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources <</Font <</F1 3 0 R>>>> /Contents ${5 + 2 * index} 0 R>> endobj`,
      `${5 + 2 * index} 0 obj <</Length ${content.length}>> stream\n${content}\nendstream endobj`,
    ];
  });
  return [
    '%PDF-1.4',
    '1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj',
    `2 0 obj <</Type /Pages /Kids [${kids}] /Count ${pages.length}>> endobj`,
    '3 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj',
    ...objects,
    'trailer <</Root 1 0 R>>',
    '%%EOF',
  ].join('\n');
}

/** Gives a picture to the composer as a person does. */
export async function give(
  page: Page,
  { lines, camera = false, code, isVideo = false, isBroken = false }: Given,
  way: 'picker' | 'drop' | 'paste',
): Promise<void> {
  prepareZXingModule({ overrides: { wasmBinary: readFileSync(program).buffer as ArrayBuffer } });
  const symbol = code === undefined ? '' : (await writeBarcode(code, { format: 'QRCode', scale: 8 })).svg;
  await page.evaluate(
    async (lines, way, data, symbol, isVideo, isBroken) => {
      const canvas = document.createElement('canvas');
      canvas.width = 1000;
      canvas.height = 140 + 90 * lines.length + (symbol ? 400 : 0);
      const pen = canvas.getContext('2d');
      if (!pen) throw new Error('no canvas');
      pen.fillStyle = '#fff';
      pen.fillRect(0, 0, canvas.width, canvas.height);
      pen.fillStyle = '#111';
      pen.font = '44px Arimo, "Liberation Sans", sans-serif';
      for (const [index, line] of lines.entries()) pen.fillText(line, 60, 120 + 90 * index);
      if (symbol) {
        const image = new Image();
        image.src = `data:image/svg+xml,${encodeURIComponent(symbol)}`;
        await image.decode();
        pen.drawImage(image, 60, canvas.height - 400, 360, 360);
      }
      const type = isVideo ? 'video/webm' : data.length > 0 ? 'image/jpeg' : 'image/png';
      async function recorded(): Promise<Blob> {
        const parts: Blob[] = [];
        const recorder = new MediaRecorder(canvas.captureStream(20), { mimeType: 'video/webm', videoBitsPerSecond: 4_000_000 });
        recorder.addEventListener('dataavailable', (part) => parts.push(part.data));
        const ended = new Promise((done) => recorder.addEventListener('stop', done));
        recorder.start();
        // What does not change is not recorded.
        for (let frame = 0; frame < 30; frame += 1) {
          pen?.fillRect(0, 0, 4 + (frame % 2), 4);
          await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 40)));
        }
        recorder.stop();
        await ended;
        return new Blob(parts, { type });
      }
      const drawn = () => new Promise<Blob | null>((done) => canvas.toBlob(done, type, 0.95));
      const blob = isBroken ? new Blob(['-'], { type }) : isVideo ? await recorded() : await drawn();
      if (!blob) throw new Error('no picture');
      const head = data.length + 8;
      const parts =
        data.length > 0
          ? [
              new Uint8Array([0xff, 0xd8, 0xff, 0xe1, head >> 8, head & 255, 0x45, 0x78, 0x69, 0x66, 0, 0, ...data]),
              blob.slice(2),
            ]
          : [blob];
      const files = new DataTransfer();
      files.items.add(new File(parts, 'gambar', { type }));
      const input = document.querySelector<HTMLInputElement>('input[type="file"]');
      const editor = document.querySelector('[contenteditable="true"]');
      const init = { bubbles: true, cancelable: true };
      if (way === 'picker' && input) {
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      } else if (way === 'drop') {
        editor?.dispatchEvent(new DragEvent('drop', { ...init, dataTransfer: files }));
      } else {
        const pasted = new ClipboardEvent('paste', { ...init, clipboardData: files });
        // Firefox lets no script make a paste of files; the page's own then has to do.
        if (!pasted.clipboardData?.files.length) Object.defineProperty(pasted, 'clipboardData', { value: files });
        editor?.dispatchEvent(pasted);
      }
    },
    lines,
    way,
    camera ? [...cameraData()] : [],
    symbol,
    isVideo,
    isBroken,
  );
}
