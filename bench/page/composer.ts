/** The composer that is typed into: the rebuilt one of X, at the site's own address. */
import type { Page } from 'puppeteer-core';
import { openSite } from '../../tests/browser/matrix/open';

/** 280 characters with six findings of several rules. */
export const draft =
  'Rapat dipimpin Ibu Rina, NIK 3507991708859901, hp 0844 0000 1111. Gue senang banget, wkwk! Katanya info dari grup sebelah ' +
  'bantuan cair besok, viralkan sebelum dihapus. Dasar anjing kamu, kata warga. Surat STR/9902/VII/2025 sudah beredar. ' +
  'Kantor buka pukul 08.00 sampai 15.00 WIB ya.';

/** Opens the page, shows the composer and puts the cursor into it. */
export async function openComposer(page: Page): Promise<void> {
  await openSite(page, 'x', { guard: false });
  await page.evaluate(() => window.situs.show('x-home', 'id'));
  await page.evaluate(() => window.situs.focus());
}

/** Until the rules are ready, which is measured by itself: a word that they mark is marked. `isGuarded`: Saring is there. */
export async function settle(page: Page, isGuarded: boolean): Promise<void> {
  await page.keyboard.type('Dasar anjing kamu ');
  if (isGuarded)
    await page.waitForFunction(() =>
      [...(CSS.highlights as unknown as Map<string, Set<Range>>).values()].some(({ size }) => size > 0),
    );
  await empty(page);
  await page.keyboard.type('a');
}

/** Empties the box and puts the cursor into it. */
export async function empty(page: Page): Promise<void> {
  await page.evaluate(() => window.situs.write(''));
  await page.evaluate(() => window.situs.focus());
}
