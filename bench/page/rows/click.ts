/** From the press on the send control to the frame that shows the popup; without Saring, to the frame after the click. */
import { both, type Measurement, type Row, rowOf } from '../browser';
import { draft, openComposer } from '../composer';
import { timedPress } from '../press';

const ROUNDS = 7;

export const click: Measurement = async (lanes) => {
  const rows: Row[] = [];
  for (const slowdown of [1, 4, 6]) {
    const found = await both(lanes, ROUNDS, async (page, lane) => {
      await openComposer(page);
      await page.keyboard.type(draft);
      await page.emulateCPUThrottling(slowdown);
      return timedPress(page, '[data-fx="control"]', lane);
    });
    rows.push(rowOf(`klik kirim sampai jendela, CPU ÷ ${slowdown}`, found, 'ms'));
  }
  return rows;
};
