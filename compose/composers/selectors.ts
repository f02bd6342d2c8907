/** A selector of a policy may be none. It is left out and reported, and the others go on. */
import type { AccountReader, SiteTable, SurfaceRow } from '../sites/types';

const rowSelectors = ['editor', 'root', 'submit', 'submitWithout', 'extras', 'media', 'mediaAlt'] as const;

/** A table of which the browser understands every selector; those that were left out are in `bad`. */
export interface Usable {
  readonly table: SiteTable;
  readonly bad: readonly string[];
}

export function usableTable(table: SiteTable, document: Document): Usable {
  const probe = document.createDocumentFragment();
  const bad: string[] = [];
  const understood = (selector: string): boolean => {
    try {
      probe.querySelector(selector);
      return true;
    } catch {
      bad.push(selector);
      return false;
    }
  };
  const known = (readers: readonly AccountReader[]) =>
    readers.filter(({ select, not }) => [select, not].every((selector) => selector === undefined || understood(selector)));
  const clean = (row: SurfaceRow): SurfaceRow => {
    const lists = rowSelectors.flatMap((name) => {
      const list = row[name];
      return list ? [[name, list.filter(understood)]] : [];
    });
    return { ...row, ...Object.fromEntries(lists), account: known(row.account) };
  };
  return {
    table: {
      ...table,
      rows: table.rows.map(clean),
      exclude: table.exclude.filter(understood),
      openList: table.openList.filter(understood),
      account: known(table.account),
    },
    bad,
  };
}
