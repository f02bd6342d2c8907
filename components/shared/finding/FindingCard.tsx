import { useSignal } from '@preact/signals';
import { Check, ChevronRight, Flag } from 'lucide-preact';
import { type ComponentChildren, Fragment } from 'preact';
import { useId } from 'preact/hooks';
import type { JudgedFinding } from '../../../policy/types';
import { tFinding } from '../finding-words';
import { say } from '../words';
import { AlsoFound } from './AlsoFound';
import { Basis } from './Basis';
import { CopyText } from './CopyText';
import { tCard } from './card-words';
import { type Card, saidAlike } from './cards';
import { press } from './press';
import { SeverityIcon, severityName, WhatIsThis } from './Severity';
import { Words } from './Words';

export interface FindingCardProps {
  /** The places of one rule. */
  readonly card: Card;
  /** Applies a finding's fix; `differs` offers the corrected words for copying. Absent: the fix is not offered. */
  readonly onFix?: (finding: JudgedFinding) => Promise<'done' | 'differs'>;
  /** The site takes no fix: the corrected words are offered for copying. */
  readonly isRefused?: boolean;
  readonly onShow?: (finding: JudgedFinding) => void;
  readonly onFalseAlarm?: () => void;
  readonly onUndoFalseAlarm?: () => void;
  /** `counts`: the officer may send it as it is, and the card folds; `noted`: told to the admin, and still to be settled. */
  readonly flagged?: 'no' | 'counts' | 'noted';
  readonly copy?: (text: string) => Promise<boolean>;
  /** The officer has read this advice before: keep it short. */
  readonly brief?: boolean;
  /** There is no stronger button beside its fix. */
  readonly strong?: boolean;
  /** The account, for what is said of it and not of the words. */
  readonly account?: string;
  /** Id of the words that say what was found. */
  readonly whatId?: string;
  /** What is asked of it, at its end. */
  readonly children?: ComponentChildren;
  /** The element it is; `div` where it stands alone. */
  readonly as?: 'li' | 'div';
}

/** What a rule found: which words, what, why, on what basis, what instead, the fixes where there are any, and what else was found there. */
export function FindingCard(props: FindingCardProps) {
  const { card, flagged = 'no' } = props;
  const [{ place }] = card;
  const [finding] = place;
  const t = tFinding();
  const id = useId();
  const isExplained = useSignal(false);
  const differs = useSignal<readonly string[]>([]);
  const done = card.every((each) => each.done);
  const isFolded = done || flagged === 'counts';
  const open = card.filter((each) => !each.done);
  const fix = async (mendable: JudgedFinding) => {
    if ((await props.onFix?.(mendable)) === 'differs') differs.value = [...differs.value, mendable.key];
  };
  const isCopied = ({ key, fix: mended }: JudgedFinding) =>
    mended !== undefined && (props.isRefused || differs.value.includes(key));
  const refused = open.flatMap(({ place: at }) => at.filter(isCopied));
  const others = open.flatMap(({ place: [, ...beside] }) => beside);
  const Item = props.as ?? 'div';
  return (
    <Item
      class="finding"
      data-severity={finding.severity}
      data-key={finding.key}
      data-done={done ? '' : undefined}
      data-flagged={flagged === 'no' ? undefined : flagged}
    >
      <div class="finding-head">
        {done ? <Check size={16} aria-hidden="true" /> : <SeverityIcon severity={finding.severity} />}
        <p>
          <span>{done ? t.fixed : flagged === 'counts' ? t.falseAlarmMarked : severityName(finding.severity)}</span>{' '}
          {!isFolded && (
            <WhatIsThis
              open={isExplained.value}
              id={id}
              toggle={press(() => {
                isExplained.value = !isExplained.value;
              })}
            />
          )}
          <span class="rule">{say(finding.ruleTitle)}</span>
        </p>
        {!done && <FalseAlarm {...props} />}
      </div>
      {!isFolded && (
        <p class="aside" id={id} hidden={!isExplained.value}>
          {t[`${finding.severity}Is`]}
        </p>
      )}
      {saidAlike(card).map((alike, index) => {
        const [
          {
            place: [said],
          },
        ] = alike;
        const isOpen = !isFolded && alike.some((each) => !each.done);
        const advice = <p class="advice">{say(said.advice)}</p>;
        return (
          <Fragment key={said.key}>
            {alike.map((each) => (
              <Words
                key={each.place[0].key}
                listed={each}
                account={props.account}
                strong={props.strong === true}
                {...(isFolded || each.done || !props.onShow ? {} : { onShow: props.onShow })}
                {...(isFolded || each.done || !props.onFix || each.place.some(isCopied) ? {} : { onFix: fix })}
              />
            ))}
            {isOpen && (
              <p class="what" id={index === 0 ? props.whatId : undefined}>
                {say(said.message)}
              </p>
            )}
            {isOpen && !props.brief && advice}
            {isOpen && props.brief && (
              <details>
                <summary>
                  <ChevronRight size={14} aria-hidden="true" />
                  {t.why}
                </summary>
                {advice}
              </details>
            )}
          </Fragment>
        );
      })}
      {!isFolded && (
        <>
          {refused.map(
            ({ key, fix: mended }) =>
              mended &&
              props.copy && (
                <CopyText
                  key={key}
                  text={mended.replacement}
                  label={t.copyFixed}
                  intro={tCard().differs}
                  copy={props.copy}
                  takesFocus
                />
              ),
          )}
          <Basis citations={finding.citations} />
          {others
            .filter(({ rule }, index) => others.findIndex((other) => other.rule === rule) === index)
            .map((other) => (
              <AlsoFound key={other.key} finding={other} />
            ))}
          {flagged === 'noted' && <p class="aside">{tCard().falseAlarmKept}</p>}
        </>
      )}
      {props.children}
    </Item>
  );
}

/** Tells the admin that a finding is none; where it may be sent, the mark can be taken back. The button stays, for it has the focus. */
function FalseAlarm({ flagged = 'no', onFalseAlarm, onUndoFalseAlarm }: FindingCardProps) {
  const t = tFinding();
  if (!onFalseAlarm) return null;
  const { action, act, label } = {
    no: { action: 'false-alarm', act: onFalseAlarm, label: t.falseAlarm },
    counts: { action: 'undo-false-alarm', act: onUndoFalseAlarm, label: t.undo },
    // What was told to the admin stays told.
    noted: { action: undefined, act: undefined, label: t.falseAlarmMarked },
  }[flagged];
  return (
    <button
      type="button"
      class="flag"
      data-action={action}
      aria-disabled={act ? undefined : 'true'}
      onClick={press(() => act?.())}
    >
      {flagged !== 'counts' && <Flag size={13} aria-hidden="true" />}
      {label}
    </button>
  );
}
