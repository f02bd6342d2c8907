/** A picture with words that must not go out, held on the stage. */
import type { Page } from 'puppeteer-core';
import { inOverlay } from '../../tests/browser/harness/overlay';
import { at, type Scene, type Stage } from './scene';

const telegram = ['TELEGRAM', 'DARI : DANREM 099', 'KEPADA : PARA DANDIM', 'KLASIFIKASI : RAHASIA', 'NOMOR : STR/907/XI/2026'];

async function pictured(stage: Stage): Promise<Page> {
  const page = await at('training.html#latihan', '[data-testid="tweetTextarea_0"]')(stage);
  await page.bringToFront();
  await page.click('[data-testid="tweetTextarea_0"]');
  await page.keyboard.type('Kami mengundang warga hadir di balai desa besok pukul 09.00.');
  await page.evaluate(async (lines) => {
    const canvas = document.createElement('canvas');
    canvas.width = 1000;
    canvas.height = 140 + 90 * lines.length;
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('no canvas');
    pen.fillStyle = 'white';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.fillStyle = 'black';
    pen.font = '44px Arimo, sans-serif';
    for (const [index, line] of lines.entries()) pen.fillText(line, 60, 120 + 90 * index);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    const input = document.querySelector<HTMLInputElement>('.picture-input input');
    if (!blob || !input) throw new Error('no picture or nowhere to give it');
    const files = new DataTransfer();
    files.items.add(new File([blob], 'telegram.png', { type: 'image/png' }));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, telegram);
  await page.waitForSelector('.picture-preview img');
  await page.click('[data-testid="tweetButtonInline"]');
  await inOverlay(page, '.picture-view img');
  return page;
}

export const pictureScenes: readonly Scene[] = [{ name: 'gambar', title: 'Gambar yang memuat surat rahasia', open: pictured }];
