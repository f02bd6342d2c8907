/** A composer over a plain editable of the gallery page: no site, no guard. */
import type { Composer, ComposerState } from '../../compose/types';

export interface FakeOptions {
  readonly id: string;
  readonly root: Element;
  readonly editor: HTMLElement | HTMLTextAreaElement;
  readonly state: ComposerState;
  /** The site refuses written text, as some editors do. */
  readonly refuses: boolean;
}

/** A blank line parts the posts of a thread. */
function partsOf(text: string): { start: number; end: number }[] {
  let start = 0;
  return text.split('\n\n').map((words) => {
    const part = { start, end: start + words.length };
    start = part.end + 2;
    return part;
  });
}

export function fakeComposer({ id, root, editor, state, refuses }: FakeOptions): Composer {
  const control = editor instanceof HTMLTextAreaElement ? editor : undefined;
  const read = () => control?.value ?? editor.textContent ?? '';
  const rangeOf = (start: number, end: number): Range => {
    const range = document.createRange();
    const node = editor.firstChild ?? editor;
    const length = node.textContent?.length ?? 0;
    range.setStart(node, Math.min(start, length));
    range.setEnd(node, Math.min(end, length));
    return range;
  };
  return {
    id,
    site: 'x',
    surface: 'post',
    root,
    health: () => ({ site: 'x', row: 'x/home', state, reasons: state === 'understood' ? [] : ['no-submit'] }),
    read: () => ({
      text: read(),
      parts: partsOf(read()),
      site: 'x',
      surface: 'post',
      identity: { site: 'x', confidence: 'sure', source: 'gallery', readAt: 0 },
      attachments: [],
    }),
    box: () => editor.getBoundingClientRect(),
    sendControls: () => [...root.querySelectorAll('footer button:last-child')],
    ranges: (start, end) => (control ? [] : [rangeOf(start, end)]),
    control: (start, end) => (control ? { element: control, start, end } : undefined),
    focus(start, end) {
      editor.focus();
      if (control) control.setSelectionRange(start, end);
      else {
        const selection = window.getSelection();
        selection?.removeAllRanges();
        selection?.addRange(rangeOf(start, end));
      }
    },
    async replace(start, end, text) {
      if (refuses) return 'differs';
      const words = read().slice(0, start) + text + read().slice(end);
      if (control) control.value = words;
      else editor.textContent = words;
      editor.dispatchEvent(new Event('input', { bubbles: true }));
      return 'done';
    },
  };
}
