/** Puts the pictures of one screen on one sheet, each under the name of its look. */
import type { Page } from 'puppeteer-core';

export interface Tile {
  readonly title: string;
  /** CSS pixels of the screen that was drawn. */
  readonly width: number;
  readonly picture: Uint8Array;
}

/** CSS pixels. Two wide screens stand side by side; small ones keep their size. */
const sheetWidth = 1500;
const widest = 720;

const tileHtml = ({ title, width, picture }: Tile) =>
  `<figure style="width:${Math.min(widest, width)}px"><figcaption>${title}</figcaption><img alt="" src="data:image/png;base64,${Buffer.from(picture).toString('base64')}"></figure>`;

/** Draws the sheet as WebP. */
export async function drawSheet(page: Page, tiles: readonly Tile[], path: string): Promise<void> {
  await page.setViewport({ width: sheetWidth, height: 800 });
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>
    body{margin:0;padding:18px;background:#e9ecee;display:flex;flex-wrap:wrap;gap:18px;align-items:flex-start}
    figure{margin:0}
    figcaption{font:600 13px Arimo,sans-serif;color:#3c474c;padding:0 2px 5px}
    img{display:block;width:100%;border-radius:6px;box-shadow:0 0 0 1px #c3cbcf}
  </style>${tiles.map(tileHtml).join('')}`);
  await page.screenshot({ type: 'webp', quality: 60, path: path as `${string}.webp`, fullPage: true });
}
