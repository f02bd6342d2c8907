import { useSignal } from '@preact/signals';
import { Check, Eye, Flag, Undo2, WandSparkles } from 'lucide-preact';
import type { JudgedFinding } from '../../policy/types';
import { tFinding } from '../i18n/finding';
import { say } from '../i18n/index';
import { Basis } from './Basis';
import { CopyText } from './CopyText';
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
  const { finding, text, done = false, flagged = 'no' } = props;
  const t = tFinding();
  const differs = useSignal(false);
  const whole = finding.start === finding.end || (finding.start === 0 && finding.end >= text.length);
  const advice = <p class="advice">{say(finding.advice)}</p>;
  const fix = async () => {
    if (props.onFix) differs.value = (await props.onFix(finding)) === 'differs';
  };
  const Item = props.as ?? 'div';
  return (
    <Item class="finding" data-severity={finding.severity} data-key={finding.key} data-done={done ? '' : undefined}>
      <p class="finding-head">
        {done ? <Check size={16} aria-hidden="true" /> : <SeverityIcon severity={finding.severity} />}
        <span>{done ? t.fixed : severityName(finding.severity)}</span>
        <span class="rule">{say(finding.ruleTitle)}</span>
      </p>
      {whole ? (
        <p class="words">{t.wholeDraft}</p>
      ) : (
        <p class="words">
          <bdi>{shortened(text.slice(finding.start, finding.end))}</bdi>
        </p>
      )}
      {!done && (
        <>
          <p class="what">{say(finding.message)}</p>
          {props.brief ? (
            <details>
              <summary>{t.why}</summary>
              {advice}
            </details>
          ) : (
            advice
          )}
          <Basis citations={finding.citations} />
          {flagged === 'noted' && <p class="aside">{t.falseAlarmKept}</p>}
          {differs.value && finding.fix && props.copy && (
            <CopyText text={finding.fix.replacement} label={t.copyFixed} intro={t.differs} copy={props.copy} />
          )}
          <div class="finding-actions">
            {finding.fix && props.onFix && !differs.value && (
              <button type="button" class="button small" data-action="apply" onClick={(event) => event.isTrusted && fix()}>
                <WandSparkles size={14} aria-hidden="true" />
                <span>{finding.fix.replacement === '' ? t.remove : t.replaceWith(shortened(finding.fix.replacement))}</span>
              </button>
            )}
            {props.onShow && !whole && (
              <button
                type="button"
                class="button small plain"
                data-action="show"
                onClick={(event) => event.isTrusted && props.onShow?.(finding)}
              >
                <Eye size={14} aria-hidden="true" />
                {t.showWords}
              </button>
            )}
            {props.onFalseAlarm && flagged === 'no' && (
              <button
                type="button"
                class="button small plain push"
                data-action="false-alarm"
                onClick={(event) => event.isTrusted && props.onFalseAlarm?.(finding)}
              >
                <Flag size={14} aria-hidden="true" />
                {t.falseAlarm}
              </button>
            )}
            {flagged === 'counts' && (
              <button
                type="button"
                class="button small plain push"
                data-action="undo-false-alarm"
                aria-label={`${t.falseAlarmMarked}. ${t.falseAlarmUndo}`}
                onClick={(event) => event.isTrusted && props.onUndoFalseAlarm?.(finding)}
              >
                <Undo2 size={14} aria-hidden="true" />
                {t.falseAlarmMarked}
              </button>
            )}
          </div>
        </>
      )}
    </Item>
  );
}
