import { tFrame } from './words';

/** Why what was found is none: what the admin needs to mend the rule. It may stay empty. */
export const FalseAlarmNote = ({ note, onNote }: { note: string; onNote: (note: string) => void }) => (
  <label class="field">
    <span>{tFrame().whyWrong}</span>
    <input type="text" value={note} maxLength={200} onInput={(event) => onNote(event.currentTarget.value)} />
  </label>
);
