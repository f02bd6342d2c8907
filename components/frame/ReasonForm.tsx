import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { DecisionTerms } from '../../policy/types';
import { press } from '../shared/finding/press';
import { say } from '../shared/words';
import { useRoom } from './room';
import { tFrame } from './words';

/** Why the draft is sent all the same: a code of the policy and, as the policy asks, words of the officer's own. */
export function ReasonForm({ terms, onBack }: { terms: DecisionTerms; onBack: () => void }) {
  const { act } = useRoom();
  const t = tFrame();
  const id = useId();
  const code = useSignal(terms.reasons.length === 1 ? (terms.reasons[0]?.code ?? '') : '');
  const reason = useSignal('');
  const least = terms.minReasonLength;
  const length = [...reason.value.trim()].length;
  const ready = (code.value !== '' || terms.reasons.length === 0) && length >= least;
  const send = () => {
    const words = reason.value.trim();
    act({ do: 'decide', decision: { kind: 'send', code: code.value || 'lain', ...(words ? { reason: words } : {}) } });
  };
  return (
    <div class="step" data-step="reason">
      <fieldset>
        <legend tabIndex={-1} data-first>
          {t.reasonTitle}
        </legend>
        {terms.reasons.map((each) => (
          <label key={each.code} class="choice">
            <input
              type="radio"
              name={id}
              value={each.code}
              checked={code.value === each.code}
              onClick={() => {
                code.value = each.code;
              }}
            />
            <span>{say(each.label)}</span>
          </label>
        ))}
      </fieldset>
      <label class="field">
        <span>{least > 0 ? t.reasonFree : t.reasonOptional}</span>
        <textarea
          rows={2}
          value={reason.value}
          aria-describedby={least > 0 ? `${id}-count` : undefined}
          onInput={(event) => {
            reason.value = event.currentTarget.value;
          }}
        />
      </label>
      {least > 0 && (
        <p id={`${id}-count`} class="hint">
          {t.reasonCount(length, least)}
        </p>
      )}
      <p class="hint">{t.recorded}</p>
      <div class="actions">
        <button type="button" class="button" data-action="back" onClick={press(onBack)}>
          {t.back}
        </button>
        <button type="button" class="button primary" data-action="send-reason" disabled={!ready} onClick={press(send)}>
          {t.reasonSend}
        </button>
      </div>
    </div>
  );
}
