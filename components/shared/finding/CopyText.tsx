import { useSignal } from '@preact/signals';
import { Copy } from 'lucide-preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { tFinding } from '../finding-words';
import { press } from './press';

export interface CopyTextProps {
  readonly text: string;
  readonly label: string;
  readonly intro?: string;
  readonly copy: (text: string) => Promise<boolean>;
  /** It comes in place of the control that was pressed for it. */
  readonly takesFocus?: boolean;
}

/** Lines of a text where the box is about 40 characters wide. */
const rowsOf = (text: string): number =>
  text.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / 40)), 0);

/** A text to take along: shown whole, copied by one press, and selectable by hand where the clipboard is closed. */
export function CopyText({ text, label, intro, copy, takesFocus = false }: CopyTextProps) {
  const t = tFinding();
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) button.current?.focus();
  }, [takesFocus]);
  const outcome = useSignal<boolean | undefined>(undefined);
  return (
    <div class="copy-text">
      {intro && <p>{intro}</p>}
      <textarea readOnly rows={Math.min(7, rowsOf(text))} aria-label={label} value={text} />
      <button
        ref={button}
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
