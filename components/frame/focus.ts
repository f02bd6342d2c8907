/** Where the focus goes and stays in the frame. */

const focusable = 'button:not(:disabled),summary,textarea,select:not(:disabled),input:not(:disabled),a[href]';

/** To the heading of the step that was entered, else to the popup or card itself: never to a button. */
export function focusFirst(layer: HTMLElement): void {
  const first = layer.querySelector<HTMLElement>('[data-first]');
  (first ?? layer).focus();
  // With as much of the step below it as there is room for.
  first?.scrollIntoView({ block: 'start' });
}

/** What is open and keeps the focus. */
export const openLayer = (document: Document): HTMLElement | null => document.querySelector<HTMLElement>('[data-trap]');

/** Tab stays in what is open. Returns true where it went round. */
export function trapTab(document: Document, backwards: boolean): boolean {
  const { activeElement } = document;
  const layer = openLayer(document);
  if (!layer) return false;
  const all = [...layer.querySelectorAll<HTMLElement>(focusable)].filter((element) => element.checkVisibility());
  const [first] = all;
  const last = all.at(-1);
  const outside = !layer.contains(activeElement);
  if (!(outside || (backwards ? activeElement === first || activeElement === layer : activeElement === last))) return false;
  (backwards ? last : first)?.focus();
  return true;
}

/** Remembers the field that is written in. A browser that takes the focus out of the frame may take it out of the field too. */
export function keepField(document: Document, tell: (isWriting: boolean) => void): { focus(): void } {
  let field: HTMLElement | undefined;
  document.addEventListener('focusin', ({ target }) => {
    const now = target instanceof HTMLElement && target.matches('textarea:not([readonly]),[type=text]') ? target : undefined;
    if ((now === undefined) !== (field === undefined)) tell(now !== undefined);
    field = now;
  });
  return {
    focus() {
      if (field?.isConnected && document.activeElement === document.body) field.focus();
    },
  };
}
