/**
 * Reads the comment that a public reply answers: only in rows that answer one, only that comment, and only while its box stands.
 * Nothing of it is kept; where it is not certain which one is answered, none is read.
 */
import type { ComposerDraft } from '../../desk/types';
import { fieldLabels } from '../editors/kinds';
import { answeredReaders } from '../sites/generated/answered';
import { findLabel } from '../sites/labels';
import type { AnsweredReader } from '../sites/types';
import { ageOf } from './age';
import type { Place } from './locate';
import { parentOf } from './tree';

export type Answered = NonNullable<ComposerDraft['replyTo']>;

/** As much of a comment as is looked at. */
const longest = 1000;
/** Ancestors of a box in which it is looked for. */
const climb = 40;
const mention = /^@([\w.]+)/;

/** What the draft answers; undefined where nothing tells it. `now` in milliseconds since the epoch. */
export function answeredBy({ row, editors: [editor] }: Place, draft: ComposerDraft, now = Date.now()): Answered | undefined {
  const reader = answeredReaders[draft.site];
  if (!editor || !reader?.rows.includes(row.id)) return undefined;
  const comment = commentFor(reader, editor, whomOf(reader, editor, draft.text));
  if (!comment || isOwn(authorOf(reader, comment), draft)) return undefined;
  const text = wordsOf(reader, comment);
  const ageMinutes = ageAt(reader, comment, now);
  if (text === '' && ageMinutes === undefined) return undefined;
  return { ...(text === '' ? {} : { text }), ...(ageMinutes === undefined ? {} : { ageMinutes }) };
}

/** Whom the box says it answers. Null: it would say so, and says nothing. */
function whomOf({ named }: AnsweredReader, editor: Element, text: string): string | undefined | null {
  if (named === undefined) return undefined;
  if (named === 'mention') return mention.exec(text)?.[1] ?? null;
  return findLabel(fieldLabels(editor), named)?.star;
}

function commentFor(reader: AnsweredReader, editor: Element, whom: string | undefined | null): Element | undefined {
  if (whom === null) return undefined;
  const bound = editor.closest(reader.within) ?? editor.ownerDocument.body;
  const fits = (each: Element) => whom === undefined || sameName(authorOf(reader, each), whom);
  if (reader.comment === undefined) {
    const named = aroundTimes(reader, bound).filter(fits);
    return named.length === 1 ? named[0] : undefined;
  }
  let scope = parentOf(editor);
  for (let step = 0; step < climb && scope && bound.contains(scope); step++) {
    const above = [...scope.querySelectorAll(reader.comment)].filter((each) => isAbove(each, editor) && fits(each));
    // Of several of one person, the nearest.
    if (above.length > 0) return whom === undefined && reader.pick === 'first' ? above[0] : above.at(-1);
    scope = parentOf(scope);
  }
  return undefined;
}

/** Before the box, or around it. */
const isAbove = (comment: Element, editor: Element): boolean =>
  (comment.compareDocumentPosition(editor) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;

/** The smallest areas that hold a time and somebody's name. */
function aroundTimes(reader: AnsweredReader, bound: Element): Element[] {
  const areas = [...bound.querySelectorAll(reader.age.join(', '))].map((time) => {
    let area = time.parentElement;
    while (area && area !== bound && authorOf(reader, area) === undefined) area = area.parentElement;
    return area;
  });
  return [...new Set(areas)].filter((area): area is HTMLElement => area !== null && area !== bound);
}

function authorOf({ author: { select, attribute } }: AnsweredReader, comment: Element): string | undefined {
  for (const link of comment.querySelectorAll(select)) {
    const path = attribute ? /^\/@?([\w.]+)\/?$/.exec(link.getAttribute(attribute) ?? '')?.[1] : link.textContent?.trim();
    if (path) return path;
  }
  return undefined;
}

const plain = (name: string) => name.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();
const sameName = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && plain(a) === plain(b);

/** One's own post is gone on with, not answered. */
const isOwn = (author: string | undefined, { identity: { handle, name } }: ComposerDraft): boolean =>
  sameName(author, handle?.replace(/^@/, '')) || sameName(author, name);

const box = '[contenteditable], textarea, input';
const controls = `a, button, [role="button"], time, h1, h2, h3, ${box}`;

function wordsOf({ text, comment: one }: AnsweredReader, comment: Element): string {
  const found = [...comment.querySelectorAll(text)].filter((each) => isOf(each, comment, one));
  return found
    .filter((each) => !found.some((other) => other !== each && other.contains(each)))
    .map(({ textContent }) => textContent?.trim() ?? '')
    .filter((words) => words !== '')
    .join('\n')
    .slice(0, longest);
}

/** Words of the comment itself: no name, time, button or box, and none of another comment within. */
function isOf(element: Element, comment: Element, one: string | undefined): boolean {
  const control = element.closest(controls);
  if ((control && comment.contains(control)) || element.querySelector(box)) return false;
  return one === undefined || element.closest(one) === comment;
}

/** The first that tells it. */
function ageAt({ age }: AnsweredReader, comment: Element, now: number): number | undefined {
  for (const select of age) {
    for (const each of [...(comment.matches(select) ? [comment] : []), ...comment.querySelectorAll(select)]) {
      const minutes = ageOf(each, now);
      if (minutes !== undefined) return minutes;
    }
  }
  return undefined;
}
