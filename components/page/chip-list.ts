/** Which chips there are to draw. Most keys change nothing on a chip, and then nothing is drawn anew. */
import { computed, type ReadonlySignal } from '@preact/signals-core';
import { gravestOf } from '../shared/finding/places';
import { countsOf } from '../shared/finding-words';
import type { Shown, State } from './state';

/** Everything that a chip shows or is made from: of the findings their number and the gravest, not their words. */
function looksOf({ verdict, theme, health, progress, answers }: Shown): string {
  const { site, name, handle, label, kind, standing, confidence, alert } = verdict.account;
  const account = [site, name, handle, label, kind, standing, confidence, alert?.until];
  const found = [countsOf(verdict.findings)[0]?.severity, countsOf(gravestOf(verdict.findings))];
  const { unchecked, unseen, isPictured } = verdict;
  return JSON.stringify([account, found, unchecked, unseen, isPictured, theme, health, progress, answers]);
}

const sameChip = (a: Shown, b: Shown): boolean => a.composer === b.composer && looksOf(a) === looksOf(b);

/** The composers with a chip; the same list, of the same members, as long as no chip looks different. */
export function chipsOf({ shown }: Pick<State, 'shown'>): ReadonlySignal<readonly Shown[]> {
  let drawn: readonly Shown[] = [];
  return computed(() => {
    const now = [...shown.value.values()].map((each) => drawn.find((before) => sameChip(before, each)) ?? each);
    const same = now.length === drawn.length && now.every((each, index) => each === drawn[index]);
    if (!same) drawn = now;
    return drawn;
  });
}
