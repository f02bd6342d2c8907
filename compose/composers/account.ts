/** Reads who is about to post, from the composer itself where it says so, else from the page, which may lag behind a switch. */
import type { ActingIdentity } from '../../policy/types';
import { findLabel, tidyLabel } from '../sites/labels';
import type { AccountReader, SiteTable } from '../sites/types';
import type { Place } from './locate';

const stepsAround = 6;
/** Beyond these `around` would meet other people. */
const edge = 'main, [role="main"], [role="dialog"], [data-testid="primaryColumn"], body';
const longestName = 100;

/** Who is about to post, and where in the page that was read; no element where the address or a data script told it. */
export interface Account {
  readonly identity: ActingIdentity;
  readonly element?: Element;
}

/** The account of a composer at this moment; `unreadable` where no reader found one. */
export function readAccount(table: SiteTable, place: Place, scripts: ScriptData): Account {
  const readAt = Date.now();
  for (const reader of readersOf(table, place)) {
    const found = readWith(reader, place, scripts);
    if (found === undefined) continue;
    const { gives, confidence, source } = reader;
    const identity = { site: table.site, [gives]: found.value, confidence, source, readAt };
    return found.element ? { identity, element: found.element } : { identity };
  }
  return { identity: { site: table.site, confidence: 'unreadable', source: 'none', readAt } };
}

const readersOf = (table: SiteTable, { row }: Place) => [...row.account, ...table.account];

/** The readers outside the composer that go before the one that read from `source`. */
export function betterReaders(table: SiteTable, place: Place, source: string): AccountReader[] {
  const readers = readersOf(table, place);
  const known = readers.findIndex((reader) => reader.source === source);
  return readers.slice(0, known < 0 ? readers.length : known).filter(({ where }) => where === 'around' || where === 'page');
}

/** Whether something that came into the page names an account to one of the readers. */
export const bringsAccount = (added: Element, readers: readonly AccountReader[]): boolean =>
  readers.some((reader) => {
    const { select = '*' } = reader;
    const candidates = [...(added.matches(select) ? [added] : []), ...added.querySelectorAll(select)];
    return candidates.some((element) => !(reader.not && element.closest(reader.not)) && accountIn(element, reader) !== undefined);
  });

/** Attributes of the page that name accounts. */
export function accountAttributes({ rows, account }: SiteTable): string[] {
  const readers = [...rows.flatMap((row) => row.account), ...account].filter(
    ({ where }) => where !== 'url' && where !== 'script',
  );
  return [...new Set([...editorNames, ...readers.flatMap(({ attribute }) => attribute ?? [])])];
}

const editorNames = ['aria-label', 'aria-placeholder', 'placeholder'];

interface Found {
  readonly value: string;
  readonly element?: Element;
}

function readWith(reader: AccountReader, place: Place, scripts: ScriptData): Found | undefined {
  const [editor] = place.editors;
  const document = place.root.ownerDocument;
  if (reader.where === 'url') {
    const value = new URLSearchParams(document.defaultView?.location.search ?? '').get(reader.attribute ?? '');
    return value ? { value } : undefined;
  }
  if (reader.where === 'script') {
    const value = scripts.value(document, reader);
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

/** Values of data scripts, which do not change while the page lives. They are large, so each is searched once. */
export class ScriptData {
  private readonly found = new Map<string, string>();
  private scriptsSearched = -1;

  value(document: Document, { source, select, marker, attribute }: AccountReader): string | undefined {
    const known = this.found.get(source);
    if (known !== undefined || this.scriptsSearched === document.scripts.length) return known;
    this.scriptsSearched = document.scripts.length;
    for (const script of document.querySelectorAll(select ?? 'script')) {
      const text = script.textContent ?? '';
      const at = text.indexOf(marker ?? '');
      const value = at < 0 ? undefined : stringAfter(text, at, attribute ?? '');
      if (value === undefined) continue;
      this.found.set(source, value);
      return value;
    }
    return undefined;
  }
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
