import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { OfficerName } from '../../../policy/types';
import { tStart } from './words';

/** Above this a list is longer than a look, and typing finds a name sooner. */
const listed = 12;

export interface NamePickerProps {
  readonly officers: readonly OfficerName[];
  readonly officerId: string | undefined;
  readonly label: string;
  readonly locked?: boolean;
  /** It goes once a name is chosen: the arrow keys, which change a list at once, do not choose yet. */
  readonly confirm?: boolean;
  choose(officerId: string | undefined): void;
}

/** Two officers may have one name; the id tells them apart. */
function nameIn(officers: readonly OfficerName[], { id, name }: OfficerName): string {
  return officers.some((other) => other.id !== id && other.name === name) ? `${name} (${id})` : name;
}

/** The officer's own name, out of the policy's list: a list for a few, type-ahead for many. */
export function NamePicker({ confirm = false, choose, ...props }: NamePickerProps) {
  const pending = useSignal<string | undefined>(undefined);
  if (!confirm) return <NameField {...props} choose={choose} />;
  const name = pending.value;
  return (
    <div class="name-picker">
      <NameField
        {...props}
        officerId={name}
        choose={(officer) => {
          pending.value = officer;
        }}
      />
      <button
        type="button"
        class="button small"
        data-action="name"
        disabled={name === undefined}
        onClick={() => name !== undefined && choose(name)}
      >
        {tStart().thisIsMe}
      </button>
    </div>
  );
}

function NameField({ officers, officerId, label, locked = false, choose }: Omit<NamePickerProps, 'confirm'>) {
  const t = tStart();
  const id = useId();
  const isUnknown = useSignal(false);
  const chosen = officers.find((officer) => officer.id === officerId);
  if (officers.length <= listed)
    return (
      <label class="field">
        <span>{label}</span>
        <select
          value={chosen?.id ?? ''}
          disabled={locked}
          onChange={({ currentTarget: { value } }) => choose(value || undefined)}
        >
          <option value="">{t.notChosen}</option>
          {officers.map((officer) => (
            <option key={officer.id} value={officer.id}>
              {nameIn(officers, officer)}
            </option>
          ))}
        </select>
      </label>
    );
  const find = (typed: string) =>
    officers.find((officer) => nameIn(officers, officer).toLowerCase() === typed.trim().toLowerCase());
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="text"
        list={id}
        disabled={locked}
        defaultValue={chosen && nameIn(officers, chosen)}
        autocomplete="off"
        aria-describedby={`${id}-hint`}
        aria-invalid={isUnknown.value}
        onInput={({ currentTarget: { value } }) => {
          const found = find(value);
          if (found) choose(found.id);
          isUnknown.value = false;
        }}
        onChange={({ currentTarget: { value } }) => {
          isUnknown.value = value.trim() !== '' && find(value) === undefined;
          if (value.trim() === '') choose(undefined);
        }}
      />
      <datalist id={id}>
        {officers.map((officer) => (
          <option key={officer.id} value={nameIn(officers, officer)} />
        ))}
      </datalist>
      <span id={`${id}-hint`} class="soft" role={isUnknown.value ? 'alert' : undefined}>
        {isUnknown.value ? t.noSuchName : t.nameHint}
      </span>
    </label>
  );
}
