import { useLayoutEffect, useRef } from 'preact/hooks';
import { accountLabel } from '../shared/account/label';
import type { Card } from '../shared/finding/cards';
import { FindingCard } from '../shared/finding/FindingCard';
import { press } from '../shared/finding/press';
import { fixesOf, isOpen, settled, stopping } from '../shared/finding/stopping';
import { say } from '../shared/words';
import { mainMend, type Refused } from './Actions';
import { ApprovalForm } from './ApprovalForm';
import { FalseAlarmNote } from './FalseAlarmNote';
import { LeakNotice } from './LeakNotice';
import { moodOf } from './mood';
import { PictureView } from './PictureView';
import { listed } from './panel-words';
import { picturesOf } from './pictures';
import type { PanelView, RoomView } from './protocol';
import { ReasonForm } from './ReasonForm';
import { Replies } from './Replies';
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
  readonly note: string;
  readonly onNote: (note: string) => void;
  readonly refused: Refused;
  readonly onRefused: (what: Refused) => void;
}

/** A card is marked as a false alarm as a whole. */
function flaggedAs(card: Card, { flagged, holds }: PanelView): 'no' | 'counts' | 'noted' {
  const open = card.filter(({ done }) => !done);
  if (open.length === 0 || !open.every(({ place: [{ key }] }) => flagged.includes(key))) return 'no';
  return holds && open.every(({ place }) => isOpen(place)) ? 'counts' : 'noted';
}

/** The middle of the popup: the findings, or the step the officer has gone on to. */
export function PanelBody({ panel, view, firstId, afterFix, note, onNote, refused, onRefused }: PanelBodyProps) {
  const { act, ask, copy, unmended } = useRoom();
  const { step, verdict } = panel;
  const { terms } = view;
  const list = useRef<HTMLUListElement>(null);
  // The button that showed them is gone; the focus goes to the first that it showed.
  useLayoutEffect(() => {
    if (panel.all) list.current?.children[firstShown]?.querySelector('button')?.focus();
  }, [panel.all]);
  const cards = listed(panel);
  const { done } = settled(panel);
  // One is settled: what is still open is what the officer wants to see.
  useLayoutEffect(() => {
    if (done > 0) list.current?.querySelector('.finding:not([data-done])')?.scrollIntoView({ block: 'nearest' });
  }, [done]);
  const back = () => act({ do: 'step', step: 'review' });
  if (step === 'reason') {
    const past = stopping(verdict).filter(([{ key }]) => !panel.flagged.includes(key));
    const rules = [...new Set(past.map(([{ ruleTitle }]) => say(ruleTitle)))];
    return <ReasonForm terms={terms} rules={rules} isScheduled={panel.isScheduled} note={note} onBack={back} />;
  }
  if (step === 'approval' && view.canAsk) {
    return (
      <ApprovalForm
        terms={terms}
        approvers={verdict.account.approvers}
        isAsked={panel.isAsked}
        isScheduled={panel.isScheduled}
        onBack={back}
      />
    );
  }
  const visible = panel.all ? cards : cards.slice(0, firstShown);
  const isOnlyFix = panel.kind !== 'review' && refused === 'none' && fixesOf(verdict).length === 1;
  // One note for all of them, asked for at the first.
  const wrong = visible.find((card) => flaggedAs(card, panel) === 'counts');
  const atFoot = mainMend(panel, unmended.value)?.id;
  const flag = (card: Card, on: boolean) => {
    for (const { place, done } of card) if (!done) act({ do: 'flag', key: place[0].key, on });
  };
  return (
    <>
      {moodOf(panel) === 'failed' && <Unchecked panel={panel} blocked={terms.onEngineFailure === 'block'} />}
      {panel.isLeak && <LeakNotice report={panel.leakReport} contact={terms.leakContact} />}
      {panel.reply && <Replies reply={panel.reply} open={panel.kind === 'review' && panel.textNow.trim() === ''} />}
      <ul class="list" ref={list}>
        {visible.map((card, index) => (
          <FindingCard
            key={`${card[0].place[0].rule} ${card[0].place[0].severity}`}
            as="li"
            {...(index === 0 ? { whatId: firstId } : {})}
            card={card}
            account={accountLabel(verdict.account)}
            strong={isOnlyFix}
            brief={panel.familiar.includes(card[0].place[0].rule)}
            flagged={flaggedAs(card, panel)}
            copy={copy}
            onFix={async ({ key }) => {
              const outcome = await ask('fix', { key });
              if (outcome === 'done') afterFix();
              else onRefused('one');
              return outcome;
            }}
            isRefused={refused === 'all'}
            onShow={({ key }) => act({ do: 'show', key })}
            onFalseAlarm={() => flag(card, true)}
            onUndoFalseAlarm={() => flag(card, false)}
          >
            {flaggedAs(card, panel) !== 'counts' &&
              picturesOf(card, verdict, panel.flagged).map((picture) => (
                <PictureView key={picture.id} {...picture} isAtFoot={picture.id === atFoot} afterMend={afterFix} />
              ))}
            {card === wrong && <FalseAlarmNote note={note} onNote={onNote} />}
          </FindingCard>
        ))}
      </ul>
      {visible.length < cards.length && (
        <button type="button" class="button plain more" data-action="more" onClick={press(() => act({ do: 'all' }))}>
          {tFrame().more(cards.length - visible.length)}
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
