/** Reads everything that a composer would publish now. */
import type { Attachment } from '../../rules/engine/types';
import { isControl, type TextControl } from '../editors/kinds';
import { type Reading, readEditor } from '../editors/read';
import type { SiteTable } from '../sites/types';
import type { ComposerDraft } from '../types';
import { readAccount, type ScriptData } from './account';
import type { Place } from './locate';

/** One editor's share of the draft's text. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly element: Element;
  readonly reading: Reading;
}

const partBreak = '\n\n';

/** The editors in the order of the page, then the further text controls; parts are joined by a blank line. */
export function readParts(place: Place): { readonly text: string; readonly parts: readonly Part[] } {
  const extras = (place.row.extras ?? [])
    .flatMap((selector) => [...place.root.querySelectorAll(selector)])
    .filter((element): element is TextControl => isControl(element) && element.value !== '');
  const parts: Part[] = [];
  let text = '';
  for (const element of new Set([...place.editors, ...extras])) {
    const reading = readEditor(element);
    if (parts.length > 0) text += partBreak;
    parts.push({ start: text.length, end: text.length + reading.text.length, element, reading });
    text += reading.text;
  }
  return { text, parts };
}

/** The draft, and the element of the page that named its account. */
export function readDraft(
  table: SiteTable,
  place: Place,
  scripts: ScriptData,
  contents = readParts(place),
): { readonly draft: ComposerDraft; readonly accountAt?: Element } {
  const { text, parts } = contents;
  const { row, editors } = place;
  const surface =
    editors.length > 1 ? (row.many ?? row.surface) : text.startsWith('@') ? (row.mention ?? row.surface) : row.surface;
  const { identity, element } = readAccount(table, place, scripts);
  const draft = {
    text,
    parts: parts.map(({ start, end }) => ({ start, end })),
    site: table.site,
    surface,
    identity,
    attachments: readAttachments(place),
  };
  return element ? { draft, accountAt: element } : { draft };
}

function readAttachments({ row, root }: Place): Attachment[] {
  const found = new Set((row.media ?? []).flatMap((selector) => [...root.querySelectorAll(selector)]));
  const alts = (row.mediaAlt ?? [])
    .flatMap((selector) => [...root.querySelectorAll(selector)])
    .filter((element): element is TextControl => isControl(element));
  return [...found].map((element, index) => {
    const alt = alts[index]?.value;
    return { kind: element.localName === 'video' ? 'video' : 'image', ...(alt === undefined ? {} : { alt }) };
  });
}

/** Nothing would be published. */
export const isEmpty = (draft: ComposerDraft): boolean => draft.text.trim() === '' && draft.attachments.length === 0;

/** Two looks at a composer that ask the same question: same words, place, account and attachments. */
export function sameDraft(a: ComposerDraft, b: ComposerDraft): boolean {
  return a.text === b.text && signature(a) === signature(b);
}

export function signature({ text, surface, identity, attachments }: ComposerDraft): string {
  const { handle, name, pageId, confidence } = identity;
  return JSON.stringify([text, surface, handle, name, pageId, confidence, attachments]);
}
