import { useSignal } from '@preact/signals';
import { ChevronRight } from 'lucide-preact';
import { useId } from 'preact/hooks';
import type { DecisionTerms } from '../../policy/types';
import { press } from '../shared/finding/press';
import { say } from '../shared/words';
import { useRoom } from './room';
import { tFrame } from './words';

/** Where the policy gives no reasons to choose from. */
const otherReason = 'lain';

interface ReasonFormProps {
  readonly terms: DecisionTerms;
  /** Titles of the rules that are gone past. */
  readonly rules: readonly string[];
  readonly isScheduled: boolean;
  readonly note: string;
  readonly onBack: () => void;
}

/**
 * Why the draft is sent all the same: a code of the policy and, as the policy asks, words of the officer's own. Where it asks for no
 * words, the reason that is pressed sends.
 */
export function ReasonForm({ terms, rules, isScheduled, note, onBack }: ReasonFormProps) {
  const { act } = useRoom();
  const t = tFrame();
  const id = useId();
  const [only, ...others] = terms.reasons;
  const code = useSignal(others.length === 0 ? (only?.code ?? otherReason) : '');
  const reason = useSignal('');
  const least = terms.minReasonLength;
  const isChoice = least === 0 && others.length > 0;
  const length = [...reason.value.trim()].length;
  const send = (chosen: string) => {
    const words = reason.value.trim();
    const decision = { kind: 'send', code: chosen, ...(words ? { reason: words } : {}) } as const;
    act({ do: 'decide', decision, ...(note ? { note } : {}) });
  };
  const field = (
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
  );
  return (
    <div class="step" data-step="reason">
      <fieldset>
        <legend tabIndex={-1} data-first>
          {isScheduled ? t.scheduleReasonTitle : t.reasonTitle}
        </legend>
        <p class="hint">{t.reasonFor(rules.join(', '))}</p>
        {isChoice && <p class="hint">{isScheduled ? t.scheduleReasonHow : t.reasonHow}</p>}
        {terms.reasons.map((each) =>
          isChoice ? (
            <button
              key={each.code}
              type="button"
              class="button reason"
              data-action="send-reason"
              value={each.code}
              onClick={press(() => send(each.code))}
            >
              {say(each.label)}
            </button>
          ) : (
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
          ),
        )}
      </fieldset>
      {isChoice ? (
        <details>
          <summary>
            <ChevronRight size={14} aria-hidden="true" />
            {t.reasonMore}
          </summary>
          {field}
        </details>
      ) : (
        field
      )}
      {least > 0 && (
        <p id={`${id}-count`} class="hint">
          {length < least && t.reasonCount(least - length)}
        </p>
      )}
      <p class="hint">{t.recorded}</p>
      <div class="actions">
        <button type="button" class="button" data-action="back" onClick={press(onBack)}>
          {t.back}
        </button>
        {!isChoice && (
          <button
            type="button"
            class="button primary"
            data-action="send-reason"
            disabled={code.value === '' || length < least}
            onClick={press(() => send(code.value))}
          >
            {isScheduled ? t.scheduleReasonSend : t.reasonSend}
          </button>
        )}
      </div>
    </div>
  );
}
