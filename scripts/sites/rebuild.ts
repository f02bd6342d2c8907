/** Builds a page from the skeleton of a box, with names that the lists of the table know in the places where it says so. */
import type { SiteTable } from '../../compose/sites/types';

/** Stands for whatever a `*` of a label stands for. */
const someone = 'Contoh';

export interface Rebuilt {
  /** Nothing of a report can be read as an element. */
  readonly fault?: number;
}

export function rebuild(lines: readonly string[], table: SiteTable, into: Element): Rebuilt {
  const open: { readonly depth: number; readonly element: Element }[] = [{ depth: -1, element: into }];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const depth = (line.length - line.trimStart().length) / 2;
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
    let parent = open.at(-1)?.element ?? into;
    for (const said of line.trim().split(' > ')) {
      const element = elementOf(said, table, into.ownerDocument);
      if (!element) return { fault: index };
      parent.append(element);
      parent = element;
    }
    open.push({ depth, element: parent });
  }
  return {};
}

const part = /\[([^\]]*)\]|([a-z][a-z-]*)(?:="([^"]*)")?/g;

function elementOf(said: string, table: SiteTable, document: Document): Element | undefined {
  const [, tag, rest = ''] = /^([a-z][a-z0-9-]*)(?: (.*))?$/.exec(said) ?? [];
  if (!tag) return undefined;
  const element = document.createElement(tag);
  for (const [, known, name, value = ''] of rest.matchAll(part)) {
    if (name) element.setAttribute(name, name.startsWith('data-testid') ? value.replace('*', someone.toLowerCase()) : value);
    else if (known !== undefined && known !== 'editor') for (const each of known.split(' ')) speak(element, each, table);
  }
  return element;
}

/** Gives an element a name by which the list knew it. */
function speak(element: Element, known: string, { rows, account }: SiteTable): void {
  if (known === 'send' || known === 'leave') {
    if (!element.getAttribute('aria-label')) element.setAttribute('aria-label', known === 'send' ? 'Send' : 'Close');
    return;
  }
  if (known.startsWith('account:')) {
    const reader = [...rows.flatMap((row) => row.account), ...account].find(({ source }) => `account:${source}` === known);
    const value = reader?.patterns?.[0]?.replace('*', someone) ?? someone;
    if (reader?.attribute) element.setAttribute(reader.attribute, value);
    else if (element.childElementCount === 0) element.textContent = value;
    return;
  }
  const [, row, list] = /^(.+)\.(\w+)$/.exec(known) ?? [];
  const found: unknown = list && rows.find(({ id }) => id === row)?.[list as 'submitLabels'];
  const [label] = Array.isArray(found) ? found : [];
  if (typeof label === 'string') element.setAttribute('aria-label', label.replace('*', someone));
}
