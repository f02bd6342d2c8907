/** Finds out, from an element of the page, which composer it belongs to. Everything is looked up anew; nothing is remembered. */
import { editableAt, editableSelector, isEditable } from '../editors/kinds';
import { genericRow, sendLabels } from '../sites/generic';
import { findLabel, labelsOf } from '../sites/labels';
import type { SiteTable, SurfaceRow } from '../sites/types';
import type { Usable } from './selectors';

/** A composer as it stands in the page now. */
export interface Place {
  readonly row: SurfaceRow;
  /** Index of the selector or label that recognised the editor. */
  readonly alternative: number;
  readonly editors: readonly Element[];
  readonly root: Element;
}

export interface Locator {
  readonly table: SiteTable;
  /** Selectors that the browser does not understand; they match nothing. */
  readonly bad: readonly string[];
  /** The composer of a text field; undefined for private messages and fields in which nobody writes a post. */
  place(editor: Element): Place | undefined;
  /** As `place`, but also for a field without any send control near it. */
  loosePlace(editor: Element): Place | undefined;
  /** The composer, however little it looks like one, whose field is nearest to a control. */
  nearestTo(control: Element): Place | undefined;
  /** What a click on this control does, by the rows of the table or, failing that, by its label. */
  control(control: Element): { readonly place: Place; readonly role: 'send' | 'next' } | undefined;
  /** Where a composer of several steps goes on: its dialog, or the main part of a page whose address tells of such a composer. */
  stepArea(element: Element): Element | undefined;
  /** Whether an area still shows a step of a composer of this row. */
  goesOn(area: Element, row: SurfaceRow): boolean;
  /** Whether a control may be the last step of a composer whose editor is no longer shown. */
  finalStep(control: Element): boolean;
  /** The row of which a control is surely the last step, in an area that shows nothing to write a post in. */
  lastStep(control: Element): SurfaceRow | undefined;
  /** Send controls of a composer, the surest first. */
  sendControls(place: Place): Element[];
  /** Whether the composer has a button to its next step. */
  leadsOn(place: Place): boolean;
  /** Fields inside the composer that its row does not know: longer ones, and lines where the row publishes lines at all. */
  strangers(place: Place): Element[];
  /** Send controls that only their label tells. */
  likelyControls(place: Place): Element[];
}

const dialog = '[role="dialog"]';

export const controlSelector = 'button, [role="button"], input[type="submit"], input[type="button"]';

/** Wrappers between an editor and the ancestor that also holds its send control. */
const climb = 18;
/** Never look for the send control of a composer beyond one of these. */
const bounds = 'article, [role="article"], main, [role="main"], [role="dialog"], body';

