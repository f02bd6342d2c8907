import type { Composer } from '../../compose/types';
import type { JudgedFinding, Verdict } from '../../policy/types';
import { type Place, placesOf } from '../shared/finding/places';
import type { State } from './state';

interface Found {
  readonly composer: Composer;
  readonly verdict: Verdict;
  readonly place: Place;
  readonly finding: JudgedFinding;
}

/** The finding of a key, where it is on show, with its place. */
export function found(state: State, key: string): Found | undefined {
  const { value: panel } = state.panel;
  const composer = panel?.composer ?? state.peek.value?.composer;
  const verdict = panel?.verdict ?? (composer && state.shown.value.get(composer.id)?.verdict);
  const place = verdict && placesOf(verdict.findings).find((each) => each.some((finding) => finding.key === key));
  const finding = place?.find((each) => each.key === key);
  return composer && verdict && place && finding ? { composer, verdict, place, finding } : undefined;
}
