import { useRoom } from './room';
import { tFrame } from './words';

/** Says that a press did not count. It takes no room: what grows would have to be waited for anew. */
export const Missed = () => (
  <div class="missed" role="status">
    {useRoom().isMissed.value && <p>{tFrame().missed}</p>}
  </div>
);
