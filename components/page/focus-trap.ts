/** Keys of the overlay's own: Escape goes back, Tab stays in what is open. */

import type { State } from './state';
import type { Moves } from './transitions';

const focusable = 'button:not(:disabled),summary,textarea,input:not(:disabled),a[href]';

function tab(root: ShadowRoot, backwards: boolean): boolean {
  const layer = root.activeElement?.closest('[data-trap]');
  if (!layer) return false;
  const all = [...layer.querySelectorAll<HTMLElement>(focusable)].filter((element) => element.checkVisibility());
  const [first] = all;
  const last = all.at(-1);
  const at = root.activeElement;
  if (backwards ? at === first || at === layer : at === last) {
    (backwards ? last : first)?.focus();
    return true;
  }
  return false;
}

/** Returns true when the key was ours. */
export function trapKeys(event: KeyboardEvent, root: ShadowRoot, state: State, moves: Moves): boolean {
  if (event.isComposing) return false;
  if (event.key === 'Tab' && !event.altKey && !event.ctrlKey && !event.metaKey) return tab(root, event.shiftKey);
  if (event.key !== 'Escape') return false;
  const panel = state.panel.value;
  if (panel?.step === 'reason' || panel?.step === 'approval') moves.update({ step: 'review' });
  else if (panel?.step !== 'busy') moves.close(false);
  return true;
}

/**
 * Escape pressed in the page while popup or card stand open closes them first, and only them: on the sites it would close the
 * dialog with the draft.
 */
export function escapeOutside(event: KeyboardEvent, state: State, moves: Moves): boolean {
  if (event.key !== 'Escape' || event.isComposing || state.panel.value?.step === 'busy') return false;
  if (!state.panel.value && !state.peek.value) return false;
  moves.close(false);
  return true;
}
