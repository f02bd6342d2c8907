import { useId, useState } from 'preact/hooks';
import { leastPassphrase } from '../../../policy/read/trust/closed';
import { tPublish } from './publish-words';

/** Asks for a passphrase, twice for a new one. `onGiven` answers what is wrong with it, if anything. */
export function Passphrase({
  label,
  isNew = false,
  submit,
  isOff = false,
  onGiven,
  onCancel,
}: {
  readonly label: string;
  readonly isNew?: boolean;
  readonly submit: string;
  readonly isOff?: boolean;
  readonly onGiven: (passphrase: string) => Promise<string | undefined>;
  readonly onCancel?: () => void;
}) {
  const t = tPublish();
  const id = useId();
  const [first, write] = useState('');
  const [second, repeat] = useState('');
  const [problem, tell] = useState<string | undefined>(undefined);
  const [isBusy, busy] = useState(false);
  async function give(): Promise<void> {
    if (isNew && [...first].length < leastPassphrase) return tell(t.tooShort(leastPassphrase));
    if (isNew && first !== second) return tell(t.differs);
    busy(true);
    const wrong = await onGiven(first);
    busy(false);
    tell(wrong);
    if (wrong === undefined) {
      write('');
      repeat('');
    }
  }
  return (
    <form
      class="passphrase"
      onSubmit={(event) => {
        event.preventDefault();
        void give();
      }}
    >
      <div class="field">
        <label for={id}>{label}</label>
        {isNew && (
          <span class="help" id={`${id}-help`}>
            {t.passphraseHelp(leastPassphrase)}
          </span>
        )}
        <input
          id={id}
          type="password"
          autocomplete={isNew ? 'new-password' : 'current-password'}
          aria-describedby={[isNew && `${id}-help`, problem && `${id}-told`].filter(Boolean).join(' ') || undefined}
          aria-invalid={problem ? 'true' : undefined}
          value={first}
          onInput={({ currentTarget }) => write(currentTarget.value)}
        />
      </div>
      {isNew && (
        <label class="field">
          <span>{t.again}</span>
          <input
            type="password"
            autocomplete="new-password"
            value={second}
            onInput={({ currentTarget }) => repeat(currentTarget.value)}
          />
        </label>
      )}
      {problem && (
        <p class="told" id={`${id}-told`} role="alert">
          {problem}
        </p>
      )}
      <div class="buttons">
        <button type="submit" class="button primary" disabled={isBusy || isOff || first === ''}>
          {submit}
        </button>
        {onCancel && (
          <button type="button" class="button plain" onClick={onCancel}>
            {t.cancel}
          </button>
        )}
      </div>
    </form>
  );
}
