/** A press on the send control, timed. */
import type { Frame, Page } from 'puppeteer-core';
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

/**
 * Milliseconds from the press until the frame has painted the popup, by the one clock of both processes: what the officer reads stands
 * there then.
 */
export async function timedReading(tab: Page, control: string, frame: Frame): Promise<number> {
  // Nothing is drawn in a hidden frame, so that this looks with the first frame in which it is seen.
  const seen = await frame.evaluateHandle(() => {
    const seen = { at: 0 };
    const frames = {
      look(): void {
        if (!document.querySelector('.panel[data-kind=held] .finding')) {
          requestAnimationFrame(() => frames.look());
          return;
        }
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => Object.assign(seen, { at: performance.timeOrigin + performance.now() });
        port2.postMessage(0);
      },
    };
    requestAnimationFrame(() => frames.look());
    return seen;
  });
  const box = await (await tab.$(control))?.boundingBox();
  if (!box) throw new Error(`The page shows no ${control}.`);
  await tab.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const start = await tab.evaluate(() => performance.timeOrigin + performance.now());
  await tab.mouse.down();
  await tab.mouse.up();
  const at = await frame.waitForFunction((seen) => seen.at, { timeout: 60_000 }, seen);
  return (await at.jsonValue()) - start;
}
