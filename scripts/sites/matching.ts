/** Which rows of a table match a box that was rebuilt from its skeleton, and what of it each of them finds. */
import { readAccount } from '../../compose/composers/account';
import { createLocator } from '../../compose/composers/locate';
import { mediaOf } from '../../compose/composers/media';
import { usableTable } from '../../compose/composers/selectors';
import { mergeOverrides } from '../../compose/sites/overrides';
import type { SiteOverrides, SiteTable } from '../../compose/sites/types';

export interface Match {
  readonly row: string;
  /** Of the alternatives by which the row knows the editor, counted from 1. */
  readonly alternative: number;
  readonly controls: number;
  readonly account: string;
  readonly media: number;
}

/** Each row by itself: what it would find if it were the only one of its table, in the order in which they are asked. */
export function matchesOf(table: SiteTable, overrides: SiteOverrides | undefined, document: Document): readonly Match[] {
  const { table: repaired } = mergeOverrides(table, overrides);
  return repaired.rows.flatMap((row): Match[] => {
    const locator = createLocator(usableTable({ ...repaired, rows: [row] }, document), document);
    for (const editor of locator.editorsIn(document.body)) {
      const place = locator.place(editor);
      if (place?.row !== row && place?.row.id !== row.id) continue;
      const { identity } = readAccount(locator.table, place);
      return [
        {
          row: row.id,
          alternative: place.alternative + 1,
          controls: locator.sendControls(place).length,
          account: identity.confidence === 'unreadable' ? '' : identity.source,
          media: mediaOf(place, locator.table).length,
        },
      ];
    }
    return [];
  });
}
