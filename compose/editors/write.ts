/**
 * Writes into a site's editor the one way that its own model follows: a selection and a synthetic paste, then a look at what came
 * out. Setting the DOM directly would show one text and send another.
 */
import { isControl } from './kinds';
import { selectionRange } from './ranges';
import { readEditor } from './read';

/** Puts caret or selection at `[start, end)` and focuses the editor. */
export function select(editor: Element, start: number, end: number): void {
  if (editor instanceof HTMLElement || isControl(editor)) editor.focus({ preventScroll: true });
  if (isControl(editor)) {
    editor.setSelectionRange(start, end);
    return;
  }
  const range = selectionRange(editor, readEditor(editor), start, end);
  const selection = editor.ownerDocument.defaultView?.getSelection();
  selection?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
}

/** Replaces `[start, end)`; `differs` when the editor holds anything but the expected text afterwards. */
export async function replaceText(editor: Element, start: number, end: number, words: string): Promise<'done' | 'differs'> {
  const before = readEditor(editor).text;
  const expected = before.slice(0, start) + words + before.slice(end);
  const change = words === '' ? widen(before, start, end) : { start, end, words };
  if (!change) return 'differs';
  select(editor, change.start, change.end);
  if (isControl(editor)) {
    editor.ownerDocument.execCommand('insertText', false, change.words);
    return readEditor(editor).text === expected ? 'done' : 'differs';
  }
  // Lexical and Draft.js learn of the selection from an event that comes a little later.
  await nextTurn();
  paste(editor, change.words);
  for (let turn = 0; turn < turnsToWait; turn++) {
    if (readEditor(editor).text === expected) return 'done';
    await nextTurn();
  }
  return 'differs';
}

/** An editor that batches its updates needs a few turns of the event loop, a slow page more. */
const turnsToWait = 25;

const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve, 20));

/** An empty paste does nothing: to remove words, a neighbouring character is pasted over them and itself. */
function widen(text: string, start: number, end: number): { start: number; end: number; words: string } | undefined {
  const after = text.slice(end).match(/^[^\n]/u)?.[0];
  if (after) return { start, end: end + after.length, words: after };
  const before = text.slice(0, start).match(/[^\n]$/u)?.[0];
  return before ? { start: start - before.length, end, words: before } : undefined;
}

/** The page's own constructors, which Firefox shows to an extension: data made with ours would be closed to the page. */
interface PageWindow {
  readonly Object: new () => Record<string, unknown>;
  readonly DataTransfer: typeof DataTransfer;
  readonly ClipboardEvent: new (type: string, init: object) => ClipboardEvent;
}

function paste(editor: Element, words: string): void {
  const own = editor.ownerDocument.defaultView as (Window & { readonly wrappedJSObject?: PageWindow }) | null;
  const page: PageWindow | null = own ? (own.wrappedJSObject ?? (own as unknown as PageWindow)) : null;
  if (!page) return;
  const data = new page.DataTransfer();
  data.setData('text/plain', words);
  const init = new page.Object();
  Object.assign(init, { bubbles: true, cancelable: true, composed: true });
  // Chromium takes the data as an object, Firefox only in two values of its own.
  Object.assign(init, { clipboardData: data, dataType: 'text/plain', data: words });
  const unhandled = editor.dispatchEvent(new page.ClipboardEvent('paste', init));
  // A plain editable has no handler of its own and leaves a synthetic paste undone.
  if (unhandled) editor.ownerDocument.execCommand('insertText', false, words);
}
