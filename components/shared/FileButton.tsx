import { FileUp } from 'lucide-preact';
import { useRef } from 'preact/hooks';

const accepted = { policy: '.json,application/json', journal: '.jsonl,.ndjson,application/x-ndjson' } as const;

export interface FileButtonProps {
  readonly of: keyof typeof accepted;
  readonly label: string;
  readonly name?: string;
  readonly multiple?: boolean;
  readonly disabled?: boolean;
  /** Beside an icon that says it already. */
  readonly isBare?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that asks for files; in the words and the look of our own, which the browser's control does not have. */
export function FileButton({ of, label, disabled, isBare, onFiles, ...rest }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        {...rest}
        type="file"
        accept={accepted[of]}
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
        {!isBare && <FileUp size={16} aria-hidden="true" />}
        {label}
      </button>
    </>
  );
}
