import { FileUp } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

/** A button that asks for a policy file; the same file may be given twice. `label`: for screen readers, where the words say too little. */
export function FileButton(props: {
  readonly label: string;
  readonly withIcon?: boolean;
  readonly onFile: (file: File) => void;
  readonly children: ComponentChildren;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        class="unseen"
        tabIndex={-1}
        aria-label={props.label}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) props.onFile(file);
          currentTarget.value = '';
        }}
      />
      <button type="button" class="button" onClick={() => input.current?.click()}>
        {props.withIcon && <FileUp size={16} aria-hidden="true" />}
        {props.children}
      </button>
    </>
  );
}
