/** Reads everything that a composer would publish now. */
import type { ComposerDraft, DraftPart } from '../../desk/types';
import type { Attachment } from '../../rules/engine/types';
import type { Editing } from '../editors/editing';
import { isControl, type TextControl } from '../editors/kinds';
import type { Part } from '../editors/parts';
import { readEditor } from '../editors/read';
import type { SiteTable } from '../sites/types';

import { nobody } from './account-attributes';
import type { AltTexts } from './alts';
import type { Boxes } from './boxes';
import type { Place } from './locate';
import { mediaOf } from './media';
import { findAll } from './tree';

/** What of the page outlives its elements. */
export interface PageMemory {
  /** Absent until the checker has been loaded. */
  editing(): Editing | undefined;
  readonly alts: AltTexts;
  /** Absent until the checker has been loaded. */
  boxes(): Boxes | undefined;
}

const partBreak = '\n\n';

/** The editors in the order of the page, then the further text controls; parts are joined by a blank line. */
export function readParts(place: Place): { readonly text: string; readonly parts: readonly Part[] } {
  const extras = [...controlsOf(place, place.row.extras), ...controlsOf(place, place.row.mediaAlt)].filter(
    ({ value }) => value !== '',
  );
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

/** A draft as it was read, and the element of the page that named its account. */
interface Look {
  readonly draft: ComposerDraft;
  readonly accountAt?: Element;
}

/** The draft as it stands now. `before`: the look since which only words have changed. */
export function readDraft(table: SiteTable, place: Place, memory: PageMemory, contents = readParts(place), before?: Look): Look {
  const { attachments: shown, elsewhere } =
    before?.draft.attachments.length === 0 ? { attachments: [], elsewhere: [] } : readAttachments(table, place, memory.alts);
  const attachments = [...shown, ...(memory.editing()?.documentsIn?.(place.root, contents.text, shown.length) ?? [])];
  const boxes = memory.boxes();
  const left = boxes?.left(place) ?? [];
  const parts: DraftPart[] = contents.parts.map(({ start, end, element }) =>
    named({ start, end }, place.editors.includes(element) ? (boxes?.nameOf(element, place) ?? '') : ''),
  );
  let { text } = contents;
  for (const { text: words, box } of [...left, ...elsewhere.map((alt) => ({ text: alt, box: '' }))]) {
    const start = text.length + partBreak.length;
    parts.push(named({ start, end: start + words.length }, box));
    text += partBreak + words;
  }
  const { row, editors } = place;
  const surface =
    editors.length > 1 ? (row.many ?? row.surface) : text.startsWith('@') ? (row.mention ?? row.surface) : row.surface;
  const { identity, element } = before
    ? { identity: before.draft.identity, element: before.accountAt }
    : (memory.editing()?.readAccount(table, place) ?? { identity: nobody(table.site) });
  const draft = { text, parts, site: table.site, surface, identity, attachments };
  return element ? { draft, accountAt: element } : { draft };
}

const named = (part: DraftPart, box: string): DraftPart => (box === '' ? part : { ...part, box });

const controlsOf = ({ root }: Place, selectors: readonly string[] = []): TextControl[] =>
  selectors.flatMap((selector) => findAll(root, selector)).filter(isControl);

/** The address of a picture or video, or of what stands in its frame; of one from another server without what changes from one showing to the next. */
function sourceOf(element: Element): string | undefined {
  const source = element.getAttribute('src') ?? element.querySelector('[src]')?.getAttribute('src');
  return (source?.startsWith('http') ? source.replace(/[?#].*$/s, '') : source) || undefined;
}

/** `elsewhere`: alternative texts that are published with it and stand in none of its controls. */
function readAttachments(
  table: SiteTable,
  place: Place,
  alts: AltTexts,
): { readonly attachments: readonly Attachment[]; readonly elsewhere: readonly string[] } {
  const { row, root, editors } = place;
  const found = mediaOf(place, table);
  const anchor = editors[0] ?? root;
  if (found.length === 0) alts.forget(anchor);
  const controls = [...new Set(controlsOf(place, row.mediaAlt))];
  const kept = new Set<string>();
  const attachments = found.map((element, index): Attachment => {
    const live = controls[index]?.value;
    const alt = live ?? alts.of(element, anchor);
    if (live === undefined && alt) kept.add(alt);
    const source = sourceOf(element);
    return {
      kind: element.localName === 'video' ? 'video' : 'image',
      ...(alt === undefined ? {} : { alt }),
      ...(source === undefined ? {} : { source }),
    };
  });
  return { attachments, elsewhere: [...kept] };
}

/** Nothing would be published. */
export const isEmpty = (draft: ComposerDraft): boolean => draft.text.trim() === '' && draft.attachments.length === 0;

/** Two looks at a composer that ask the same question: same words, place, account and attachments. */
export function sameDraft(a: ComposerDraft, b: ComposerDraft): boolean {
  return a.text === b.text && aboutOf(a) === aboutOf(b);
}

/** Two looks at a composer that would publish the same, whoever it is that does. */
export const sameContents = (a: ComposerDraft, b: ComposerDraft): boolean => a.text === b.text && shownIn(a) === shownIn(b);

/** A site may show the same picture from another address once it was uploaded. */
const shownIn = ({ attachments }: ComposerDraft): string =>
  JSON.stringify(attachments.map(({ source: _, ...attachment }) => attachment));

/** All that is asked of a draft but its words. */
export function aboutOf(draft: ComposerDraft): string {
  const { surface, identity } = draft;
  const { handle, name, pageId, confidence } = identity;
  return JSON.stringify([surface, handle, name, pageId, confidence, shownIn(draft)]);
}
