/** Reads who is about to post, from the composer itself where it says so, else from the page, which may lag behind a switch. */
import type { ActingIdentity } from '../../policy/types';
import { findLabel, tidyLabel } from '../sites/labels';
import type { AccountReader, SiteTable } from '../sites/types';
import type { Place } from './locate';

const stepsAround = 6;
/** Beyond these `around` would meet other people. */
const edge = 'main, [role="main"], [role="dialog"], [data-testid="primaryColumn"], body';
const longestName = 100;

/** The account of a composer at this moment; `unreadable` where no reader found one. */
export function readAccount(table: SiteTable, place: Place, scripts: ScriptData): ActingIdentity {
  const readAt = Date.now();
  for (const reader of [...place.row.account, ...table.account]) {
    const value = readWith(reader, place, scripts);
    if (value === undefined) continue;
    return { site: table.site, [reader.gives]: value, confidence: reader.confidence, source: reader.source, readAt };
  }
  return { site: table.site, confidence: 'unreadable', source: 'none', readAt };
}

function readWith(reader: AccountReader, place: Place, scripts: ScriptData): string | undefined {
  const [editor] = place.editors;
  const document = place.root.ownerDocument;
  if (reader.where === 'url') {
    const value = new URLSearchParams(document.defaultView?.location.search ?? '').get(reader.attribute ?? '');
    return value || undefined;
  }
  if (reader.where === 'script') return scripts.value(document, reader);
  if (reader.where === 'editor') {
    const labels = ['aria-label', 'aria-placeholder', 'placeholder'].flatMap((name) => editor?.getAttribute(name) ?? []);
    return findLabel(labels, reader.patterns ?? [])?.star || undefined;
  }
  for (const scope of scopesOf(reader.where, place)) {
    for (const element of scope.querySelectorAll(reader.select ?? '*')) {
      if (reader.not && element.closest(reader.not)) continue;
      const value = accountIn(element, reader);
      if (value !== undefined) return value;
    }
  }
  return undefined;
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
