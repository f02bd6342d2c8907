/** Finds out which composer a text field belongs to. Everything is looked up anew; nothing is remembered. */
import { editableSelector, fieldLabels, isEditable, isSingleLine } from '../editors/kinds';
import { readEditor } from '../editors/read';
import { genericRow, sendLabels } from '../sites/generic';
import { findLabel, labelsOf } from '../sites/labels';
import type { SiteTable, SurfaceRow } from '../sites/types';
import { isFormField } from './form-fields';
import { addressOf, isPrivate, isPrivateAddress } from './private';
import { closest, findAll, framedEditors, holds, parentOf } from './tree';

/** A composer as it stands in the page now. */
export interface Place {
  readonly row: SurfaceRow;
  /** Index of the selector or label that recognised the editor. */
  readonly alternative: number;
  readonly editors: readonly Element[];
  readonly root: Element;
}

export const dialog = '[role="dialog"], dialog';
/** What sends in a composer, as far as its element tells. */
export const buttons =
  'button, [role="button"], input[type="submit"], input[type="button"], input[type="image"], [role="menuitem"], [role="link"]:not([href])';
/** Whatever a person may press. */
export const controlSelector = `${buttons}, [role="link"], a[href], label, [role="option"], summary, [role="tab"], [role="radio"], [role="switch"]`;

/** What changes between the boxes of a composer. */
export const switchers = '[role="tab"], [role="radio"], [aria-selected], [aria-pressed]';

/** Wrappers between an editor and the ancestor that also holds its send control. */
const climb = 18;
/** Never look for the send control of a composer beyond one of these. */
const bounds = 'article, [role="article"], main, [role="main"], [role="dialog"], dialog, body';

export interface Places {
  place(editor: Element): Place | undefined;
  loosePlace(editor: Element): Place | undefined;
  editorsIn(root: Element): readonly Element[];
  controlsIn(root: Element): readonly Element[];
  /** Private, or left alone by the table. `anywhere`: its row holds at private addresses too. */
  excluded(editor: Element, anywhere?: boolean): boolean;
  isSend(row: SurfaceRow, control: Element): boolean;
  labelled(control: Element, labels: readonly string[] | undefined, without?: readonly string[]): boolean;
  hasPath(paths: readonly string[] | undefined): boolean;
}

