import { useEffect, useRef, useState } from 'preact/hooks';
import type { Progress } from '../../journal/read/types';

export type TaskState<T> =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly done: number; readonly total: number }
  | { readonly state: 'done'; readonly value: T }
  | { readonly state: 'failed' };

/** A longer piece of work with its progress; a new run, and leaving the view, stop the one before. */
export function useTask<T>(): [TaskState<T>, (work: (progress: Progress) => Promise<T>) => void] {
  const [state, setState] = useState<TaskState<T>>({ state: 'idle' });
  const running = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const run = (work: (progress: Progress) => Promise<T>) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const show = (next: TaskState<T>) => {
      if (!signal.aborted) setState(next);
    };
    show({ state: 'running', done: 0, total: 0 });
    work({ signal, onProgress: (done, total) => show({ state: 'running', done, total }) }).then(
      (value) => show({ state: 'done', value }),
      () => show({ state: 'failed' }),
    );
  };
  return [state, run];
}
