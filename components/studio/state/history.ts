/** What was written, step by step, so that each step can be taken back. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Json } from '../form/json';

/** Changes of one field within this time are one step, ms. */
const oneStep = 1_500;
const most = 200;

export interface History {
  readonly now: ReadonlySignal<Json>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  /** `about`: the field; several changes of one are one step. */
  change(to: Json, about: string): void;
  undo(): void;
  redo(): void;
}

export function createHistory(start: Json, clock: () => number = Date.now): History {
  const steps = signal<{ readonly past: readonly Json[]; readonly now: Json; readonly future: readonly Json[] }>({
    past: [],
    now: start,
    future: [],
  });
  let last = { about: '', at: 0 };
  return {
    now: computed(() => steps.value.now),
    canUndo: computed(() => steps.value.past.length > 0),
    canRedo: computed(() => steps.value.future.length > 0),
    change(to, about) {
      const { past, now } = steps.peek();
      const goesOn = about !== '' && last.about === about && clock() - last.at < oneStep && past.length > 0;
      last = { about, at: clock() };
      steps.value = { past: goesOn ? past : [...past, now].slice(-most), now: to, future: [] };
    },
    undo() {
      const { past, now, future } = steps.peek();
      const before = past.at(-1);
      if (before === undefined) return;
      last = { about: '', at: 0 };
      steps.value = { past: past.slice(0, -1), now: before, future: [now, ...future] };
    },
    redo() {
      const { past, now, future } = steps.peek();
      const [next, ...rest] = future;
      if (next === undefined) return;
      last = { about: '', at: 0 };
      steps.value = { past: [...past, now], now: next, future: rest };
    },
  };
}
