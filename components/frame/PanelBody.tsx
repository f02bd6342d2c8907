import { useLayoutEffect, useRef } from 'preact/hooks';
import { FindingCard } from '../shared/finding/FindingCard';
import { press } from '../shared/finding/press';
import { isOpen } from '../shared/finding/stopping';
import { ApprovalForm } from './ApprovalForm';
import { LeakNotice } from './LeakNotice';
import { moodOf } from './mood';
import { listed } from './panel-words';
import type { PanelView, RoomView } from './protocol';
import { ReasonForm } from './ReasonForm';
import { useRoom } from './room';
import { Unchecked } from './Unchecked';
import { tFrame } from './words';

/** Cards shown before "show more". */
const firstShown = 3;

export interface PanelBodyProps {
  readonly panel: PanelView;
  readonly view: RoomView;
  /** Id of the words of the first finding, which describe the popup. */
  readonly firstId: string;
  readonly afterFix: () => void;
}

/** The middle of the popup: the findings, or the step the officer has gone on to. */
export function PanelBody({ panel, view, firstId, afterFix }: PanelBodyProps) {
  const { act, ask, copy } = useRoom();
  const { step, verdict } = panel;
  const { terms } = view;
  const list = useRef<HTMLUListElement>(null);
  // The button that showed them is gone; the focus goes to the first that it showed.
  useLayoutEffect(() => {
    if (panel.all) list.current?.children[firstShown]?.querySelector('button')?.focus();
  }, [panel.all]);
  const back = () => act({ do: 'step', step: 'review' });
  if (step === 'reason') return <ReasonForm terms={terms} onBack={back} />;
  if (step === 'approval' && view.canAsk) return <ApprovalForm terms={terms} onBack={back} />;
  const places = listed(panel);
  const visible = panel.all ? places : places.slice(0, firstShown);
  return (
    <>
      {moodOf(panel) === 'failed' && <Unchecked text={panel.text} blocked={terms.onEngineFailure === 'block'} />}
      {panel.leakReport && <LeakNotice report={panel.leakReport} contact={terms.leakContact} />}
      <ul class="list" ref={list}>
        {visible.map(({ place, done, text }, index) => (
          <FindingCard
            key={place[0].key}
            as="li"
            {...(index === 0 ? { whatId: firstId } : {})}
            place={place}
            text={text}
            done={done}
            brief={panel.familiar.includes(place[0].rule)}
            flagged={!panel.flagged.includes(place[0].key) ? 'no' : panel.kind === 'held' && isOpen(place) ? 'counts' : 'noted'}
            copy={copy}
            onFix={async ({ key }) => {
              const outcome = await ask('fix', { key });
              if (outcome === 'done') afterFix();
              return outcome;
            }}
            onShow={() => act({ do: 'show', key: place[0].key })}
            onFalseAlarm={() => act({ do: 'flag', key: place[0].key, on: true })}
            onUndoFalseAlarm={() => act({ do: 'flag', key: place[0].key, on: false })}
          />
        ))}
      </ul>
      {visible.length < places.length && (
        <button type="button" class="button plain more" data-action="more" onClick={press(() => act({ do: 'all' }))}>
          {tFrame().more(places.length - visible.length)}
        </button>
      )}
      {verdict.failedRules.length > 0 && <p class="line">{tFrame().failedRules(verdict.failedRules.length)}</p>}
      {panel.failed && (
        <p role="alert" class="line refusal">
          {tFrame().decideFailed}
        </p>
      )}
    </>
  );
}
