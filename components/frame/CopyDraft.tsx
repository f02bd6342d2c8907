import { useSignal } from '@preact/signals';
import { press } from '../shared/finding/press';
import { tFinding } from '../shared/finding-words';
import { useRoom } from './room';
import { tFrame } from './words';

/** Takes the draft along to the account it belongs to. Its words stand in the editor, where the clipboard is closed. */
export function CopyDraft({ text }: { text: string }) {
  const { copy } = useRoom();
  const isCopied = useSignal<boolean | undefined>(undefined);
  return (
    <>
      <button
        type="button"
        class="button primary"
        data-action="copy-draft"
        onClick={press(async () => {
          isCopied.value = await copy(text);
        })}
      >
        {isCopied.value ? tFinding().copied : tFrame().copyDraft}
      </button>
      <span role="status" class="hint">
        {isCopied.value === false ? tFinding().notCopied : ''}
      </span>
    </>
  );
}
