/** Lexical, as in the boxes of Facebook and Instagram. The host becomes the editable. */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
} from 'lexical';
import type { PracticeEditor, PracticeEditorOptions } from './types';

const modelText = (editor: LexicalEditor): string =>
  editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((paragraph) => paragraph.getTextContent())
      .join('\n'),
  );

/** Mounts Lexical on the host. With `submitKey: 'enter'` Shift+Enter is the newline, otherwise Enter makes a paragraph. */
export function mountLexical(options: PracticeEditorOptions): PracticeEditor {
  const { host, submitKey } = options;
  for (const [name, value] of Object.entries({
    contenteditable: 'true',
    role: 'textbox',
    spellcheck: 'true',
    tabindex: '0',
    'aria-label': options.label,
    ...(options.placeholder ? { 'aria-placeholder': options.placeholder } : {}),
  })) {
    host.setAttribute(name, value);
  }
  host.classList.add('notranslate');

  const editor = createEditor({
    namespace: 'latihan',
    onError(error) {
      throw error;
    },
  });
  const submits = (event: KeyboardEvent | null): boolean => {
    if (!event || event.shiftKey || event.isComposing) return false;
    return submitKey === 'enter' || (submitKey === 'mod-enter' && (event.ctrlKey || event.metaKey));
  };
  const registrations = [
    submitKey === 'enter' ? registerPlainText(editor) : registerRichText(editor),
    registerHistory(editor, createEmptyHistoryState(), 300),
    editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      if (dirtyElements.size > 0 || dirtyLeaves.size > 0) options.onText(modelText(editor));
    }),
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if (!submits(event)) return false;
        event?.preventDefault();
        options.onSubmit();
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
  ];
  editor.setRootElement(host);
  const setText = (text: string): void =>
    editor.update(
      () => {
        const root = $getRoot().clear();
        for (const line of text.split('\n')) {
          const paragraph = $createParagraphNode();
          if (line) paragraph.append($createTextNode(line));
          root.append(paragraph);
        }
        root.selectEnd();
      },
      { discrete: true },
    );
  setText('');

  return {
    text: () => modelText(editor),
    setText,
    focus: () => editor.focus(),
    unmount() {
      for (const unregister of registrations) unregister();
      editor.setRootElement(null);
    },
  };
}
