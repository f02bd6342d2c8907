/** What the popup says and lists in each of its states. */
import type { JudgedFinding } from '../../policy/types';
import { tOverlay } from '../i18n/overlay';
import { byGravity, type Panel, stopping } from './state';

export type Mood = 'block' | 'warn' | 'done' | 'failed' | 'review';

/** What the popup is about, for its look and its words. */
export function moodOf({ kind, verdict }: Panel): Mood {
  if (verdict.unchecked !== undefined) return 'failed';
  const [worst] = stopping(verdict);
  if (kind === 'fixing' && !worst) return 'done';
  if (kind === 'review') return 'review';
  return worst?.severity === 'block' ? 'block' : 'warn';
}

/** How many of the findings that stopped the send are settled. */
export function settled({ verdict, watched }: Panel): { done: number; total: number } {
  const left = new Set(verdict.findings.map(({ key }) => key));
  return { done: watched.filter(({ key }) => !left.has(key)).length, total: watched.length };
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
    const text = verdict.findings.length === 0 ? t.reviewClean : t.reviewText;
    return { title: t.reviewTitle, text: state === 'partly' ? `${text} ${t.partlyText}` : text };
  }
  const open = stopping(verdict).length;
  return mood === 'block' ? { title: t.blockTitle, text: t.blockText(open) } : { title: t.warnTitle, text: t.warnText(open) };
}

export interface Listed {
  readonly finding: JudgedFinding;
  readonly done: boolean;
  /** The draft the finding's range points into. */
  readonly text: string;
}

/** The findings on show: what stopped the send first, settled ones kept as done; everything when opened from the chip. */
export function listed(panel: Panel): readonly Listed[] {
  const now = new Map(panel.verdict.findings.map((finding) => [finding.key, finding]));
  const text = panel.kind === 'held' ? panel.text : panel.composer.read().text;
  if (panel.kind === 'review') return byGravity(panel.verdict.findings).map((finding) => ({ finding, done: false, text }));
  const watched = panel.watched.map((before) => {
    const finding = now.get(before.key);
    return finding ? { finding, done: false, text } : { finding: before, done: true, text: panel.text };
  });
  const known = new Set(panel.watched.map(({ key }) => key));
  const fresh = stopping(panel.verdict).filter(({ key }) => !known.has(key));
  return [...watched, ...fresh.map((finding) => ({ finding, done: false, text }))];
}
