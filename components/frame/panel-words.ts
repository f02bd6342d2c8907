/** What the popup says and lists in each of its states. */
import { type Place, placesOf } from '../shared/finding/places';
import { settled, sharesFinding, stopping } from '../shared/finding/stopping';
import type { Mood } from './mood';
import type { PanelView } from './protocol';
import { tFrame } from './words';

type Heading = Pick<PanelView, 'kind' | 'verdict' | 'watched' | 'health'>;

export function heading(panel: Heading, mood: Mood): { title: string; text: string } {
  const t = tFrame();
  const { verdict, health } = panel;
  if (mood === 'failed') return { title: t.failedTitle, text: t.failedText };
  if (panel.kind === 'fixing') {
    const { done, total } = settled(panel);
    return { title: t.progress(done, total), text: mood === 'done' ? t.allDone : `${t.fixingTitle}. ${t.fixingText}` };
  }
  if (mood === 'review') {
    if (health === 'unread') return { title: t.unreadTitle, text: t.unreadText };
    if (verdict.findings.length === 0) return { title: t.reviewTitle, text: health === 'partly' ? t.partlyText : t.reviewClean };
    return { title: t.reviewTitle, text: health === 'partly' ? `${t.reviewText} ${t.partlyText}` : t.reviewText };
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
export function listed(panel: Pick<PanelView, 'kind' | 'verdict' | 'watched' | 'text' | 'textNow'>): readonly Listed[] {
  const text = panel.kind === 'held' ? panel.text : panel.textNow;
  const open = (place: Place): Listed => ({ place, done: false, text });
  if (panel.kind === 'review') return placesOf(panel.verdict.findings).map(open);
  const left = new Set(stopping(panel.verdict));
  const watched = panel.watched.map((before): Listed => {
    const now = [...left].find((place) => sharesFinding(place, before));
    if (now) left.delete(now);
    return now ? open(now) : { place: before, done: true, text: panel.text };
  });
  return [...watched, ...[...left].map(open)];
}
