import { useSignal } from '@preact/signals';
import { CircleAlert, CircleCheck, Hourglass, ListChecks, OctagonX, X } from 'lucide-preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { AccountCard } from '../shared/account/AccountCard';
import { press } from '../shared/finding/press';
import { settled } from '../shared/finding/stopping';
import { NamePicker } from '../shared/start/NamePicker';
import { tStart } from '../shared/start/words';
import { Actions, type Refused } from './Actions';
import { focusFirst } from './focus';
import { Missed } from './Missed';
import { moodOf } from './mood';
import { PanelBody } from './PanelBody';
import { heading } from './panel-words';
import type { PanelView, RoomView } from './protocol';
import { useRoom } from './room';
import { tFrame } from './words';

const icons = {
  block: OctagonX,
  warn: CircleAlert,
  done: CircleCheck,
  failed: CircleAlert,
  review: ListChecks,
  waiting: Hourglass,
  reading: Hourglass,
};

/** The popup: on a stopped send, while mending, or opened from the chip; mended, it is one line. Not modal to the page. */
export function Panel({ panel, view }: { panel: PanelView; view: RoomView }) {
  const { act } = useRoom();
  const id = useId();
  const ref = useRef<HTMLDivElement>(null);
  const { kind } = panel;
  const mood = moodOf(panel);
  const { title, text } = heading(panel, mood);
  const { done, total } = settled(panel);
  const step = panel.step === 'busy' ? 'review' : panel.step;
  const note = useSignal('');
  const refused = useSignal<Refused>('none');
  const refuse = (what: Refused) => {
    refused.value = what;
  };
  const afterFix = () => ref.current && focusFirst(ref.current);
  const Icon = icons[mood];
  const actions = step === 'review' && (
    <Actions panel={panel} view={view} note={note.value.trim()} afterFix={afterFix} refused={refused.value} onRefused={refuse} />
  );

  // Another state, another first thing; the page gives the frame the focus when the popup is opened.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of state that moves the focus
  useLayoutEffect(() => {
    if (ref.current && document.hasFocus()) focusFirst(ref.current);
  }, [kind, step, mood === 'done']);

  return (
    <div
      ref={ref}
      class="panel"
      data-mood={mood}
      data-kind={kind}
      data-trap
      role="dialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text ${id}-first`}
      tabIndex={-1}
    >
      <div class="head">
        <Icon size={22} aria-hidden="true" />
        <div>
          <h2 id={`${id}-title`}>{title}</h2>
          <p id={`${id}-text`}>{text}</p>
        </div>
        {mood === 'done' && actions}
        <button
          type="button"
          class="icon-button"
          data-action="close"
          aria-label={tFrame().close}
          onClick={press(() => act({ do: 'close', words: false, byKeyboard: false }))}
        >
          <X size={18} aria-hidden="true" />
        </button>
      </div>
      <Missed />
      {mood !== 'done' && (
        <>
          {kind === 'fixing' && <progress class="bar" max={total} value={done} aria-label={title} />}
          <div class="body">
            <div class="main">
              <PanelBody
                panel={panel}
                view={view}
                firstId={`${id}-first`}
                afterFix={afterFix}
                note={note.value.trim()}
                refused={refused.value}
                onRefused={refuse}
                onNote={(words) => {
                  note.value = words;
                }}
              />
            </div>
            <AccountCard account={panel.verdict.account} open={false}>
              {view.officers.length > 0 && (
                <NamePicker
                  officers={view.officers}
                  officerId={undefined}
                  label={tStart().chooseName}
                  confirm
                  choose={(officer) => officer !== undefined && act({ do: 'name', officer })}
                />
              )}
            </AccountCard>
          </div>
        </>
      )}
      {mood !== 'done' && actions}
    </div>
  );
}
