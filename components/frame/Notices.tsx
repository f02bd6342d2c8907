import { CircleAlert, Info, X } from 'lucide-preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Notice as NoticeState } from '../page/state';
import { press } from '../shared/finding/press';
import { useOverlay } from './context';
import { tOverlay } from './words';

function Notice({ id, kind, say, theme }: NoticeState) {
  const { giveBack, moves, root } = useOverlay();
  const ref = useRef<HTMLDivElement>(null);
  // Dismissed or pushed out by another, it does not take the focus with it.
  useLayoutEffect(() => {
    const line = ref.current;
    return () => {
      if (line?.contains(root.activeElement)) giveBack();
    };
  }, [giveBack, root]);
  return (
    <div
      ref={ref}
      class="saring layer notice appear"
      data-theme={theme}
      data-kind={kind}
      role={kind === 'alert' ? 'alert' : 'status'}
    >
      {kind === 'alert' ? <CircleAlert size={18} aria-hidden="true" /> : <Info size={18} aria-hidden="true" />}
      <p>{say()}</p>
      <button type="button" class="icon-button" aria-label={tOverlay().dismiss} onClick={press(() => moves.dismissNotice(id))}>
        <X size={16} aria-hidden="true" />
      </button>
    </div>
  );
}

/** Quiet lines told once: a policy that changed, a send that needs the officer's own press, one that was not checked. */
export function Notices() {
  const { state } = useOverlay();
  return (
    <div class="notices">
      {state.notices.value.map((notice) => (
        <Notice key={notice.id} {...notice} />
      ))}
    </div>
  );
}
