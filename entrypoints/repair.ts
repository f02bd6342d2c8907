/** What lays a policy's repairs over the table of a site, as a script that the content script loads where the policy has some. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { repair } from '../compose/composers/repair';
import { handOver } from './compose/hand-over';

export default defineUnlistedScript(() => handOver('saringRepair', repair));
