/**
 * Keeps the trainer's window in step with the stage, through a channel that only these two windows know. What is typed on stage
 * is never part of it: only the deck's own words, the counts and the clock.
 */
import type { KeyAction } from '../keys';

/** What the trainer's window shows. */
export interface Snapshot {
  readonly view: string;
  readonly deck: { readonly id: string; readonly en: string };
  readonly at: number;
  readonly count: number;
  readonly step: 'guess' | 'reveal' | 'fix' | 'summary';
  readonly title: { readonly id: string; readonly en: string };
  readonly notes: { readonly id: string; readonly en: string };
  readonly answers: readonly string[];
  readonly following?: { readonly id: string; readonly en: string };
  readonly votes: readonly { readonly choice: string; readonly count: number }[];
  readonly points: readonly number[];
  readonly left: number;
  readonly running: boolean;
  readonly locale: 'id' | 'en';
}

type Message =
  | { readonly kind: 'hello' }
  | { readonly kind: 'state'; readonly snapshot: Snapshot }
  | { readonly kind: 'key'; readonly action: KeyAction };

const name = (stage: string): string => `saring-panggung-${stage}`;

/** The stage's end: answers a new window, tells every change, and takes its keys. The result closes the channel. */
export function tellPresenter(stage: string, snapshot: () => Snapshot, onKey: (action: KeyAction) => void) {
  const channel = new BroadcastChannel(name(stage));
  const tell = (): void => channel.postMessage({ kind: 'state', snapshot: snapshot() } satisfies Message);
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'hello') tell();
    if (data.kind === 'key') onKey(data.action);
  });
  return { tell, close: () => channel.close() };
}

/** The trainer's end. */
export function followStage(stage: string, onSnapshot: (snapshot: Snapshot) => void) {
  const channel = new BroadcastChannel(name(stage));
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'state') onSnapshot(data.snapshot);
  });
  channel.postMessage({ kind: 'hello' } satisfies Message);
  return {
    press: (action: KeyAction): void => channel.postMessage({ kind: 'key', action } satisfies Message),
    close: () => channel.close(),
  };
}
