/** Wakes the background when the policy's address is to be visited: an alert of the office must not wait for somebody to write. */
import { browser } from 'wxt/browser';
import { isDue } from '../../policy/keep/fetch';
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
    else {
      const now = Date.now();
      // Firefox takes a moment of 0 for none.
      await browser.alarms.create(name, { when: isDue(due, now) ? now : due, periodInMinutes: again });
    }
  };
  visitDue.watch((due) => void set(due));
  void visitDue.getValue().then(set);
}
