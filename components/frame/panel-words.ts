/** What the popup says and lists in each of its states. */
import { accountLabel } from '../shared/account/label';
import { type Card, cardsOf, type Listed, partOf } from '../shared/finding/cards';
import { type Place, placesOf } from '../shared/finding/places';
import { isOpen, settled, sharesFinding, stopping } from '../shared/finding/stopping';
import { countsOf } from '../shared/finding-words';
import { notReadIn } from '../shared/not-read';
import type { Mood } from './mood';
import type { PanelView } from './protocol';
import { tFrame } from './words';

type Heading = Pick<
  PanelView,
  'kind' | 'verdict' | 'watched' | 'health' | 'flagged' | 'holds' | 'isScheduled' | 'textNow' | 'sendName' | 'reply'
>;

/** "1 wajib diperbaiki, 2 disarankan, 1 ditandai keliru": what must be done is told from what may, and from what is none. */
function countsText(open: readonly Place[], flagged: readonly string[]): string {
  const isWrong = (place: Place) => isOpen(place) && flagged.includes(place[0].key);
  const left = open.filter((place) => !isWrong(place));
  const musts = left.filter(([{ severity }]) => severity === 'block');
  const others = left.length - musts.length;
  const wrong = open.length - left.length;
  const t = tFrame();
  const must = countsOf(musts.map(([gravest]) => gravest)).map(({ text }) => text);
  return [
    ...must,
    ...(others > 0 ? [musts.length > 0 ? t.suggested(others) : t.onlySuggested(others)] : []),
    ...(wrong > 0 ? [t.markedWrong(wrong)] : []),
  ].join(', ');
}

export function heading(panel: Heading, mood: Mood): { title: string; text: string } {
  const { title, text } = withoutAttachments(panel, mood);
  return { title, text: mood === 'failed' ? text : `${text} ${notReadIn(panel.verdict)}`.trim() };
}

function withoutAttachments(panel: Heading, mood: Mood): { title: string; text: string } {
  const t = tFrame();
  const { verdict, health } = panel;
  if (verdict.unchecked === 'pictures') return { title: t.picturesTitle, text: t.picturesText };
  if (mood === 'failed') return { title: t.failedTitle, text: t.failedText };
  if (mood === 'review') {
    if (health === 'unread') return { title: t.unreadTitle, text: t.unreadText };
    if (panel.reply?.answers.length && panel.textNow.trim() === '') return { title: t.replies, text: t.answersText };
    if (verdict.findings.length === 0) return { title: t.reviewTitle, text: health === 'partly' ? t.partlyText : t.reviewClean };
    return { title: t.reviewTitle, text: health === 'partly' ? `${t.reviewText} ${t.partlyText}` : t.reviewText };
  }
  const safe = panel.isScheduled ? t.notScheduled : t.notSent;
  const { done, total } = settled(panel);
  if (mood === 'reading') return { title: t.readingTitle, text: `${t.readingText} ${safe}` };
  if (mood === 'done') return { title: t.allDone, text: panel.holds ? safe : t.pressSend(panel.sendName) };
  if (mood === 'waiting') return { title: t.approvalNeeded, text: safe };
  const counts = `${countsText(stopping(verdict), panel.flagged)}. `;
  if (panel.kind === 'fixing')
    return { title: t.progress(done, total), text: counts + (panel.holds ? safe : t.fixingText(panel.sendName)) };
  if (verdict.account.siaga === 'held') return { title: t.alertTitle, text: counts + safe };
  if (verdict.account.standing === 'unassigned')
    return { title: t.wrongTitle(accountLabel(verdict.account)), text: counts + safe };
  const [block, warn] = panel.isScheduled ? [t.scheduleBlockTitle, t.scheduleWarnTitle] : [t.blockTitle, t.warnTitle];
  return { title: mood === 'block' ? block : warn, text: counts + safe };
}

/** The cards on show: what stopped the send first, settled ones kept as done; everything when opened from the chip. */
export function listed(panel: Pick<PanelView, 'kind' | 'verdict' | 'watched' | 'text' | 'textNow' | 'parts'>): readonly Card[] {
  const text = panel.kind === 'held' ? panel.text : panel.textNow;
  const open = (place: Place): Listed => {
    const part = partOf(place, panel.parts);
    return { place, text, ...(part ? { part } : {}) };
  };
  if (panel.kind === 'review') return cardsOf(placesOf(panel.verdict.findings).map(open));
  const left = new Set(stopping(panel.verdict));
  const watched = panel.watched.map((before): Listed => {
    const now = [...left].find((place) => sharesFinding(place, before));
    if (now) left.delete(now);
    return now ? open(now) : { place: before, done: true, text: panel.text };
  });
  return cardsOf([...watched, ...[...left].map(open)]);
}
