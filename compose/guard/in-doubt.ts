/** Something failed while an event was judged: may it be a way to send? Asks as little of the page as can be, so that it cannot fail too. */
import { controlAt } from '../composers/controls';
import { editorAt } from '../composers/locate';
import { targetOf } from '../composers/tree';
import { sendLabels } from '../sites/generic';
import { findLabel, labelsOf } from '../sites/labels';
import type { SiteTable } from '../sites/types';

const pressed = new Set(['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'click']);

export function mayBeSend(event: Event, { rows }: SiteTable): boolean {
  const target = targetOf(event);
  if (!target) return false;
  if (event.type === 'submit') return true;
  if (event instanceof KeyboardEvent) return event.key === 'Enter' && !event.shiftKey && editorAt(target) !== undefined;
  if (!pressed.has(event.type)) return false;
  const submits = rows.flatMap(({ submit }) => submit ?? []).join(', ');
  const control = controlAt(target, submits);
  if (!control) return false;
  const labels = [...sendLabels, ...rows.flatMap(({ submitLabels }) => submitLabels ?? [])];
  return (submits !== '' && control.matches(submits)) || findLabel(labelsOf(control), labels) !== undefined;
}
