/** `npm run toko`: writes docs/toko from the build: five pictures, the tile, and the texts that the stores ask for. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extensionFolder, startSession } from '../tests/browser/harness/session';
import { builtIn } from './toko/built';
import { pictureHtml, pictures, size, tileHtml, tileSize } from './toko/pictures';
import { scale, shots } from './toko/scenes';
import { textsPage } from './toko/texts';

const folder = join('docs', 'toko');
writeFileSync(join(folder, 'teks.md'), textsPage(builtIn(extensionFolder('chromium', 'test'))));
// The browser's own words in the pictures are Indonesian too.
process.env.LANGUAGE = 'id';
const product = await startSession('chromium', { reducedMotion: true, args: [`--force-device-scale-factor=${scale}`] });
const taken = await shots(product).finally(() => product.close());
const drawing = await startSession('chromium', { build: 'none' });
try {
  const page = await drawing.newPage();
  const draw = async (name: string, html: string, { width, height }: typeof size) => {
    await page.setViewport({ width, height });
    await page.setContent(html);
    writeFileSync(join(folder, name), await page.screenshot());
  };
  for (const [index, picture] of pictures.entries())
    await draw(`${index + 1}-${picture.shot}.png`, pictureHtml(picture, taken[picture.shot]), size);
  await draw('petak-440x280.png', tileHtml(), tileSize);
} finally {
  await drawing.close();
}
