import type { ComponentChildren } from 'preact';
import { press } from '../shared/finding/press';
import { fixesOf, stopping, wayOut } from '../shared/finding/stopping';
import { CopyDraft } from './CopyDraft';
import { moodOf } from './mood';
import { onlyMend, type PictureMend } from './pictures';
import type { PanelView, RoomView } from './protocol';
import { useRoom } from './room';
import { tFrame } from './words';

/** What the site did not take of the fixes that were pressed. */
export type Refused = 'none' | 'one' | 'all';

interface ActionsProps {
  readonly panel: PanelView;
  readonly view: RoomView;
  /** Why findings were marked as false alarms, in the officer's words. */
  readonly note: string;
  readonly afterFix: () => void;
  /** The site did not take one fix, or any of them: none is offered here any more. */
  readonly refused: Refused;
  readonly onRefused: (what: Refused) => void;
}

interface ButtonProps {
  readonly action: string;
  readonly strong?: boolean;
  readonly busy: boolean;
  readonly pressed: (event: MouseEvent) => void;
  readonly children: ComponentChildren;
}

const Button = ({ action, strong = false, busy, pressed, children }: ButtonProps) => (
  <button
    type="button"
    class={strong ? 'button primary' : 'button'}
    data-action={action}
    disabled={busy}
    onClick={press(pressed)}
  >
    {children}
  </button>
);

/** All that is left is marked as a false alarm, and may be sent so. */
function onlyFalseAlarms({ verdict, flagged }: PanelView): boolean {
  const places = stopping(verdict);
  const way = wayOut(places);
  return way !== 'approval' && way !== 'never' && places.length > 0 && places.flat().every(({ key }) => flagged.includes(key));
}

/** What mends the draft by a new picture, unless that was tried in vain. */
export const mainMend = (
  { kind, verdict, flagged }: PanelView,
  unmended: ReadonlyMap<string, unknown>,
): PictureMend | undefined => {
  const only = kind === 'review' ? undefined : onlyMend(verdict, flagged);
  return only && !unmended.has(only.id) ? only : undefined;
};

/** The way past the findings that the policy leaves open, besides mending them. */
function OtherWay({ panel, view: { terms, canAsk }, note }: ActionsProps) {
  const { act } = useRoom();
  const t = tFrame();
  const busy = panel.step === 'busy';
  const button = (action: string, label: string, pressed: () => void, strong = false) => (
    <Button action={action} busy={busy} strong={strong} pressed={pressed}>
      {busy ? (panel.isScheduled ? t.scheduling : t.sending) : label}
    </Button>
  );
  if (panel.verdict.unchecked !== undefined) {
    return terms.onEngineFailure === 'ask'
      ? button('send-unchecked', panel.isScheduled ? t.scheduleUnchecked : t.sendUnchecked, () =>
          act({ do: 'decide', decision: { kind: 'send-unchecked' } }),
        )
      : null;
  }
  const places = stopping(panel.verdict);
  if (places.length === 0) {
    const send = () => act({ do: 'decide', decision: { kind: 'send-clean' } });
    return button('send-clean', panel.isScheduled ? t.scheduleNow : t.sendClean, send, true);
  }
  const way = wayOut(places);
  if (way === 'approval') return canAsk ? button('approval', t.askApproval, () => act({ do: 'step', step: 'approval' })) : null;
  if (way === 'never') return null;
  if (onlyFalseAlarms(panel)) {
    const keys = places.flat().map(({ key }) => key);
    const decision = { kind: 'false-alarm', keys, ...(note ? { note } : {}) } as const;
    const label = panel.isScheduled ? t.scheduleFalseAlarm : t.sendFalseAlarm;
    return button('send-false-alarm', label, () => act({ do: 'decide', decision }), true);
  }
  const about = note ? { note } : {};
  return way === 'free'
    ? button('send', panel.isScheduled ? t.scheduleAsIs : t.sendNow, () =>
        act({ do: 'decide', decision: { kind: 'send', code: 'tanpa-alasan' }, ...about }),
      )
    : button('send', panel.isScheduled ? t.scheduleAnyway : t.sendAnyway, () => act({ do: 'step', step: 'reason' }));
}

/** What the officer can do with the stopped draft: all its fixes at once, back to it, or past what was found. */
export function Actions(props: ActionsProps) {
  const { panel, afterFix, refused, onRefused } = props;
  const { act, ask, mend, mending, unmended } = useRoom();
  const t = tFrame();
  if (panel.kind === 'review') return null;
  const busy = panel.step === 'busy';
  const mood = moodOf(panel);
  const isDone = mood === 'done';
  if (isDone && !panel.holds) return null;
  const { standing, siaga } = panel.verdict.account;
  const isWrong = standing === 'unassigned' || siaga === 'held';
  const fixes = refused !== 'none' ? 0 : fixesOf(panel.verdict).length;
  const picture = mainMend(panel, unmended.value);
  const fixAll = async () => {
    if ((await ask('fix-all', null)) === 'done') afterFix();
    else onRefused('all');
  };
  return (
    <div class="actions">
      {isWrong && !isDone && <CopyDraft text={panel.textNow} />}
      {fixes > 1 && (
        <Button action="fix-all" busy={busy} strong={!isWrong} pressed={() => void fixAll()}>
          {fixes === stopping(panel.verdict).length ? t.fixAll : t.fixSome(fixes)}
        </Button>
      )}
      {picture && (
        <Button
          action={picture.mend.what}
          busy={busy || mending.value !== undefined}
          strong={!isWrong}
          pressed={() => void mend(picture.id, picture.number, picture.mend).then((isMade) => isMade && afterFix())}
        >
          {mending.value === undefined ? (picture.mend.what === 'cover' ? t.cover : t.removePosition) : t.mending}
        </Button>
      )}
      {!isDone && (
        <Button
          action="fix"
          busy={busy}
          strong={fixes === 0 && !picture && !isWrong && !onlyFalseAlarms(panel)}
          pressed={({ detail }) => act({ do: 'close', words: true, byKeyboard: detail === 0 })}
        >
          {panel.verdict.unchecked === undefined ? t.fix : t.back}
        </Button>
      )}
      {panel.holds && mood !== 'reading' && <OtherWay {...props} />}
    </div>
  );
}
