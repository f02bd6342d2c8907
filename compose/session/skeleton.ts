/**
 * The build of a box that is not understood whole, from which an admin or maintainer can write the repair: tags, roles, test ids and
 * which lists of the table know a name. No text, no names, nothing of what is written in it.
 */
import { controlSelector, dialog } from '../composers/places';
import { fieldLabels, isEditable } from '../editors/kinds';
import { leaveLabels, sendLabels } from '../sites/generic';
import { findLabel, labelsOf, matchLabel } from '../sites/labels';
import type { AccountReader, SiteTable } from '../sites/types';
import { failures } from './misses';

export interface Skeleton {
  /** The row that claims the box, as far as one does. */
  readonly row: string;
  readonly failed: readonly string[];
  /** The part of the address that rows of the table ask for. */
  readonly path?: string;
  /** One element a line, or several wrappers; indented by two blanks a level. */
  readonly lines: readonly string[];
}

const mostLines = 300;
const deepest = 60;
/** Attributes that tell what an element is; of all others only the name is given. */
const telling = new Set([
  ...['role', 'type', 'method', 'contenteditable', 'disabled', 'hidden', 'readonly', 'multiple', 'dir'],
  ...['aria-haspopup', 'aria-expanded', 'aria-disabled', 'aria-modal', 'aria-selected', 'aria-checked', 'aria-multiline'],
]);
/** What is only drawn, or belongs to others. */
const closed = 'svg, script, style, article, [role="article"], video, canvas';
const silent = new Set(['class', 'style', 'd', 'fill']);
const labelLists = ['editorLabels', 'holds', 'submitLabels', 'nextLabels', 'lastLabels'] as const;

export type SkeletonOf = typeof skeletonOf;

/** `isOurs`: what Saring put there itself is no part of the box. */
export function skeletonOf(
  root: Element,
  row: string,
  failed: readonly string[],
  table: SiteTable,
  isOurs: (element: Element) => boolean,
): Skeleton {
  const { pathname } = root.ownerDocument.defaultView?.location ?? { pathname: '' };
  const path = table.rows.flatMap(({ paths }) => paths ?? []).find((each) => pathname.startsWith(each));
  // The row knows its box by the dialog it stands in.
  const from = root.closest(dialog) ?? root;
  return {
    row,
    failed: failures.filter((code) => failed.includes(code)),
    ...(path ? { path } : {}),
    lines: linesOf(from, table, isOurs),
  };
}

function linesOf(root: Element, table: SiteTable, isOurs: (element: Element) => boolean): string[] {
  const lines: string[] = [];
  const childrenOf = ({ children }: Element) => [...children].filter((each) => !isOurs(each));
  const walk = (first: Element, depth: number): void => {
    const chain: string[] = [];
    let element = first;
    for (;;) {
      chain.push(describe(element, table));
      const [only, ...others] = childrenOf(element);
      if (!only || others.length > 0 || isClosed(element, table)) break;
      element = only;
    }
    lines.push(`${'  '.repeat(depth)}${chain.join(' > ')}`);
    if (isClosed(element, table) || depth >= deepest) return;
    for (const child of childrenOf(element)) if (lines.length < mostLines) walk(child, depth + 1);
  };
  walk(root, 0);
  return lines;
}

const isClosed = (element: Element, { others }: SiteTable): boolean =>
  isEditable(element) || element.matches(others ? `${closed}, ${others}` : closed);

function describe(element: Element, table: SiteTable): string {
  const said = [...element.attributes].flatMap(({ name, value }) => attribute(name, value, table) ?? []);
  const known = knownAs(element, table);
  return [
    element.localName,
    ...said,
    ...(isEditable(element) ? ['[editor]'] : []),
    ...(known.length > 0 ? [`[${known.join(' ')}]`] : []),
  ].join(' ');
}

function attribute(name: string, value: string, { rows, account }: SiteTable): string | undefined {
  if (silent.has(name) || name.startsWith('on') || !/^[a-z][a-z-]*$/.test(name)) return undefined;
  if (name === 'data-testid') return `${name}="${withoutNames(value, [...rows.flatMap((row) => row.account), ...account])}"`;
  if (name === 'src' || name === 'href') return `${name}="${/^(?:blob:|data:|\/|https?:|#)/.exec(value)?.[0] ?? ''}"`;
  return telling.has(name) && /^[\w-]*$/.test(value) ? `${name}="${value}"` : name;
}

/** A test id may hold the name of an account. */
function withoutNames(id: string, readers: readonly AccountReader[]): string {
  for (const { attribute: read, patterns = [] } of readers) {
    const pattern = read === 'data-testid' ? patterns.find((each) => matchLabel(id, each) !== undefined) : undefined;
    if (pattern) return pattern;
  }
  return id.replace(/[^\w.:-]/g, '').slice(0, 60);
}

/** The lists of the table that know what an element says, as `row.list`; and what reads an account from it. */
function knownAs(element: Element, table: SiteTable): string[] {
  const isEditor = isEditable(element);
  const labels = isEditor ? fieldLabels(element) : element.matches(controlSelector) ? labelsOf(element) : [];
  const knows = (patterns: readonly string[] | undefined) => patterns !== undefined && findLabel(labels, patterns) !== undefined;
  const lists = table.rows.flatMap((row) =>
    labelLists.filter((list) => (list === 'editorLabels') === isEditor && knows(row[list])).map((list) => `${row.id}.${list}`),
  );
  const plain = isEditor ? [] : [...(knows(sendLabels) ? ['send'] : []), ...(knows(leaveLabels) ? ['leave'] : [])];
  const readers = [...table.rows.flatMap((row) => row.account), ...table.account].filter(
    ({ where, select, not }) =>
      where !== 'script' && select !== undefined && element.matches(select) && !(not && element.closest(not)),
  );
  return [...plain, ...lists, ...new Set(readers.map(({ source }) => `account:${source}`))];
}
