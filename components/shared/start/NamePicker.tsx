import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { PolicyOfficer } from '../../../policy/types';
import { tStart } from './words';

/** Above this a list is longer than a look, and typing finds a name sooner. */
const listed = 12;

export interface NamePickerProps {
  readonly officers: readonly PolicyOfficer[];
  readonly officerId: string | undefined;
  readonly label: string;
  readonly locked?: boolean;
  choose(officerId: string | undefined): void;
}

/** Two officers may have one name; the id tells them apart. */
function nameIn(officers: readonly PolicyOfficer[], { id, name }: PolicyOfficer): string {
  return officers.some((other) => other.id !== id && other.name === name) ? `${name} (${id})` : name;
}

/** The officer's own name, out of the policy's list: a list for a few, type-ahead for many. */
export function NamePicker({ officers, officerId, label, locked = false, choose }: NamePickerProps) {
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
