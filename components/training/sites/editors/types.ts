/** A real editor of the kind the sites use, mounted in a host element; for the trainer's stage and the browser fixtures. */
export interface PracticeEditorOptions {
  /** The element that becomes, or will hold, the editable. */
  readonly host: HTMLElement;
  readonly label: string;
  readonly placeholder?: string;
  /** Called with the editor's own text, lines joined by `\n`, after every change. */
  onText(text: string): void;
  /** The editor's own shortcut was used (see each editor). */
  onSubmit(): void;
  /** The key that submits: bare Enter, Ctrl or Cmd with Enter, or none. */
  readonly submitKey: 'enter' | 'mod-enter' | 'none';
}

export interface PracticeEditor {
  /** What the editor's model holds, which is what a site would send. */
  text(): string;
  /** Replaces the whole text through the model, as a site does when it clears or pre-fills its box. */
  setText(text: string): void;
  focus(): void;
  unmount(): void;
}
