import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { DecisionTerms } from '../../policy/types';
import type { Text } from '../../rules/engine/types';
import { press } from '../shared/finding/press';
import { HandOver } from '../shared/hand-over/HandOver';
import { say } from '../shared/words';
import { useRoom } from './room';
import { tFrame } from './words';

export interface ApprovalFormProps {
  readonly terms: DecisionTerms;
  readonly onBack: () => void;
}

/** A request to hand to the approver, and the answer to it. */
export function ApprovalForm({ terms, onBack }: ApprovalFormProps) {
  const { ask, copy, openLink } = useRoom();
  const t = tFrame();
  const request = useSignal('');
  const answer = useSignal('');
  const isFailed = useSignal(false);
  const refusal = useSignal<Text | null>(null);
  useEffect(() => {
    void ask('request', null).then((text) => {
      if (text === null) isFailed.value = true;
      else request.value = text;
    });
  }, [ask, request, isFailed]);
  const accept = async () => {
    refusal.value = await ask('accept', { answer: answer.value.trim() });
  };
  return (
    <div class="step" data-step="approval">
      <h3 tabIndex={-1} data-first>
        {t.approvalTitle}
      </h3>
      <p>{t.approvalHow}</p>
      {terms.approvers.length > 0 && (
        <p class="hint">
          {t.approvers}: <bdi>{terms.approvers.map(({ name }) => name).join(', ')}</bdi>
        </p>
      )}
      {request.value && (
        <HandOver text={request.value} label={t.copyRequest} hint={t.handOverHint} copy={copy} openLink={openLink} />
      )}
      <label class="field">
        <span>{t.answer}</span>
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
          {t.approvalSend}
        </button>
      </div>
    </div>
  );
}
