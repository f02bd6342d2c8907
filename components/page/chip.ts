/** The chip at one composer: who is posting, from what kind of account, and what was found. Nothing else of Saring is said in the page. */
import { accountLabel } from '../shared/account/label';
import { gravestOf } from '../shared/finding/places';
import { countsOf, tFinding } from '../shared/finding-words';
import { brandMark, severityIcon } from './icons';
import type { Shown } from './state';
import { tPage } from './words';

function wordsOf({ verdict, health, progress }: Shown): string {
  const t = tPage();
  if (progress) return t.progress(progress.done, progress.total);
  if (verdict.unchecked !== undefined) return t.unchecked;
  if (health === 'unread') return t.unread;
  return (
    countsOf(gravestOf(verdict.findings))
      .map(({ text }) => text)
      .join(' · ') || (health === 'partly' ? t.partly : t.clean)
  );
}

function part(document: Document, name: string, ...children: readonly (Node | string | undefined)[]): HTMLElement {
  const made = document.createElement('span');
  made.className = name;
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** Writes what is shown into the chip. */
export function drawChip(chip: HTMLElement, shown: Shown): void {
  const { ownerDocument: document } = chip;
  const { verdict, theme, health } = shown;
  const [worst] = countsOf(verdict.findings);
  // What was not read whole is never called clean.
  const isUnknown = verdict.unchecked !== undefined || health === 'unread' || (health === 'partly' && !worst);
  chip.dataset.theme = theme;
  chip.dataset.severity = isUnknown ? 'unknown' : (worst?.severity ?? 'clean');
  chip.dataset.health = health;
  chip.title = tPage().chipHint;
  const name = document.createElement('bdi');
  name.textContent = accountLabel(verdict.account);
  const isRead = verdict.account.standing !== 'unreadable';
  const kind = isRead ? part(document, 'kind', tFinding()[verdict.account.kind]) : undefined;
  const icon = worst && !isUnknown ? severityIcon(document, worst.severity) : undefined;
  chip.replaceChildren(
    part(document, 'acting', brandMark(document), part(document, 'who', name), kind),
    part(document, 'count', icon, wordsOf(shown)),
    ...(health === 'partly' && worst ? [part(document, 'partly', tPage().partly)] : []),
  );
}

/** An empty chip; it is drawn and stood by who makes it. */
export function makeChip(document: Document): HTMLButtonElement {
  const chip = document.createElement('button');
  chip.type = 'button';
  chip.className = 'saring chip';
  return chip;
}
