/** The chip at one composer: who is posting, from what kind of account, and what was found. Nothing else of Saring is said in the page. */
import type { Unseen } from '../../policy/types';
import { alertUntil, tAlert } from '../shared/account/alert-words';
import { accountLabel } from '../shared/account/label';
import { gravestOf } from '../shared/finding/places';
import { countsOf, tFinding } from '../shared/finding-words';
import { brandMark, severityIcon } from './icons';
import type { Shown } from './state';
import { tPage } from './words';

/** Why it was not read is said where there is room for it. */
const inShort = (unseen: Unseen) =>
  unseen === 'long' || unseen === 'codec' ? 'video' : unseen === 'pages' || unseen === 'stills' ? 'part' : unseen;

function wordsOf({ verdict, health, progress, answers }: Shown): string {
  const t = tPage();
  if (progress) return t.progress(progress.done, progress.total);
  if (verdict.unchecked !== undefined) return t.unchecked;
  if (health === 'unread') return t.unread;
  if (answers > 0) return t.answers(answers);
  return (
    countsOf(gravestOf(verdict.findings))
      .map(({ text }) => text)
      .join(' · ') ||
    (health === 'partly'
      ? t.partly
      : verdict.unseen
        ? t[`${inShort(verdict.unseen)}Unseen`]
        : verdict.isPictured
          ? t.pictured
          : t.clean)
  );
}

/** Names of one office differ at their ends, so the middle goes. In characters as people count them. */
export function cutInTheMiddle(name: string, most = 26): string {
  const characters = [...name];
  if (characters.length <= most) return name;
  const end = Math.floor((most - 1) / 2);
  return `${characters.slice(0, most - 1 - end).join('')}…${characters.slice(-end).join('')}`;
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
  const isUnknown =
    verdict.unchecked !== undefined || health === 'unread' || ((health === 'partly' || verdict.unseen !== undefined) && !worst);
  chip.dataset.theme = theme;
  chip.dataset.severity = isUnknown ? 'unknown' : (worst?.severity ?? 'clean');
  chip.dataset.health = health;
  chip.title = tPage().chipHint;
  const name = document.createElement('bdi');
  const label = accountLabel(verdict.account);
  name.textContent = cutInTheMiddle(label);
  name.title = label;
  const isRead = verdict.account.standing !== 'unreadable';
  const isUnasked = verdict.account.standing === 'unasked';
  const kind = isRead
    ? part(document, 'kind', isUnasked ? tFinding().unaskedShort : tFinding()[verdict.account.kind])
    : undefined;
  const { alert } = verdict.account;
  const siaga = alert ? part(document, 'alert', tAlert().short(alertUntil(alert, Date.now()))) : undefined;
  const icon = worst && !isUnknown ? severityIcon(document, worst.severity) : undefined;
  chip.replaceChildren(
    part(document, 'acting', brandMark(document), part(document, 'who', name), kind),
    ...(siaga ? [siaga] : []),
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