export function createPlaces(table: SiteTable, document: Document): Places {
  const matches = (element: Element, selectors: readonly string[] | undefined): boolean =>
    selectors !== undefined && selectors.length > 0 && element.matches(selectors.join(', '));
  const hasPath = (paths: readonly string[] | undefined) =>
    !paths || paths.some((path) => addressOf(document).pathname.startsWith(path));
  const labelled = (control: Element, labels: readonly string[] | undefined, without?: readonly string[]): boolean =>
    labels !== undefined &&
    labels.length > 0 &&
    findLabel(labelsOf(control), labels) !== undefined &&
    !(without && without.length > 0 && control.querySelector(without.join(', ')));
  const controlsIn = (root: Element) => findAll(root, buttons);
  const editorsIn = (root: Element) =>
    [...findAll(root, editableSelector), ...framedEditors(root)].filter((each) => isEditable(each));

  const isSend = (row: SurfaceRow, control: Element) =>
    matches(control, row.submit) || labelled(control, row.submitLabels, row.submitWithout);

  /** Private messages, and what the table leaves alone. */
  function excluded(editor: Element, anywhere = false): boolean {
    if (!anywhere && isPrivateAddress(table, document)) return true;
    if (matches(editor, table.exclude) || findLabel(fieldLabels(editor), table.excludeLabels) !== undefined) return true;
    return isPrivate(editor, table);
  }

  /** Whatever stands around it. */
  function recognisesAlone(row: SurfaceRow, editor: Element): number {
    if (!hasPath(row.paths)) return -1;
    const selectors = row.editor ?? [];
    const found = selectors.findIndex((selector) => matches(editor, [selector]));
    return found < 0 && row.editorLabels && findLabel(fieldLabels(editor), row.editorLabels) ? selectors.length : found;
  }

  /** The alternative by which the row knows the editor; -1: it does not. */
  function recognises(row: SurfaceRow, editor: Element): number {
    const found = recognisesAlone(row, editor);
    if (found < 0 || !row.holds) return found;
    const { holds: needed } = row;
    return controlsIn(rootOf(row, editor)).some((control) => labelled(control, needed)) ? found : -1;
  }

  function rowOf(editor: Element): { row: SurfaceRow; alternative: number } | undefined {
    for (const row of table.rows) {
      const alternative = recognises(row, editor);
      if (alternative >= 0) return { row, alternative };
    }
    return undefined;
  }

  function rootOf(row: SurfaceRow, editor: Element): Element {
    for (const selector of row.root) {
      const found = closest(editor, selector);
      if (found) return found;
    }
    const holder = holderOf(row, editor);
    // The area by which the row knows them is gone: a text below may be sent by the control that stands beside its title.
    if (holder && row.root.length > 0) {
      for (const each of editorsIn(closest(editor, bounds) ?? holder)) {
        const other = each === editor || recognisesAlone(row, each) < 0 ? undefined : holderOf(row, each);
        if (other && other !== holder && holds(other, holder)) return other;
      }
    }
    return holder ?? closest(editor, `form, ${dialog}`) ?? editor.parentElement?.parentElement?.parentElement ?? editor;
  }

  /** The smallest area around an editor with a control of its row. */
  function holderOf(row: SurfaceRow, editor: Element): Element | undefined {
    const labels = [...(row.holds ?? []), ...(row.nextLabels ?? [])];
    return [...ancestors(editor)].find((each) =>
      controlsIn(each).some((control) => isSend(row, control) || labelled(control, labels)),
    );
  }

  function place(editor: Element): Place | undefined {
    if (!isEditable(editor)) return undefined;
    const known = rowOf(editor);
    if (excluded(editor, known?.row.anywhere)) return undefined;
    if (!known) return generic(editor);
    const { row, alternative } = known;
    const root = rootOf(row, editor);
    // One control may publish several boxes: whatever of the kind stands in the same area is read.
    const editors = editorsIn(root).filter(
      (each) => each === editor || (rowOf(each)?.row === row && !excluded(each, row.anywhere)),
    );
    return { row, alternative, editors: editors.length > 0 ? editors : [editor], root };
  }

  /** An editor that no row knows is a composer if something near it looks like a send control. */
  function generic(editor: Element): Place | undefined {
    const sends = new Map<Element, boolean>();
    const root = genericRoot(editor, sends);
    if (!root || isFormField(editor, controlsIn(root))) return undefined;
    // A title may stand nearer to the send control than the text below it: whatever could be sent by the same control is read.
    const belongs = (each: Element): boolean => {
      const own = genericRoot(each, sends);
      return own === root || (!isSingleLine(each) && own !== undefined && (holds(own, root) || holds(root, own)));
    };
    return unknownIn(root, closest(parentOf(editor) ?? root, bounds) ?? root, belongs);
  }

  /** `known`: which areas hold a send control, found out once for the many fields that share them. */
  function genericRoot(editor: Element, known: Map<Element, boolean>): Element | undefined {
    for (const scope of [closest(editor, dialog), closest(editor, 'form'), ...ancestors(editor)]) {
      if (!scope) continue;
      const sends = known.get(scope) ?? controlsIn(scope).some((control) => labelled(control, sendLabels));
      known.set(scope, sends);
      if (sends) return scope;
    }
    return undefined;
  }

  /** Nobody knows which of its fields are published, so all of them are read: first those of many lines. */
  function unknownIn(root: Element, scope: Element, belongs: (editor: Element) => boolean): Place {
    const fields = editorsIn(scope).filter((each) => !excluded(each) && !rowOf(each) && belongs(each));
    const editors = [...fields.filter((each) => !isSingleLine(each)), ...fields.filter(isSingleLine)];
    return { row: genericRow(table.genericEnter), alternative: 0, editors, root };
  }

  function loosePlace(editor: Element): Place | undefined {
    if (!isEditable(editor)) return undefined;
    const found = place(editor);
    if (found || excluded(editor)) return found;
    const root = closest(editor, `form, ${dialog}`) ?? editor.parentElement ?? editor;
    return isFormField(editor, controlsIn(root)) ? undefined : unknownIn(root, root, () => true);
  }

  return { place, loosePlace, editorsIn, controlsIn, excluded, isSend, labelled, hasPath };
}

/** The ancestors of an element up to the edge of its composer, out of open shadow roots too. */
export function* ancestors(element: Element): Generator<Element> {
  let each = parentOf(element);
  for (let step = 0; each && step < climb; step++, each = parentOf(each)) {
    yield each;
    if (each.matches(bounds)) return;
  }
}

/** Whether nothing is written in a composer. */
export const isBlank = ({ editors }: Place): boolean => editors.every((editor) => readEditor(editor).text.trim() === '');
