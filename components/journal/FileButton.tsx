import { FileUp } from 'lucide-preact';
import { useRef } from 'preact/hooks';

export interface FileButtonProps {
  readonly label: string;
  readonly name: string;
  readonly multiple?: boolean;
  readonly disabled?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Chooses exports of a journal; in the words and the look of our own, which the browser's control does not have. */
export function FileButton({ label, onFiles, disabled, ...rest }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        {...rest}
        type="file"
        accept=".jsonl,.ndjson,application/x-ndjson"
        class="unseen"
        tabIndex={-1}
        aria-label={label}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file again is a new question.
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      <button type="button" class="button" disabled={disabled} onClick={() => input.current?.click()}>
        <FileUp size={16} aria-hidden="true" />
        {label}
      </button>
    </>
  );
}
