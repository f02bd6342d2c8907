import type { DecisionTerms } from '../../policy/types';
import { type Panel, stopping, wayOut } from '../page/state';
import { press } from '../shared/finding/press';
import { useOverlay } from './context';
import { tOverlay } from './words';

/** The way past the findings that the policy leaves open, besides mending them. */
function OtherWay({ panel, terms }: { panel: Panel; terms: DecisionTerms }) {
  const { host, moves } = useOverlay();
  const t = tOverlay();
  const busy = panel.step === 'busy';
  const button = (action: string, label: string, act: () => unknown) => (
    <button type="button" class="button" data-action={action} disabled={busy} onClick={press(act)}>
      {busy ? t.sending : label}
    </button>
  );
  if (panel.verdict.unchecked !== undefined) {
    return terms.onEngineFailure === 'ask'
      ? button('send-unchecked', t.sendUnchecked, () => moves.decide({ kind: 'send-unchecked' }))
      : null;
  }
  const places = stopping(panel.verdict);
  const way = wayOut(places);
  if (way === 'approval')
    return host.approval ? button('approval', t.askApproval, () => moves.update({ step: 'approval' })) : null;
  if (way === 'never') return null;
  if (places.flat().every(({ key }) => panel.flagged.includes(key))) {
    return button('send-false-alarm', t.sendFalseAlarm, () => moves.decide({ kind: 'false-alarm', keys: panel.flagged }));
  }
  return way === 'free'
    ? button('send', t.sendNow, () => moves.decide({ kind: 'send', code: 'tanpa-alasan' }))
    : button('send', t.sendAnyway, () => moves.update({ step: 'reason' }));
}

/** What the officer can do with the stopped draft; "Perbaiki" first, and the default. */
export function Actions({ panel, terms }: { panel: Panel; terms: DecisionTerms }) {
  const { moves } = useOverlay();
  const t = tOverlay();
  const failed = panel.verdict.unchecked !== undefined;
  if (panel.kind === 'review' || (panel.kind === 'fixing' && stopping(panel.verdict).length === 0)) return null;
  return (
    <div class="actions">
      <button
        type="button"
        class="button primary"
        data-action="fix"
        data-first
        disabled={panel.step === 'busy'}
        onClick={press(() => moves.close(true))}
      >
        {failed ? t.back : t.fix}
      </button>
      {panel.kind === 'held' && <OtherWay panel={panel} terms={terms} />}
    </div>
  );
}
