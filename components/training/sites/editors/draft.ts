/** Draft.js 0.11.7 on React, as in the composer of X. The host holds `.DraftEditor-root`. */
import './global';
import { ContentState, Editor, EditorState, getDefaultKeyBinding, SelectionState } from 'draft-js';
import { createElement, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { PracticeEditor, PracticeEditorOptions } from './types';

const modelText = (state: EditorState): string => state.getCurrentContent().getPlainText('\n');

function withText(state: EditorState, text: string): EditorState {
  const content = ContentState.createFromText(text, '\n');
  const next = EditorState.push(state, content, 'insert-fragment');
  const last = content.getLastBlock();
  const end = SelectionState.createEmpty(last.getKey()).merge({
    anchorOffset: last.getLength(),
    focusOffset: last.getLength(),
    hasFocus: state.getSelection().getHasFocus(),
  });
  return EditorState.acceptSelection(next, end);
}

/** Mounts Draft.js in the host; the editable carries `data-testid` = `testId`, as on X. */
export function mountDraft(options: PracticeEditorOptions, testId = 'tweetTextarea_0'): PracticeEditor {
  let current = EditorState.createEmpty();
  let field: Editor | null = null;
  const root = createRoot(options.host);
  const keep = (editor: Editor | null): void => {
    field = editor;
  };
  const keyBinding = (event: KeyboardEvent): string | null => {
    const mod = event.ctrlKey || event.metaKey;
    const submits = event.key === 'Enter' && !event.shiftKey && options.submitKey === (mod ? 'mod-enter' : 'enter');
    return submits ? 'submit' : getDefaultKeyBinding(event);
  };
  const command = (name: string): 'handled' | 'not-handled' => {
    if (name !== 'submit') return 'not-handled';
    options.onSubmit();
    return 'handled';
  };
  const render = (): void =>
    root.render(
      createElement(Editor, {
        editorState: current,
        onChange: apply,
        keyBindingFn: keyBinding,
        handleKeyCommand: command,
        ariaLabel: options.label,
        ariaMultiline: true,
        placeholder: options.placeholder ?? '',
        spellCheck: true,
        stripPastedStyles: true,
        webDriverTestID: testId,
        ref: keep,
      }),
    );
  function apply(next: EditorState): void {
    const changed = next.getCurrentContent() !== current.getCurrentContent();
    current = next;
    render();
    if (changed) options.onText(modelText(next));
  }
  flushSync(render);

  return {
    text: () => modelText(current),
    setText: (text) => flushSync(() => apply(withText(current, text))),
    focus: () => field?.focus(),
    unmount: () => root.unmount(),
  };
}