export function createLocator({ table, bad }: Usable, document: Document): Locator {
  const matches = (element: Element, selectors: readonly string[] | undefined): boolean =>
    selectors !== undefined && selectors.length > 0 && element.matches(selectors.join(', '));
  const all = (root: Element, selectors: readonly string[] | undefined): Element[] =>
    selectors && selectors.length > 0 ? [...root.querySelectorAll(selectors.join(', '))] : [];
  const hasPath = (paths: readonly string[] | undefined) =>
    !paths || paths.some((path) => document.defaultView?.location.pathname.startsWith(path));
  const labelled = (control: Element, labels: readonly string[] | undefined, without?: readonly string[]): boolean =>
    labels !== undefined &&
    labels.length > 0 &&
    findLabel(labelsOf(control), labels) !== undefined &&
    all(control, without).length === 0;
  const controlsIn = (root: Element) => [...root.querySelectorAll(controlSelector)];

  const isSend = (row: SurfaceRow, control: Element) =>
    matches(control, row.submit) || labelled(control, row.submitLabels, row.submitWithout);

  function excluded(editor: Element): boolean {
    if (table.excludePaths.length > 0 && hasPath(table.excludePaths)) return true;
    return matches(editor, table.exclude) || findLabel(editorLabels(editor), table.excludeLabels) !== undefined;
  }

  /** The alternative by which the row knows the editor; -1: it does not. */
  function recognises(row: SurfaceRow, editor: Element): number {
    if (!hasPath(row.paths)) return -1;
    const selectors = row.editor ?? [];
    let found = selectors.findIndex((selector) => matches(editor, [selector]));
    if (found < 0 && row.editorLabels) {
      const label = findLabel(editorLabels(editor), row.editorLabels);
      if (label) found = selectors.length;
    }
    if (found < 0 || !row.holds) return found;
    const { holds } = row;
    return controlsIn(rootOf(row, editor)).some((control) => labelled(control, holds)) ? found : -1;
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
      const found = editor.closest(selector);
      if (found) return found;
    }
    const labels = [...(row.holds ?? []), ...(row.nextLabels ?? [])];
    const holder = [...ancestors(editor)].find((each) =>
      controlsIn(each).some((control) => isSend(row, control) || labelled(control, labels)),
    );
    return holder ?? editor.closest(`form, ${dialog}`) ?? editor.parentElement?.parentElement?.parentElement ?? editor;
  }

  function place(editor: Element): Place | undefined {
    if (!isEditable(editor) || excluded(editor)) return undefined;
    const known = rowOf(editor);
    if (!known) return generic(editor);
    const { row, alternative } = known;
    const root = rootOf(row, editor);
    const editors = row.many ? editorsIn(root).filter((each) => rowOf(each)?.row === row) : [editor];
    return { row, alternative, editors: editors.length > 0 ? editors : [editor], root };
  }

  /** An editor that no row knows is a composer if something near it looks like a send control. */
  function generic(editor: Element): Place | undefined {
    const sends = new Map<Element, boolean>();
    const root = genericRoot(editor, sends);
    if (!root) return undefined;
    // A title may stand nearer to the send control than the text below it: whatever could be sent by the same control is read.
    const belongs = (each: Element): boolean => {
      const own = genericRoot(each, sends);
      return own === root || (!isSingleLine(each) && own !== undefined && (own.contains(root) || root.contains(own)));
    };
    return unknownIn(root, editor.closest(bounds) ?? root, belongs);
  }

  /** `known`: which areas hold a send control, found out once for the many fields that share them. */
  function genericRoot(editor: Element, known: Map<Element, boolean>): Element | undefined {
    for (const scope of [editor.closest(dialog), editor.closest('form'), ...ancestors(editor)]) {
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
    if (!isEditable(editor) || excluded(editor)) return undefined;
    const root = editor.closest(`form, ${dialog}`) ?? editor.parentElement ?? editor;
    return place(editor) ?? unknownIn(root, root, () => true);
  }

  const editorsIn = (root: Element) => [...root.querySelectorAll(editableSelector)].filter((each) => isEditable(each));

  function control(element: Element): { place: Place; role: 'send' | 'next' } | undefined {
    for (const row of table.rows) {
      const send = isSend(row, element);
      if (!send && !labelled(element, row.nextLabels)) continue;
      // A button of the same name outside the composer (the bar under a post) only opens the box.
      const found = nearestPlace(element, row, place, (each) => each.row === row && each.root.contains(element));
      if (found) return { place: found, role: send ? 'send' : 'next' };
    }
    const form = isPlainSubmit(element) ? element.closest('form') : null;
    if (!form && !labelled(element, sendLabels)) return undefined;
    const found = nearestPlace(
      element,
      undefined,
      place,
      (each) =>
        (each.row.id === 'generic' || sendControls(each).length === 0) &&
        (labelled(element, sendLabels) || form?.contains(each.root) === true || each.root.contains(form)),
    );
    return found && { place: found, role: 'send' };
  }

  /** The composer whose editor shares the smallest ancestor with the control. */
  function nearestPlace(
    element: Element,
    row: SurfaceRow | undefined,
    locate: (editor: Element) => Place | undefined,
    accepts: (place: Place) => boolean,
  ): Place | undefined {
    const roots = (row?.root ?? []).map((selector) => element.closest(selector));
    const seen = new Set<Element>();
    for (const scope of [...ancestors(element), ...roots]) {
      for (const editor of scope ? editorsIn(scope) : []) {
        if (seen.has(editor)) continue;
        seen.add(editor);
        const found = locate(editor);
        if (found && accepts(found)) return found;
      }
    }
    return undefined;
  }

  function stepArea(element: Element): Element | undefined {
    const inPage = table.rows.some(({ paths, nextLabels }) => paths && nextLabels && hasPath(paths));
    return element.closest(dialog) ?? (inPage ? (element.closest('main, [role="main"]') ?? document.body) : undefined);
  }

  function goesOn(area: Element, row: SurfaceRow): boolean {
    if (!area.isConnected || area.matches(dialog)) return area.isConnected;
    return controlsIn(area).some((control) => isSend(row, control) || labelled(control, row.nextLabels));
  }

  function finalStep(element: Element): boolean {
    if (!stepArea(element)) return false;
    return labelled(element, sendLabels) || table.rows.some((row) => row.nextLabels && isSend(row, element));
  }

  function lastStep(element: Element): SurfaceRow | undefined {
    const area = stepArea(element);
    if (!area || !editorsIn(area).every(isSingleLine)) return undefined;
    return table.rows.find(({ paths, lastLabels }) => hasPath(paths) && labelled(element, lastLabels));
  }

  function sendControls({ row, root }: Place): Element[] {
    const found = new Set([...all(root, row.submit), ...controlsIn(root).filter((each) => isSend(row, each))]);
    return [...found].sort((a, b) => Number(isDisabled(a)) - Number(isDisabled(b)));
  }

  return {
    table,
    bad,
    place,
    loosePlace,
    nearestTo: (element) => nearestPlace(element, undefined, loosePlace, () => true),
    control,
    stepArea,
    goesOn,
    finalStep,
    lastStep,
    sendControls,
    leadsOn: ({ row, root }) => controlsIn(root).some((control) => labelled(control, row.nextLabels)),
    strangers: ({ row, root, editors }) =>
      editorsIn(root).filter(
        (each) =>
          !editors.includes(each) &&
          !excluded(each) &&
          (row.extras !== undefined || row.mediaAlt !== undefined || !isSingleLine(each)),
      ),
    likelyControls: ({ root }) => controlsIn(root).filter((each) => labelled(each, sendLabels)),
  };
}

/** The control that an event target lies in. */
export function controlAt(target: Element): Element | undefined {
  return target.closest(controlSelector) ?? undefined;
}

export const isDisabled = (control: Element): boolean =>
  control.hasAttribute('disabled') || control.getAttribute('aria-disabled') === 'true';

/** A field that by itself is rarely a post: a date, a search, a choice. */
export const isSingleLine = (editor: Element): boolean => editor.localName === 'input';

/** The text field an event target lies in, of whatever composer. */
export const editorAt = editableAt;

const editorLabels = (editor: Element): string[] =>
  ['aria-label', 'aria-placeholder', 'placeholder'].flatMap((name) => editor.getAttribute(name) ?? []);

const isPlainSubmit = (control: Element) =>
  control.matches('form button[type="submit"], form button:not([type]):not([role]), form input[type="submit"]');

function* ancestors(element: Element): Generator<Element> {
  let each = element.parentElement;
  for (let step = 0; each && step < climb; step++, each = each.parentElement) {
    yield each;
    if (each.matches(bounds)) return;
  }
}
