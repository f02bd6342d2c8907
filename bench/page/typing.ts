/** From keystroke to the frame that shows it, measured in the page itself. */
import type { Page } from 'puppeteer-core';

/** 280 characters with six findings of several rules. */
export const draft =
  'Rapat dipimpin Ibu Rina, NIK 3507991708859901, hp 0844 0000 1111. Gue senang banget, wkwk! Katanya info dari grup sebelah ' +
  'bantuan cair besok, viralkan sebelum dihapus. Dasar anjing kamu, kata warga. Surat STR/9902/VII/2025 sudah beredar. ' +
  'Kantor buka pukul 08.00 sampai 15.00 WIB ya.';

/** Milliseconds from each keydown to the end of the frame after it. */
export async function typeMeasured(page: Page, text: string): Promise<number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    const channel = new MessageChannel();
    const starts: number[] = [];
    channel.port1.onmessage = () => {
      const now = performance.now();
      for (const start of starts.splice(0)) times.push(now - start);
    };
    addEventListener(
      'keydown',
      () => {
        starts.push(performance.now());
        // The message runs after the frame's style, layout and paint.
        requestAnimationFrame(() => channel.port2.postMessage(null));
      },
      true,
    );
    Object.assign(window, { keyTimes: times });
  });
  for (const [index, letter] of [...text].entries()) {
    await page.keyboard.type(letter);
    await page.waitForFunction(
      (count) => (window as unknown as { keyTimes: number[] }).keyTimes.length >= count,
      { polling: 'raf' },
      index + 1,
    );
  }
  return page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes);
}
