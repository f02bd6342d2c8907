/** A press on the send control, timed. */
import type { Page } from 'puppeteer-core';
import type { Lane } from './browser';

/**
 * Milliseconds from the press to the frame that shows the popup; without Saring, to the frame after the page has heard of it. The clock
 * starts as the browser is told to press, since a press that is held does not reach the page.
 */
export async function timedPress(tab: Page, control: string, { name }: Lane): Promise<number> {
  const box = await (await tab.$(control))?.boundingBox();
  if (!box) throw new Error(`The page shows no ${control}.`);
  await tab.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const clock = await tab.evaluateHandle(() => {
    const clock = { start: performance.now(), isHeard: false };
    addEventListener('pointerdown', () => (clock.isHeard = true), { capture: true, once: true });
    return clock;
  });
  await tab.mouse.down();
  await tab.mouse.up();
  return tab.evaluate(
    (clock, isGuarded) =>
      new Promise<number>((done) => {
        // A method, since the bundler gives named functions a helper that does not exist in the page.
        const frames = {
          look(): void {
            const root = document.querySelector('[data-saring-overlay]')?.shadowRoot;
            if (isGuarded ? root?.querySelector('.frame[data-shown]') : clock.isHeard) done(performance.now() - clock.start);
            else requestAnimationFrame(() => frames.look());
          },
        };
        frames.look();
      }),
    clock,
    name === 'with',
  );
}
