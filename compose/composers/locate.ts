/** Finds out, from an element of the page, which composer it belongs to and what it does there. */
import { editableAt, isSingleLine } from '../editors/kinds';
import type { SiteTable } from '../sites/types';
import { type Controls, createControls } from './controls';
import { isFormField } from './form-fields';
import { createPlaces, type Place, type Places } from './places';
import type { Usable } from './selectors';

export type { Place } from './places';

export interface Locator extends Controls, Pick<Places, 'place' | 'loosePlace' | 'editorsIn' | 'excluded'> {
  readonly table: SiteTable;
  /** Selectors that the browser does not understand; they match nothing. */
  readonly bad: readonly string[];
  /** Selectors of send controls of all rows, as one; empty where the table has none. */
  readonly submits: string;
  /** Fields inside the composer that its row does not know: longer ones, and lines where the row publishes lines at all. */
  strangers(place: Place): Element[];
}

export function createLocator({ table, bad }: Usable, document: Document): Locator {
  const places = createPlaces(table, document);
  const { place, loosePlace, editorsIn, excluded } = places;
  return {
    table,
    bad,
    submits: table.rows.flatMap(({ submit }) => submit ?? []).join(', '),
    place,
    loosePlace,
    editorsIn,
    excluded,
    ...createControls(table, places, document),
    strangers: ({ row, root, editors }) =>
      editorsIn(root).filter(
        (each) =>
          !editors.includes(each) &&
          !excluded(each) &&
          !isFormField(each, places.controlsIn(root)) &&
          (row.extras !== undefined || row.mediaAlt !== undefined || !isSingleLine(each)),
      ),
  };
}

/** The text field an event target lies in, of whatever composer. */
export const editorAt = editableAt;
