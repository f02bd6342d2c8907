/** Tells a screen reader what was found, when the officer has stopped writing, and what else happened. */
import { effect } from '@preact/signals-core';
import { gravestOf } from '../shared/finding/places';
import { countsOf } from '../shared/finding-words';
import type { State } from './state';
import { tPage } from './words';

/** Silence after the last change before the count is told, ms. */
const speakAfter = 1000;

/** One timer for a whole stretch of writing: it waits on when it goes off too early. Returns how to stop. */
export function startAnnouncing(state: State, root: ShadowRoot, window: Window): () => void {
  const around = window.document.createElement('div');
  around.className = 'saring';
  const line = window.document.createElement('p');
  line.className = 'unseen';
  line.setAttribute('role', 'status');
  around.append(line);
  root.append(around);
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
  const stopWriting = effect(() => {
    if (line.textContent !== state.spoken.value) line.textContent = state.spoken.value;
  });
  return () => {
    stop();
    stopWriting();
    window.clearTimeout(timer);
    around.remove();
  };
}

const wordsOf = ({ shown }: State): string =>
  [...shown.value.values()]
    .flatMap(({ verdict }) => countsOf(gravestOf(verdict.findings)))
    .map(({ text }) => text)
    .join(', ') || ([...shown.value.values()].every(({ health }) => health === 'understood') ? tPage().clean : tPage().partly);
