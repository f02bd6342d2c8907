/** Tells a screen reader what was found, when the officer has stopped writing. */

import { tOverlay } from '../frame/words';
import { gravestOf } from '../shared/finding/places';
import { countsOf } from '../shared/finding-words';
import type { State } from './state';

/** Silence after the last change before the count is told, ms. */
const speakAfter = 1000;

/** One timer for a whole stretch of writing: it waits on when it goes off too early. Returns how to stop. */
export function startSpeaking(state: State, window: Window): () => void {
  let timer: number | undefined;
  let changed = 0;
  const wait = (time: number) => {
    timer = window.setTimeout(speak, time);
  };
  function speak(): void {
    timer = undefined;
    const rest = changed + speakAfter - window.performance.now();
    if (rest > 0) wait(rest);
    else if (state.shown.value.size > 0 && !state.panel.value) state.spoken.value = wordsOf(state);
  }
  const stop = state.shown.subscribe(() => {
    changed = window.performance.now();
    if (timer === undefined) wait(speakAfter);
  });
  return () => {
    stop();
    window.clearTimeout(timer);
  };
}

const wordsOf = ({ shown }: State): string =>
  [...shown.value.values()]
    .flatMap(({ verdict }) => countsOf(gravestOf(verdict.findings)))
    .map(({ text }) => text)
    .join(', ') ||
  ([...shown.value.values()].every(({ health }) => health === 'understood') ? tOverlay().clean : tOverlay().partly);
