/** From the click on the send control to the frame that shows the popup; without Saring, to the frame after the click. */
import { both, type Measurement, type Row, rowOf } from '../browser';
import { draft, openComposer } from '../composer';

const ROUNDS = 7;

export const click: Measurement = async (lanes) => {
  const rows: Row[] = [];
  for (const slowdown of [1, 4, 6]) {
    const found = await both(lanes, ROUNDS, async (page, { name }) => {
      await openComposer(page);
      await page.keyboard.type(draft);
      await page.emulateCPUThrottling(slowdown);
      const taken = page.evaluate(
        (awaited) =>
          new Promise<number>((done) => {
            let pressed = Number.NaN;
            // The guard holds the click itself back from the page; it follows this in the same task.
            addEventListener('mouseup', () => (pressed = performance.now()), { capture: true, once: true });
            // A method, since the bundler gives named functions a helper that does not exist in the page.
            const frames = {
              look(): void {
                if (
                  pressed >= 0 &&
                  (awaited === '' || document.querySelector('[data-saring-overlay]')?.shadowRoot?.querySelector(awaited))
                )
                  done(performance.now() - pressed);
                else requestAnimationFrame(() => frames.look());
              },
            };
            frames.look();
          }),
        name === 'with' ? '.frame[data-shown]' : '',
      );
      await page.click('[data-fx="control"]');
      return taken;
    });
    rows.push(rowOf(`klik kirim sampai jendela, CPU ÷ ${slowdown}, p50`, found, 0.5, 'ms'));
  }
  return rows;
};
