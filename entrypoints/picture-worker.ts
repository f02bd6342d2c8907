/** Takes pictures apart, in a worker of the frame. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPreparing } from '../pictures/browser/prepare';

export default defineUnlistedScript(() => startPreparing(self as unknown as Parameters<typeof startPreparing>[0]));
