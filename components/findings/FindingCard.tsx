import { useSignal } from '@preact/signals';
import { Check, ChevronRight, Flag, TextCursor, WandSparkles } from 'lucide-preact';
import type { JudgedFinding } from '../../policy/types';
import { tFinding } from '../i18n/finding';
import { say } from '../i18n/index';
import { Basis } from './Basis';
import { CopyText } from './CopyText';
import { press } from './press';
import { SeverityIcon, severityName } from './Severity';

export interface FindingCardProps {
  readonly finding: JudgedFinding;
  /** The draft the finding's range points into. */
  readonly text: string;
  /** Applies the finding's fix; `differs` offers the corrected words for copying. Absent: the fix is not offered. */
  readonly onFix?: (finding: JudgedFinding) => Promise<'done' | 'differs'>;
  readonly onShow?: (finding: JudgedFinding) => void;
  readonly onFalseAlarm?: (finding: JudgedFinding) => void;
  readonly onUndoFalseAlarm?: (finding: JudgedFinding) => void;
  readonly flagged?: 'no' | 'counts' | 'noted';
  readonly copy?: (text: string) => Promise<boolean>;
  readonly done?: boolean;
  /** The officer has read this advice before: keep it short. */
  readonly brief?: boolean;
  /** Level of the heading the card stands under. */
  readonly as?: 'li' | 'div';
}

/** The longest quotation shown before it is shortened in the middle. */
const quoteLength = 90;

function shortened(words: string): string {
  const flat = words.replace(/\s+/g, ' ').trim();
  return flat.length <= quoteLength ? flat : `${flat.slice(0, 58)} … ${flat.slice(-24)}`;
}

/** One finding: which words, what, why, on what basis, what instead, and the fix where there is one. */
export function FindingCard(props: FindingCardProps) {
  const { finding, text, done = false } = props;
  const t = tFinding();
  const differs = useSignal(false);
  const whole = finding.whole || finding.start === finding.end;
  const advice = <p class="advice">{say(finding.advice)}</p>;
  const fix = async () => {
    if (props.onFix) differs.value = (await props.onFix(finding)) === 'differs';
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
        <button type="button" class="words" data-action="show" title={t.showWords} onClick={press(() => props.onShow?.(finding))}>
          {quote}
          <TextCursor size={14} aria-hidden="true" />
        </button>
      ) : (
        <p class="words">{quote}</p>
      )}
      {!done && (
        <>
          <p class="what">{say(finding.message)}</p>
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
          {finding.fix && props.onFix && !differs.value && (
            <button type="button" class="button small" data-action="apply" onClick={press(fix)}>
              <WandSparkles size={14} aria-hidden="true" />
              <span>{finding.fix.replacement === '' ? t.remove : t.replaceWith(shortened(finding.fix.replacement))}</span>
            </button>
          )}
          {differs.value && finding.fix && props.copy && (
            <CopyText text={finding.fix.replacement} label={t.copyFixed} intro={t.differs} copy={props.copy} />
          )}
          <Basis citations={finding.citations} />
          {props.flagged === 'noted' && <p class="aside">{t.falseAlarmKept}</p>}
        </>
      )}
    </Item>
  );
}

/** Tells the admin that a finding is none; where it may be sent, the mark can be taken back. */
function FalseAlarm({ finding, flagged = 'no', onFalseAlarm, onUndoFalseAlarm }: FindingCardProps) {
  const t = tFinding();
  if (!onFalseAlarm || flagged === 'noted') return null;
  const marked = flagged === 'counts';
  return (
    <button
      type="button"
      class="flag"
      data-action={marked ? 'undo-false-alarm' : 'false-alarm'}
      aria-pressed={marked}
      onClick={press(() => (marked ? onUndoFalseAlarm : onFalseAlarm)?.(finding))}
    >
      <Flag size={13} aria-hidden="true" />
      {t.falseAlarm}
    </button>
  );
}
