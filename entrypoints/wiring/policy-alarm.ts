/** Wakes the background when the policy's address is to be visited: an alert of the office must not wait for somebody to write. */
import { browser } from 'wxt/browser';
import { visitDue } from '../../policy/keep/store';

const name = 'saring/policy';
/** Should a visit end without the next one being set. */
const again = 5;

export function wakeAtVisits(wake: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) void wake();
  });
  const set = async (due: number | null): Promise<void> => {
    if (due === null) await browser.alarms.clear(name);
    // Firefox takes a moment of 0 for none.
    else await browser.alarms.create(name, { when: Math.max(due, Date.now()), periodInMinutes: again });
  };
  visitDue.watch((due) => void set(due));
  void visitDue.getValue().then(set);
}
