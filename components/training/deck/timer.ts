/** A countdown that ticks only while it runs. */
import { signal } from '@preact/signals';

export function createTimer(seconds = 45) {
  const total = signal(seconds);
  const left = signal(seconds);
  const running = signal(false);
  let ticking: ReturnType<typeof setInterval> | undefined;
  let endsAt = 0;

  const pause = (): void => {
    clearInterval(ticking);
    ticking = undefined;
    running.value = false;
  };
  const tick = (): void => {
    left.value = Math.max(0, Math.ceil((endsAt - performance.now()) / 1000));
    if (left.value === 0) pause();
  };
  const start = (): void => {
    if (left.value === 0) left.value = total.value;
    endsAt = performance.now() + left.value * 1000;
    running.value = true;
    ticking ??= setInterval(tick, 250);
  };
  return {
    total,
    left,
    running,
    toggle: (): void => (running.value ? pause() : start()),
    /** Stops and sets the clock back, to a new length where one is given. */
    reset(length = total.value): void {
      pause();
      total.value = length;
      left.value = length;
    },
  };
}

export type Timer = ReturnType<typeof createTimer>;

export const clockText = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
