import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ApprovalPort } from '../../compose/overlay';
import type { Held } from '../../compose/types';
import type { DecisionTerms } from '../../policy/types';
import type { Text } from '../../rules/engine/types';
import { CopyText } from '../shared/finding/CopyText';
import { press } from '../shared/finding/press';
import { say } from '../shared/words';
import { useOverlay } from './context';
import { tOverlay } from './words';

export interface ApprovalFormProps {
  readonly held: Held;
  readonly port: ApprovalPort;
  readonly terms: DecisionTerms;
  readonly onBack: () => void;
}

/** A request to hand to the approver, and the answer to it. */
export function ApprovalForm({ held, port, terms, onBack }: ApprovalFormProps) {
  const { host, moves } = useOverlay();
  const t = tOverlay();
  const request = useSignal('');
  const answer = useSignal('');
  const isFailed = useSignal(false);
  const refusal = useSignal<Text | undefined>(undefined);
  useEffect(() => {
    void port.request(held).then(
      (text) => {
        request.value = text;
      },
      () => {
        isFailed.value = true;
      },
    );
  }, [held, port, request, isFailed]);
  const accept = async () => {
    const result = await port.accept(held, answer.value.trim());
    if (result.ok) await moves.decide({ kind: 'approved', approver: result.approver });
    else refusal.value = result.reason;
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
      {request.value && <CopyText text={request.value} label={t.copyRequest} copy={(text) => host.copy(text)} />}
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
