/** Which key does what on the stage. One table for the listener and for the list of keys on screen. */
import type { ViewName } from './view-names';

export type KeyAction =
  | { readonly do: 'view'; readonly view: ViewName }
  | { readonly do: 'next' | 'previous' | 'undo' | 'timer' | 'blank' | 'full-screen' | 'theme' | 'presenter' | 'help' }
  | { readonly do: 'bigger' | 'smaller' | 'leave' }
  | { readonly do: 'vote' | 'point'; readonly number: number };

const letters: Readonly<Record<string, KeyAction>> = {
  l: { do: 'view', view: 'latihan' },
  c: { do: 'view', view: 'jejak' },
  k: { do: 'view', view: 'dek' },
  a: { do: 'view', view: 'aturan' },
  p: { do: 'view', view: 'banding' },
  t: { do: 'timer' },
  b: { do: 'blank' },
  '.': { do: 'blank' },
  f: { do: 'full-screen' },
  g: { do: 'theme' },
  n: { do: 'presenter' },
  '?': { do: 'help' },
  '+': { do: 'bigger' },
  '=': { do: 'bigger' },
  '-': { do: 'smaller' },
};

const named: Readonly<Record<string, KeyAction>> = {
  PageDown: { do: 'next' },
  PageUp: { do: 'previous' },
  ArrowRight: { do: 'next' },
  ArrowLeft: { do: 'previous' },
  Backspace: { do: 'undo' },
};

/** What a key means, or undefined. `writing`: the caret is in a text box, where only Escape speaks to the stage. */
export function keyAction(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>,
  writing: boolean,
): KeyAction | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return undefined;
  if (event.key === 'Escape') return { do: 'leave' };
  if (writing) return undefined;
  // By place on the keyboard: with Shift the character differs from country to country.
  const digit = /^(?:Digit|Numpad)([1-6])$/.exec(event.code)?.[1];
  if (digit !== undefined) return { do: event.shiftKey ? 'point' : 'vote', number: Number(digit) };
  return named[event.key] ?? letters[event.key.toLowerCase()];
}

/** Is this where text is written or a value is chosen by keys? */
export function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('textarea, select, input:not([type="checkbox"], [type="file"])'))
  );
}

/** The list of keys on screen: how they are written, and the word for what they do. */
export const keyList = [
  ['L', 'key_L'],
  ['C', 'key_C'],
  ['K', 'key_K'],
  ['A', 'key_A'],
  ['P', 'key_P'],
  ['PageDown', 'key_PageDown'],
  ['PageUp', 'key_PageUp'],
  ['1 … 6', 'key_digit'],
  ['Shift + 1 … 6', 'key_shiftDigit'],
  ['Backspace', 'key_Backspace'],
  ['T', 'key_T'],
  ['B', 'key_blank'],
  ['F', 'key_F'],
  ['G', 'key_G'],
  ['N', 'key_N'],
  ['+  −', 'key_plus'],
  ['Esc', 'key_Escape'],
  ['?', 'key_help'],
] as const;
