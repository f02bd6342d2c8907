import { stopping } from '../shared/finding/stopping';
import type { PanelView } from './protocol';

export type Mood = 'block' | 'warn' | 'done' | 'failed' | 'review';

/** What the popup is about, for its look and its words. */
export function moodOf({ kind, verdict }: Pick<PanelView, 'kind' | 'verdict'>): Mood {
  if (verdict.unchecked !== undefined) return 'failed';
  const [worst] = stopping(verdict);
  if (kind === 'fixing' && !worst) return 'done';
  if (kind === 'review') return 'review';
  return worst?.[0].severity === 'block' ? 'block' : 'warn';
}
