/** Puts a real editor into a Preact view, and keeps the view's hands off the editor's own nodes. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PracticeEditor, PracticeEditorOptions } from './editors/types';

export interface EditorHostProps {
  readonly mount: (options: PracticeEditorOptions) => PracticeEditor;
  readonly label: string;
  readonly placeholder?: string;
  readonly submitKey: PracticeEditorOptions['submitKey'];
  readonly class?: string;
  readonly testId?: string;
  readonly onText: (text: string) => void;
  readonly onSubmit: () => void;
  /** Called with the editor once it stands, and with `undefined` when it goes. */
  readonly onEditor: (editor: PracticeEditor | undefined) => void;
}

export function EditorHost(props: EditorHostProps) {
  const host = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;

  // Before the view is painted: what is seen can be written in.
  useLayoutEffect(() => {
    if (!host.current) return;
    const { mount, label, placeholder, submitKey } = latest.current;
    const editor = mount({
      host: host.current,
      label,
      ...(placeholder ? { placeholder } : {}),
      submitKey,
      onText: (text) => latest.current.onText(text),
      onSubmit: () => latest.current.onSubmit(),
    });
    latest.current.onEditor(editor);
    return () => {
      latest.current.onEditor(undefined);
      editor.unmount();
    };
  }, []);

  // The sites change the label under the caret when the acting account changes, and keep the text.
  useLayoutEffect(() => {
    const editable = host.current?.matches('[contenteditable]')
      ? host.current
      : host.current?.querySelector('[contenteditable], textarea');
    editable?.setAttribute('aria-label', props.label);
    for (const name of ['aria-placeholder', 'placeholder']) {
      if (props.placeholder && editable?.hasAttribute(name)) editable.setAttribute(name, props.placeholder);
    }
  }, [props.label, props.placeholder]);

  return <div ref={host} class={props.class} data-testid={props.testId} />;
}
