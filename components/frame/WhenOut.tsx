import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { tFrame } from './words';

/** As the field writes a moment: the computer's own time, to the minute. */
const inField = (at: number): string => {
  const date = new Date(at);
  return new Date(at - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
};

/** When the draft is to be published. `onChoose`: milliseconds since the epoch; a time that has passed is not given on. */
export function WhenOut({ onChoose }: { readonly onChoose: (at: number) => void }) {
  const t = tFrame();
  const id = useId();
  const isPast = useSignal(false);
  return (
    <label class="field when">
      <span>{t.whenOut}</span>
      <input
        type="datetime-local"
        name="goes-out"
        min={inField(Date.now())}
        aria-describedby={id}
        onChange={({ currentTarget: { value } }) => {
          const at = new Date(value).getTime();
          isPast.value = at <= Date.now();
          if (at > Date.now()) onChoose(at);
        }}
      />
      <span id={id} class="hint" role="status">
        {isPast.value ? t.whenPast : t.whenHow}
      </span>
    </label>
  );
}
