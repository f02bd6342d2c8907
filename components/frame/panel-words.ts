/** What the popup says and lists in each of its states. */
import { accountLabel } from '../shared/account/label';
import { type Place, placesOf } from '../shared/finding/places';
import { settled, sharesFinding, stopping } from '../shared/finding/stopping';
import { countsOf } from '../shared/finding-words';
import type { Mood } from './mood';
import type { PanelView } from './protocol';
import { tFrame } from './words';

/** "1 wajib diperbaiki, 2 disarankan": what must be done is told from what may. */
function countsText(open: readonly Place[]): string {
  const musts = open.filter(([{ severity }]) => severity === 'block');
  const others = open.length - musts.length;
  const must = countsOf(musts.map(([gravest]) => gravest)).map(({ text }) => text);
  return [...must, ...(others > 0 ? [tFrame().suggested(others)] : [])].join(', ');
}

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
  const open = stopping(verdict);
  if (mood !== 'block') return { title: t.warnTitle, text: t.warnText(open.length) };
  const isWrong = verdict.account.standing === 'unassigned';
  return { title: isWrong ? t.wrongTitle(accountLabel(verdict.account)) : t.blockTitle, text: t.blockText(countsText(open)) };
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
