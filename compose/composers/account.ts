/** Reads who is about to post, from the composer itself where it says so, else from the page, which may lag behind a switch. */
import type { ActingIdentity } from '../../policy/types';
import { findLabel, tidyLabel } from '../sites/labels';
import type { AccountReader, SiteTable } from '../sites/types';
import { editorNames, nobody } from './account-attributes';
import type { Place } from './locate';

const stepsAround = 12;
/** Beyond these `around` would meet other people. */
const edge = 'main, [role="main"], [role="dialog"], [data-testid="primaryColumn"], body';
const longestName = 100;

/** Who is about to post, and where in the page that was read; no element where the address or a data script told it. */
export interface Account {
  readonly identity: ActingIdentity;
  readonly element?: Element;
}

/** The account of a composer at this moment; `unreadable` where no reader found one. */
export function readAccount(table: SiteTable, place: Place): Account {
  const readAt = Date.now();
  for (const reader of readersOf(table, place)) {
    const found = readWith(reader, table, place);
    if (found === undefined) continue;
    const { gives, confidence, source } = reader;
    const identity = { site: table.site, [gives]: found.value, confidence, source, readAt };
    return found.element ? { identity, element: found.element } : { identity };
  }
  return { identity: nobody(table.site) };
}

const readersOf = (table: SiteTable, { row }: Place) => [...row.account, ...table.account];

/** Whether something that came into the page names an account to a reader outside the composer that goes before the one that read from `source`. */
export function bringsAccount(table: SiteTable, place: Place, source: string, added: readonly Element[]): boolean {
  const readers = readersOf(table, place);
  const known = readers.findIndex((reader) => reader.source === source);
  const better = readers.slice(0, known < 0 ? readers.length : known);
  const outside = better.filter(({ where }) => where === 'around' || where === 'page');
  return added.some((element) => outside.some((reader) => names(element, reader)));
}

function names(added: Element, reader: AccountReader): boolean {
  const { select = '*' } = reader;
  const candidates = [...(added.matches(select) ? [added] : []), ...added.querySelectorAll(select)];
  return candidates.some((element) => !(reader.not && element.closest(reader.not)) && accountIn(element, reader) !== undefined);
}

interface Found {
  readonly value: string;
  readonly element?: Element;
}

function readWith(reader: AccountReader, table: SiteTable, place: Place): Found | undefined {
  const [editor] = place.editors;
  const document = place.root.ownerDocument;
  if (reader.where === 'url') {
    const value = new URLSearchParams(document.defaultView?.location.search ?? '').get(reader.attribute ?? '');
    return value ? { value } : undefined;
  }
  if (reader.where === 'script') {
    const value = valueInScripts(document, table, reader);
    return value === undefined ? undefined : { value };
  }
  if (reader.where === 'editor') {
    const labels = editorNames.flatMap((name) => editor?.getAttribute(name) ?? []);
    const value = findLabel(labels, reader.patterns ?? [])?.star;
    return value && editor ? { value, element: editor } : undefined;
  }
  for (const scope of scopesOf(reader.where, place)) {
    const found = accountsIn(scope, reader);
    if (found === 'several') return undefined;
    if (found) return found;
  }
  return undefined;
}

/** The first account in an area; `several` where there must be one only and others stand there too. */
function accountsIn(scope: Element, reader: AccountReader): Found | 'several' | undefined {
  let first: Found | undefined;
  for (const element of scope.querySelectorAll(reader.select ?? '*')) {
    if (reader.not && element.closest(reader.not)) continue;
    const value = accountIn(element, reader);
    if (value === undefined || value === first?.value) continue;
    if (first) return 'several';
    first = { value, element };
    if (!reader.alone) return first;
  }
  return first;
}

function scopesOf(where: AccountReader['where'], { root, editors }: Place): Element[] {
  if (where === 'page') return [root.ownerDocument.documentElement];
  if (where === 'composer') return [root];
  const scopes = [root];
  let each: Element | null = root;
  for (let step = 0; step < stepsAround && each && !each.matches(edge); step++) {
    each = each.parentElement;
    if (each) scopes.push(each);
  }
  return editors.length > 0 ? scopes : [];
}

function accountIn(element: Element, { attribute, patterns, gives }: AccountReader): string | undefined {
  const raw = attribute ? element.getAttribute(attribute) : element.textContent;
  if (!raw || raw.length > longestName) return undefined;
  const found = patterns ? findLabel([raw], patterns)?.star : tidyLabel(raw);
  if (!found) return undefined;
  if (gives !== 'handle') return found;
  // A path may go on after the handle; a composer without a loaded avatar is called "unknown".
  const handle = /^@?([\w.]+)$/.exec(found)?.[1];
  return handle === 'unknown' ? undefined : handle;
}

/** What a data script was found to say, and among how many scripts it was looked for. */
interface Searched {
  readonly value?: string;
  readonly scripts: number;
}

/** Data scripts do not change while the page lives. They are large, so each is searched once for a table. */
const searched = new WeakMap<SiteTable, WeakMap<Document, Map<string, Searched>>>();

function valueInScripts(document: Document, table: SiteTable, reader: AccountReader): string | undefined {
  const { source, select, marker = '', attribute = '' } = reader;
  const documents = searched.get(table) ?? new WeakMap<Document, Map<string, Searched>>();
  searched.set(table, documents);
  const known = documents.get(document) ?? new Map<string, Searched>();
  documents.set(document, known);
  const before = known.get(source);
  const { length } = document.scripts;
  if (before?.value !== undefined || before?.scripts === length) return before.value;
  const value = [...document.querySelectorAll(select ?? 'script')]
    .map(({ textContent }) => textContent ?? '')
    .flatMap((text) => (text.includes(marker) ? [stringAfter(text, text.indexOf(marker), attribute)] : []))
    .find((each) => each !== undefined);
  known.set(source, { scripts: length, ...(value === undefined ? {} : { value }) });
  return value;
}

function stringAfter(text: string, from: number, key: string): string | undefined {
  const at = text.indexOf(`"${key}":"`, from);
  if (at < 0) return undefined;
  const raw = /^"(?:[^"\\]|\\.)*"/.exec(text.slice(at + key.length + 3, at + key.length + 3 + 4 * longestName))?.[0];
  try {
    return raw ? (JSON.parse(raw) as string) || undefined : undefined;
  } catch {
    return undefined;
  }
}
