import { useLayoutEffect, useRef } from 'preact/hooks';
import { isOpen, type Panel } from '../page/state';
import { FindingCard } from '../shared/finding/FindingCard';
import { leaks } from '../shared/finding/leak-rules';
import { press } from '../shared/finding/press';
import { ApprovalForm } from './ApprovalForm';
import { useOverlay } from './context';
import { LeakNotice } from './LeakNotice';
import { listed, moodOf } from './panel-words';
import { ReasonForm } from './ReasonForm';
import { Unchecked } from './Unchecked';
import { tOverlay } from './words';

/** Cards shown before "show more". */
const firstShown = 3;

/** The middle of the popup: the findings, or the step the officer has gone on to. */
export function PanelBody({ panel, afterFix }: { panel: Panel; afterFix: () => void }) {
  const { host, moves } = useOverlay();
  const t = tOverlay();
  const { composer, held, step, verdict } = panel;
  const terms = host.terms();
  const list = useRef<HTMLUListElement>(null);
  // The button that showed them is gone; the focus goes to the first that it showed.
  useLayoutEffect(() => {
    if (panel.all) list.current?.children[firstShown]?.querySelector('button')?.focus();
  }, [panel.all]);
  const back = () => moves.update({ step: 'review' });
  if (step === 'reason') return <ReasonForm terms={terms} onBack={back} />;
  if (step === 'approval' && held && host.approval) {
    return <ApprovalForm held={held} port={host.approval} terms={terms} onBack={back} />;
  }
  const places = listed(panel);
  const visible = panel.all ? places : places.slice(0, firstShown);
  return (
    <>
      {moodOf(panel) === 'failed' && <Unchecked text={panel.text} blocked={terms.onEngineFailure === 'block'} />}
      {leaks(verdict.findings).length > 0 && <LeakNotice verdict={verdict} contact={terms.leakContact} />}
      <ul class="list" ref={list}>
        {visible.map(({ place, done, text }) => (
          <FindingCard
            key={place[0].key}
            as="li"
            place={place}
            text={text}
            done={done}
            brief={panel.familiar.has(place[0].rule)}
            flagged={!panel.flagged.includes(place[0].key) ? 'no' : panel.kind === 'held' && isOpen(place) ? 'counts' : 'noted'}
            copy={(words) => host.copy(words)}
            onFix={async (each) => {
              const outcome = await moves.fix(each);
              if (outcome === 'done') afterFix();
              return outcome;
            }}
            onShow={() => moves.showWords(composer, place[0])}
            onFalseAlarm={() => moves.flag(place, true)}
            onUndoFalseAlarm={() => moves.flag(place, false)}
          />
        ))}
      </ul>
      {visible.length < places.length && (
        <button type="button" class="button plain more" data-action="more" onClick={press(() => moves.update({ all: true }))}>
          {t.more(places.length - visible.length)}
        </button>
      )}
      {verdict.failedRules.length > 0 && <p class="line">{t.failedRules(verdict.failedRules.length)}</p>}
      {panel.failed && (
        <p role="alert" class="line refusal">
          {t.decideFailed}
        </p>
      )}
    </>
  );
}
