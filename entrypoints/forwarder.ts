/** What forwards journal entries to the office's receiver, as one script that the background loads when the policy asks for it. */
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { forward, nextTry } from '../journal/forward/forward';
import { forget, waitingIn } from '../journal/forward/progress';
import { isForwardAllowed, senderOf } from './wiring/forward-access';
import { forwarder } from './wiring/forwarder';

/** The header's value, which group policy alone knows. Firefox rejects where it knows none. */
async function headerValue(): Promise<string | undefined> {
  const { forwardHeader } = await browser.storage.managed.get('forwardHeader').catch(() => ({ forwardHeader: undefined }));
  return typeof forwardHeader === 'string' && forwardHeader !== '' ? forwardHeader : undefined;
}

export default defineUnlistedScript(() =>
  forwarder.handOver({
    async run(db, policy, wanted, force) {
      const [isAllowed, header] = await Promise.all([isForwardAllowed(wanted), headerValue()]);
      const progress = await forward(db, { policy: wanted, sender: senderOf(policy), isAllowed, header, force });
      return nextTry(progress, await waitingIn(db), Date.now());
    },
    stop: forget,
  }),
);
