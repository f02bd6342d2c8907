import { stopping } from '../shared/finding/stopping';
import type { PanelView } from './protocol';

export type Mood = 'block' | 'warn' | 'done' | 'failed' | 'review' | 'waiting' | 'reading';

/** What the popup is about, for its look and its words. */
export function moodOf({ kind, verdict, step }: Pick<PanelView, 'kind' | 'verdict' | 'step'>): Mood {
  if (verdict.unchecked !== undefined) return 'failed';
  const [worst] = stopping(verdict);
  if (kind === 'fixing' && !worst) return verdict.unseen === 'reading' ? 'reading' : 'done';
  if (kind === 'review') return 'review';
  // Nobody did anything wrong who waits for another's word.
  if (step === 'approval') return 'waiting';
  return worst?.[0].severity === 'block' ? 'block' : 'warn';
}
