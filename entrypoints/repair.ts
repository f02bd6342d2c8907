/**
 * What lays a policy's repairs over the table of a site, and what writes down a box that needs some: a script that is loaded where the
 * policy has some, or where a box is not understood.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { repair } from '../compose/composers/repair';
import { skeletonOf } from '../compose/session/skeleton';
import { handOver } from './compose/hand-over';

export default defineUnlistedScript(() => {
  handOver('saringRepair', repair);
  handOver('saringSkeleton', skeletonOf);
});
