import { CircleAlert, Info, X } from 'lucide-preact';
import { press } from '../../findings/press';
import { tOverlay } from '../../i18n/overlay';
import { useOverlay } from './context';

/** Quiet lines told once: a policy that changed, a send that needs the officer's own press, one that was not checked. */
export function Notices() {
  const { moves, state } = useOverlay();
  return (
    <div class="notices">
      {state.notices.value.map(({ id, kind, say, theme }) => (
        <div
          key={id}
          class="saring layer notice appear"
          data-theme={theme}
          data-kind={kind}
          role={kind === 'alert' ? 'alert' : 'status'}
        >
          {kind === 'alert' ? <CircleAlert size={18} aria-hidden="true" /> : <Info size={18} aria-hidden="true" />}
          <p>{say()}</p>
          <button
            type="button"
            class="icon-button"
            aria-label={tOverlay().dismiss}
            onClick={press(() => moves.dismissNotice(id))}
          >
            <X size={16} aria-hidden="true" />
          </button>
        </div>
      ))}
    </div>
  );
}
