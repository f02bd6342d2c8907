/** The studio in its parts, with the policy of a regency in hand. */
import type { Page } from 'puppeteer-core';
import { at, type Scene, type Stage } from './scene';

/** What is begun is kept by the browser for the parts after it. */
async function begun(stage: Stage): Promise<Page> {
  const page = await at('studio.html#mulai', '.beginnings')(stage);
  await page.click('.beginnings button[aria-label*="Kabupaten"]');
  await page.waitForFunction(() => location.hash !== '#mulai');
  await page.waitForSelector('.fields');
  return page;
}

export const studioScenes: readonly Scene[] = [
  { name: 'studio-mulai', title: 'Studio: mulai', open: at('studio.html#mulai', '.beginnings') },
  { name: 'studio-kantor', title: 'Studio: kantor', open: begun },
  { name: 'studio-akun', title: 'Studio: akun', open: at('studio.html#akun', '.item-name', '.items summary') },
  { name: 'studio-aturan', title: 'Studio: aturan, dengan draf percobaan', open: at('studio.html#aturan', '.judged') },
  { name: 'studio-aturan-kantor', title: 'Studio: aturan kantor', open: at('studio.html#aturan-kantor', 'main .card') },
  {
    name: 'studio-terbitkan',
    title: 'Studio: terbitkan',
    open: at('studio.html#terbitkan', '.changes, .passphrase, [type=password]'),
  },
];
