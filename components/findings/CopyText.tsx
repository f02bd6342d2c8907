import { useSignal } from '@preact/signals';
import { Copy } from 'lucide-preact';
import { tFinding } from '../i18n/finding';
import { press } from './press';

export interface CopyTextProps {
  readonly text: string;
  readonly label: string;
  readonly intro?: string;
  readonly copy: (text: string) => Promise<boolean>;
}

/** Lines of a text where the box is about 40 characters wide. */
const rowsOf = (text: string): number =>
  text.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / 40)), 0);

/** A text to take along: shown whole, copied by one press, and selectable by hand where the clipboard is closed. */
export function CopyText({ text, label, intro, copy }: CopyTextProps) {
  const t = tFinding();
  const outcome = useSignal<boolean | undefined>(undefined);
  return (
    <div class="copy-text">
      {intro && <p>{intro}</p>}
      <textarea readOnly rows={Math.min(7, rowsOf(text))} aria-label={label} value={text} />
      <button
        type="button"
        class="button small"
        data-action="copy"
        onClick={press(async () => {
          outcome.value = await copy(text);
        })}
      >
        <Copy size={14} aria-hidden="true" />
        {label}
      </button>
      <span role="status">{outcome.value === undefined ? '' : outcome.value ? t.copied : t.notCopied}</span>
    </div>
  );
}
