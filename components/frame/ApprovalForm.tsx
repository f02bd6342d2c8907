import { useSignal } from '@preact/signals';
import { ChevronRight } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { DecisionTerms } from '../../policy/types';
import type { Text } from '../../rules/engine/types';
import { press } from '../shared/finding/press';
import { HandOver } from '../shared/hand-over/HandOver';
import { locale, say } from '../shared/words';
import type { PanelView } from './protocol';
import { useRoom } from './room';
import { WhenOut } from './WhenOut';
import { tFrame } from './words';

export interface ApprovalFormProps extends Pick<PanelView, 'isAsked' | 'isScheduled'> {
  readonly terms: DecisionTerms;
  /** Who approves for this account, where the policy says. */
  readonly approvers: readonly string[] | undefined;
  readonly onBack: () => void;
}

const More = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }) => (
  <details>
    <summary>
      <ChevronRight size={14} aria-hidden="true" />
      {title}
    </summary>
    <div class="within">{children}</div>
  </details>
);

/** A request to hand to the approver, and the answer to it: whichever comes next stands first. */
export function ApprovalForm({ terms, approvers, isAsked, isScheduled, onBack }: ApprovalFormProps) {
  const { ask, copy, openLink } = useRoom();
  const t = tFrame();
  // As it was when the step was entered: nothing changes its place under the pointer.
  const [isAnswered] = useState(isAsked);
  const request = useSignal('');
  const answer = useSignal('');
  const isFailed = useSignal(false);
  const refusal = useSignal<Text | null>(null);
  const make = async (about: { readonly goesOut?: number }) => {
    const text = await ask('request', about);
    isFailed.value = text === null;
    if (text !== null) request.value = text;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: made once when the step is entered
  useEffect(() => void make({}), []);
  const accept = async () => {
    refusal.value = await ask('accept', { answer: answer.value.trim() });
  };
  const names = approvers ?? terms.approvers.map(({ name }) => name);
  const when = <WhenOut onChoose={(goesOut) => void make({ goesOut })} />;
  const hand = (
    <>
      <p>
        {t.approvalHow(names.length > 0 ? new Intl.ListFormat(locale.value, { type: 'disjunction' }).format(names) : t.approver)}
      </p>
      {isScheduled && when}
      {request.value && (
        <HandOver text={request.value} label={t.copyRequest} hint={t.handOverHint} copy={copy} openLink={openLink} />
      )}
      {!isScheduled && <More title={t.whenLater}>{when}</More>}
    </>
  );
  return (
    <div class="step" data-step="approval">
      <h3 tabIndex={-1} data-first>
        {isAnswered ? t.answerTitle : t.approvalTitle}
      </h3>
      {!isAnswered && hand}
      <label class="field">
        <span>{isAnswered ? t.answerPaste : t.answer}</span>
        <textarea
          rows={3}
          value={answer.value}
          onInput={(event) => {
            answer.value = event.currentTarget.value;
          }}
        />
      </label>
      <p role="alert" class="refusal">
        {refusal.value ? say(refusal.value) : isFailed.value && t.requestFailed}
      </p>
      {isAnswered && <More title={t.askOnce}>{hand}</More>}
      <div class="actions">
        <button type="button" class="button" data-action="back" onClick={press(onBack)}>
          {t.back}
        </button>
        <button
          type="button"
          class="button primary"
          data-action="send-approved"
          disabled={answer.value.trim() === ''}
          onClick={press(accept)}
        >
          {isScheduled ? t.approvalSchedule : t.approvalSend}
        </button>
      </div>
    </div>
  );
}
