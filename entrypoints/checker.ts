/** Rules, overlay and policy, as one script that the content script loads when a composer is seen. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOver } from './compose/hand-over';
import { startPageChecker } from './compose/page-checker';

export default defineUnlistedScript(() => {
  handOver('saringStartPageChecker', startPageChecker);
});
