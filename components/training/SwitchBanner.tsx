/** Says plainly that the stage differs from the office, and puts it back. */

import type { Stage } from './stage';
import { noSwitches, switchCount } from './switches';
import { words } from './words';

export function SwitchBanner({ stage }: { readonly stage: Stage }) {
  const count = switchCount(stage.switches.value);
  if (count === 0) return null;
  return (
    <p class="switch-banner" role="status" data-switches={count}>
      {words().switched(count)}
      <button
        type="button"
        class="button small"
        onClick={() => {
          stage.switches.value = noSwitches;
        }}
      >
        {words().switchReset}
      </button>
    </p>
  );
}
