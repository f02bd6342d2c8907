/** Something failed while an event was judged: may it be a way to send? Asks as little of the page as can be, so that it cannot fail too. */
import { controlAt } from '../composers/controls';
import { editorAt } from '../composers/locate';
import { targetOf } from '../composers/tree';
import { sendLabels } from '../sites/generic';
import { findLabel, labelsOf } from '../sites/labels';
import type { SiteTable } from '../sites/types';
import type { GuardOptions } from '../types';
import { blindCase, blindComposer } from './blind';
import { ends, starts, stop } from './listen';

const pressed = new Set<string>([...starts, ...ends, 'click']);

function mayBeSend(event: Event, { rows }: SiteTable): boolean {
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

/** What is done with an event on whose way something threw: the send is held as a draft that nobody could look at. */
export function holdInDoubt(options: GuardOptions): (event: Event, error: unknown) => void {
  /** The officer has decided to send unchecked what could not even be looked up: the next press goes through. */
  let mayPass = false;

  function hold(at: Element): void {
    const { site } = options.table;
    const it = blindCase(site);
    const release = async () => {
      mayPass = true;
      return 'pass' as const;
    };
    options.onHeld({
      ...it,
      composer: blindComposer({ id: `${site}-0`, site }, at, it),
      release,
      again: () => undefined,
      cancel: () => {},
    });
  }

  return (event, error) => {
    if (!mayBeSend(event, options.table)) return;
    const asks = ['click', 'submit', 'keydown'].includes(event.type);
    if (mayPass) {
      mayPass = !asks;
      return;
    }
    if (!asks) {
      event.stopImmediatePropagation();
      return;
    }
    stop(event);
    console.error(error);
    hold(targetOf(event) ?? options.window.document.documentElement);
  };
}
