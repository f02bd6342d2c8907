/** `npm run icons`: draws the mark of Saring as the pictures that browsers and stores ask for, into `public/icon`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, ensureBrowser } from './browsers';

/** Three, two, one: what falls through a sieve. As in the mark on the pages, moved in from the edge of its ground. */
const dots = [
  [6.2, 7],
  [12, 7],
  [17.8, 7],
  [9.1, 12.4],
  [14.9, 12.4],
  [12, 17.8],
];
const grounds = { '': '#0b5563', 'kelabu-': '#6f767b' };

/** Stores want air round the mark at 128 px; at the toolbar's sizes every pixel is needed. */
function svg(ground: string, size: number): string {
  const inset = size === 128 ? 2 : 0;
  const side = 24 - 2 * inset;
  const circles = dots.map(([x = 0, y = 0]) => `<circle cx="${x}" cy="${y}" r="${size < 32 ? 2.4 : 2.2}" fill="#fff"/>`).join('');
  const scale = side / 24;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="${size}" height="${size}"><g transform="translate(${inset} ${inset}) scale(${scale})"><rect width="24" height="24" rx="5.4" fill="${ground}"/>${circles}</g></svg>`;
}

const folder = join('public', 'icon');
mkdirSync(folder, { recursive: true });
const browser = await puppeteer.launch({ executablePath: await ensureBrowser('chromium'), args: chromiumArguments() });
try {
  const page = await browser.newPage();
  for (const [prefix, ground] of Object.entries(grounds)) {
    for (const size of [16, 32, 48, 128]) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg(ground, size)}`);
      writeFileSync(join(folder, `${prefix}${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  }
} finally {
  await browser.close();
}
