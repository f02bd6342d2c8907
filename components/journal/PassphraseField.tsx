interface PassphraseFieldProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly onChange: (words: string) => void;
  /** Of a key that is being made; the browser may offer one of its own then. */
  readonly isNew?: boolean;
}

export function PassphraseField({ label, name, value, onChange, isNew = false }: PassphraseFieldProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="password"
        name={name}
        autocomplete={isNew ? 'new-password' : 'off'}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}
