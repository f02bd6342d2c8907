import { useSignal } from '@preact/signals';
import { Check, ChevronRight, Flag, TextCursor, WandSparkles } from 'lucide-preact';
import type { JudgedFinding } from '../../../policy/types';
import { tFinding } from '../finding-words';
import { say } from '../words';
import { AlsoFound } from './AlsoFound';
import { Basis } from './Basis';
import { CopyText } from './CopyText';
import type { Place } from './places';
import { press } from './press';
import { SeverityIcon, severityName } from './Severity';

export interface FindingCardProps {
  readonly place: Place;
  /** The draft the place's range points into. */
  readonly text: string;
  /** Applies a finding's fix; `differs` offers the corrected words for copying. Absent: the fix is not offered. */
  readonly onFix?: (finding: JudgedFinding) => Promise<'done' | 'differs'>;
  readonly onShow?: () => void;
  readonly onFalseAlarm?: () => void;
  readonly onUndoFalseAlarm?: () => void;
  readonly flagged?: 'no' | 'counts' | 'noted';
  readonly copy?: (text: string) => Promise<boolean>;
  readonly done?: boolean;
  /** The officer has read this advice before: keep it short. */
  readonly brief?: boolean;
  /** Id of the words that say what was found. */
  readonly whatId?: string;
  /** The element it is; `div` where it stands alone. */
  readonly as?: 'li' | 'div';
}

/** The longest quotation shown before it is shortened in the middle. */
const quoteLength = 90;

function shortened(words: string): string {
  const flat = words.replace(/\s+/g, ' ').trim();
  return flat.length <= quoteLength ? flat : `${flat.slice(0, 58)} … ${flat.slice(-24)}`;
}

/** One place of the draft: which words, what, why, on what basis, what instead, the fix where there is one, and what else was found there. */
export function FindingCard(props: FindingCardProps) {
  const { place, text, done = false } = props;
  const [finding, ...others] = place;
  const mendable = place.find(({ fix }) => fix);
  const t = tFinding();
  const differs = useSignal(false);
  const whole = finding.whole || finding.start === finding.end;
  const advice = <p class="advice">{say(finding.advice)}</p>;
  const fix = async () => {
    if (props.onFix && mendable) differs.value = (await props.onFix(mendable)) === 'differs';
  };
  const Item = props.as ?? 'div';
  const quote = <bdi>{shortened(text.slice(finding.start, finding.end))}</bdi>;
  return (
    <Item class="finding" data-severity={finding.severity} data-key={finding.key} data-done={done ? '' : undefined}>
      <div class="finding-head">
        {done ? <Check size={16} aria-hidden="true" /> : <SeverityIcon severity={finding.severity} />}
        <p>
          <span>{done ? t.fixed : severityName(finding.severity)}</span> <span class="rule">{say(finding.ruleTitle)}</span>
        </p>
        {!done && <FalseAlarm {...props} />}
      </div>
      {whole ? (
        <p class="words">{t.wholeDraft}</p>
      ) : props.onShow && !done ? (
        <button type="button" class="words" data-action="show" title={t.showWords} onClick={press(props.onShow)}>
          {quote}
          <TextCursor size={14} aria-hidden="true" />
        </button>
      ) : (
        <p class="words">{quote}</p>
      )}
      {!done && (
        <>
          <p class="what" id={props.whatId}>
            {say(finding.message)}
          </p>
          {props.brief ? (
            <details>
              <summary>
                <ChevronRight size={14} aria-hidden="true" />
                {t.why}
              </summary>
              {advice}
            </details>
          ) : (
            advice
          )}
          {mendable?.fix && props.onFix && !differs.value && (
            <button type="button" class="button small" data-action="apply" onClick={press(fix)}>
              <WandSparkles size={14} aria-hidden="true" />
              <span>{mendable.fix.replacement === '' ? t.remove : t.replaceWith(shortened(mendable.fix.replacement))}</span>
            </button>
          )}
          {differs.value && mendable?.fix && props.copy && (
            <CopyText text={mendable.fix.replacement} label={t.copyFixed} intro={t.differs} copy={props.copy} takesFocus />
          )}
          <Basis citations={finding.citations} />
          {others.map((other) => (
            <AlsoFound key={other.key} finding={other} />
          ))}
          {props.flagged === 'noted' && <p class="aside">{t.falseAlarmKept}</p>}
        </>
      )}
    </Item>
  );
}

/** Tells the admin that a finding is none; where it may be sent, the mark can be taken back. */
function FalseAlarm({ flagged = 'no', onFalseAlarm, onUndoFalseAlarm }: FindingCardProps) {
  const t = tFinding();
  if (!onFalseAlarm) return null;
  const [action, act] = (
    {
      no: ['false-alarm', onFalseAlarm],
      counts: ['undo-false-alarm', onUndoFalseAlarm],
      // What was told to the admin stays told; the button stays too, for it has the focus.
      noted: [undefined, undefined],
    } as const
  )[flagged];
  return (
    <button
      type="button"
      class="flag"
      data-action={action}
      aria-pressed={flagged !== 'no'}
      aria-disabled={act ? undefined : 'true'}
      onClick={press(() => act?.())}
    >
      <Flag size={13} aria-hidden="true" />
      {t.falseAlarm}
    </button>
  );
}
