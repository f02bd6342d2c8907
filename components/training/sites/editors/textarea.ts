/** The plain text control of Instagram's comment box. The host holds the control. */
import type { PracticeEditor, PracticeEditorOptions } from './types';

/** Mounts a textarea in the host. It sends its form's text through `onSubmit` on the chosen key. */
export function mountTextarea(options: PracticeEditorOptions): PracticeEditor {
  const { host, submitKey } = options;
  const control = host.ownerDocument.createElement('textarea');
  control.setAttribute('aria-label', options.label);
  control.placeholder = options.placeholder ?? options.label;
  control.rows = 1;
  control.addEventListener('input', () => options.onText(control.value));
  control.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    if (submitKey !== (event.ctrlKey || event.metaKey ? 'mod-enter' : 'enter')) return;
    event.preventDefault();
    options.onSubmit();
  });
  host.append(control);
  return {
    text: () => control.value,
    setText(text) {
      control.value = text;
      options.onText(text);
    },
    focus: () => control.focus(),
    unmount: () => control.remove(),
  };
}
