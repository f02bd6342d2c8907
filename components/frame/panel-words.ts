/** What the popup says and lists in each of its states. */

import { type Panel, stopping } from '../page/state';
import { type Place, placesOf } from '../shared/finding/places';
import { tOverlay } from './words';

export type Mood = 'block' | 'warn' | 'done' | 'failed' | 'review';

/** What the popup is about, for its look and its words. */
export function moodOf({ kind, verdict }: Panel): Mood {
  if (verdict.unchecked !== undefined) return 'failed';
  const [worst] = stopping(verdict);
  if (kind === 'fixing' && !worst) return 'done';
  if (kind === 'review') return 'review';
  return worst?.[0].severity === 'block' ? 'block' : 'warn';
}

const share = (a: Place, b: Place): boolean => a.some(({ key }) => b.some((other) => other.key === key));

/** How many of the places that stopped the send are settled. */
export function settled({ verdict, watched }: Panel): { done: number; total: number } {
  const left = stopping(verdict);
  return { done: watched.filter((place) => !left.some((open) => share(open, place))).length, total: watched.length };
}

export function heading(panel: Panel, mood: Mood): { title: string; text: string } {
  const t = tOverlay();
  const { verdict, composer } = panel;
  if (mood === 'failed') return { title: t.failedTitle, text: t.failedText };
  if (panel.kind === 'fixing') {
    const { done, total } = settled(panel);
    return { title: t.progress(done, total), text: mood === 'done' ? t.allDone : `${t.fixingTitle}. ${t.fixingText}` };
  }
  if (mood === 'review') {
    const { state } = composer.health();
    if (state === 'unread') return { title: t.unreadTitle, text: t.unreadText };
    if (verdict.findings.length === 0) return { title: t.reviewTitle, text: state === 'partly' ? t.partlyText : t.reviewClean };
    return { title: t.reviewTitle, text: state === 'partly' ? `${t.reviewText} ${t.partlyText}` : t.reviewText };
  }
  const open = stopping(verdict).length;
  return mood === 'block' ? { title: t.blockTitle, text: t.blockText(open) } : { title: t.warnTitle, text: t.warnText(open) };
}

export interface Listed {
  readonly place: Place;
  readonly done: boolean;
  /** The draft the place's range points into. */
  readonly text: string;
}

/** The places on show: what stopped the send first, settled ones kept as done; everything when opened from the chip. */
export function listed(panel: Panel): readonly Listed[] {
  const text = panel.kind === 'held' ? panel.text : panel.composer.read().text;
  const open = (place: Place): Listed => ({ place, done: false, text });
  if (panel.kind === 'review') return placesOf(panel.verdict.findings).map(open);
  const left = new Set(stopping(panel.verdict));
  const watched = panel.watched.map((before): Listed => {
    const now = [...left].find((place) => share(place, before));
    if (now) left.delete(now);
    return now ? open(now) : { place: before, done: true, text: panel.text };
  });
  return [...watched, ...[...left].map(open)];
}
