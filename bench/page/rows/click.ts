/**
 * From the press on the send control to the frame of the browser that shows the popup, and until its words are painted; without Saring,
 * to the frame after the click. The first popup of a page, every time: no code of it has run there before.
 */
import { both, type Measurement, type Row, rowOf } from '../browser';
import { draft, openComposer } from '../composer';
import { ownFrame, slowDown } from '../own-frame';
import { timedPress, timedReading } from '../press';

const ROUNDS = 7;
const CONTROL = '[data-fx="control"]';
/** So long an officer at least looks at the draft before sending it, ms: the frame is there by then. */
const LOOK = 1000;

export const click: Measurement = async (lanes) => {
  const rows: Row[] = [];
  for (const slowdown of [1, 4, 6]) {
    const measure = (isRead: boolean) =>
      both(lanes, ROUNDS, async (page, lane) => {
        await openComposer(page);
        await page.keyboard.type(draft);
        const frame = lane.name === 'with' ? await ownFrame(page) : undefined;
        await page.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), LOOK);
        await slowDown(page, frame, slowdown);
        return frame && isRead ? timedReading(page, CONTROL, frame) : timedPress(page, CONTROL, lane);
      });
    rows.push(rowOf(`klik kirim sampai jendela, CPU ÷ ${slowdown}`, await measure(false), 'ms'));
    rows.push(rowOf(`klik kirim sampai isinya terbaca, CPU ÷ ${slowdown}`, await measure(true), 'ms'));
  }
  return rows;
};
