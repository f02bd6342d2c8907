import { press } from '../shared/finding/press';
import { stopping, wayOut } from '../shared/finding/stopping';
import type { PanelView, RoomView } from './protocol';
import { useRoom } from './room';
import { tFrame } from './words';

interface ActionsProps {
  readonly panel: PanelView;
  readonly view: RoomView;
}

/** The way past the findings that the policy leaves open, besides mending them. */
function OtherWay({ panel, view: { terms, canAsk } }: ActionsProps) {
  const { act } = useRoom();
  const t = tFrame();
  const busy = panel.step === 'busy';
  const button = (action: string, label: string, pressed: () => void) => (
    <button type="button" class="button" data-action={action} disabled={busy} onClick={press(pressed)}>
      {busy ? t.sending : label}
    </button>
  );
  if (panel.verdict.unchecked !== undefined) {
    return terms.onEngineFailure === 'ask'
      ? button('send-unchecked', t.sendUnchecked, () => act({ do: 'decide', decision: { kind: 'send-unchecked' } }))
      : null;
  }
  const places = stopping(panel.verdict);
  const way = wayOut(places);
  if (way === 'approval') return canAsk ? button('approval', t.askApproval, () => act({ do: 'step', step: 'approval' })) : null;
  if (way === 'never') return null;
  if (places.flat().every(({ key }) => panel.flagged.includes(key))) {
    const decision = { kind: 'false-alarm', keys: panel.flagged } as const;
    return button('send-false-alarm', t.sendFalseAlarm, () => act({ do: 'decide', decision }));
  }
  return way === 'free'
    ? button('send', t.sendNow, () => act({ do: 'decide', decision: { kind: 'send', code: 'tanpa-alasan' } }))
    : button('send', t.sendAnyway, () => act({ do: 'step', step: 'reason' }));
}

/** What the officer can do with the stopped draft; back to the draft first. */
export function Actions({ panel, view }: ActionsProps) {
  const { act } = useRoom();
  const t = tFrame();
  const failed = panel.verdict.unchecked !== undefined;
  if (panel.kind === 'review') return null;
  return (
    <div class="actions">
      <button
        type="button"
        class="button primary"
        data-action="fix"
        disabled={panel.step === 'busy'}
        onClick={press(({ detail }) => act({ do: 'close', words: true, byKeyboard: detail === 0 }))}
      >
        {failed ? t.back : t.fix}
      </button>
      {panel.kind === 'held' && <OtherWay panel={panel} view={view} />}
    </div>
  );
}
