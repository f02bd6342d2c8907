/** Finds out what a control of the page does to which composer: by the rows of the table, by its label, and by its place. */
import { isSingleLine } from '../editors/kinds';
import { leaveLabels, neutralLabel, sendLabels } from '../sites/generic';
import { findLabel, isPicture, labelsOf, pictureLabelsOf } from '../sites/labels';
import type { SiteTable, SurfaceRow } from '../sites/types';
import { ancestors, controlSelector, dialog, isBlank, type Place, type Places } from './places';
import { closest, findAll, holds } from './tree';

/** What a click does, and to which composers: the nearest first, then others that the same control may publish. */
export interface Deed {
  readonly role: 'send' | 'next';
  readonly place: Place;
  readonly others: readonly Place[];
}

export interface Controls {
  control(control: Element): Deed | undefined;
  guess(control: Element): Place | undefined;
  sendControls(place: Place): Element[];
  likelyControls(place: Place): Element[];
  leadsOn(place: Place): boolean;
  nearestTo(control: Element): Place | undefined;
  stepArea(element: Element): Element | undefined;
  goesOn(area: Element, row: SurfaceRow): boolean;
  finalStep(control: Element): boolean;
  lastStep(control: Element): SurfaceRow | undefined;
}

export function createControls(table: SiteTable, places: Places, document: Document): Controls {
  const { place, loosePlace, editorsIn, controlsIn, isSend, labelled, hasPath } = places;

  function sendControls({ row, root }: Place): Element[] {
    const own = row.submit && row.submit.length > 0 ? findAll(root, row.submit.join(', ')) : [];
    const found = new Set([...own, ...controlsIn(root).filter((each) => isSend(row, each))]);
    return [...found].sort((a, b) => Number(isDisabled(a) || isMuted(a)) - Number(isDisabled(b) || isMuted(b)));
  }

  function control(element: Element): Deed | undefined {
    for (const row of table.rows) {
      const send = isSend(row, element);
      if (!send && !labelled(element, row.nextLabels)) continue;
      // A button of the same name outside the composer (the bar under a post) only opens the box.
      const found = near(element, row.root, place, (each) => each.row === row && holds(each.root, element));
      if (found) return { ...found, role: send ? 'send' : 'next' };
    }
    const form = isPlainSubmit(element) ? element.closest('form') : null;
    const named = labelled(element, sendLabels) || findLabel(pictureLabelsOf(element), sendLabels) !== undefined;
    if (!form && !named) return undefined;
    const found = near(element, [], place, (each) => {
      if (each.row.id !== 'generic' && (sendControls(each).length > 0 || isBar(element, each))) return false;
      return named || form?.contains(each.root) === true || each.root.contains(form);
    });
    return found && { ...found, role: 'send' };
  }

  /** A button of the bar under a post, of the name of a send control: it only opens the box, or a list of ways to share. */
  function isBar(element: Element, { row, root }: Place): boolean {
    if (element.hasAttribute('aria-haspopup') || element.hasAttribute('aria-expanded')) return true;
    if (!row.enter) return false;
    return root.localName === 'form' ? !holds(root, element) : isPicture(element);
  }

  /** The composer whose editor shares the smallest ancestor with the control; one with something in it goes before an empty one. */
  function near(
    element: Element,
    roots: readonly string[],
    locate: (editor: Element) => Place | undefined,
    accepts: (place: Place) => boolean,
  ): { readonly place: Place; readonly others: readonly Place[] } | undefined {
    const seen = new Set<Element>();
    const found: Place[] = [];
    for (const scope of [...ancestors(element), ...roots.map((selector) => closest(element, selector))]) {
      for (const editor of scope ? editorsIn(scope) : []) {
        if (seen.has(editor)) continue;
        seen.add(editor);
        const each = locate(editor);
        if (!each || !accepts(each)) continue;
        for (const one of each.editors) seen.add(one);
        found.push(each);
      }
      const written = found.filter((each) => !isBlank(each));
      const [first, ...others] = written;
      if (first) return { place: first, others };
    }
    const [first, ...others] = found;
    return first && { place: first, others };
  }

  /**
   * The composer of which a control is the only likely send control, whatever it is called: no other of its controls has a name that
   * sends, and this one is neither a way out nor a tool. For drafts that must not go out.
   */
  function guess(element: Element): Place | undefined {
    if (isTool(element)) return undefined;
    const found = near(element, [dialog, 'form'], loosePlace, (each) => {
      if (each.editors.every(isSingleLine) || sendControls(each).length > 0) return false;
      const area = areaOf(each, element);
      const isComment = each.row.enter && each.row.id !== 'generic';
      if (area && holds(area, element)) return !(isComment && area.localName !== 'form') && isLikely(element, area, each);
      // Drawn elsewhere in the page, it is known by its name alone.
      return !isComment && labelled(element, sendLabels);
    });
    return found?.place;
  }

  /** Where a send control of another name would stand. */
  const areaOf = ({ row, root, editors: [editor] }: Place, element: Element): Element | undefined =>
    editor &&
    (closest(editor, `form, ${dialog}`) ??
      (row.id === 'generic' ? [...ancestors(editor)].find((each) => holds(each, element)) : root));

  function isLikely(element: Element, area: Element, { row }: Place): boolean {
    const known = findAll(area, controlSelector).filter((each) => !isTool(each));
    const named = known.filter(isNamed);
    // Among many, those that show words; a picture without a name is a tool where anything else may send.
    const worded = named.length > mostLikely ? named.filter((each) => !isPicture(each) && each.textContent?.trim()) : [];
    const likely = [worded, named, known].find(({ length }) => length > 0) ?? [];
    if (likely.includes(element)) return likely.length <= (named.length > 0 ? mostLikely : 1);
    if (element.matches(controlSelector) || !isNamed(element)) return false;
    if (element.matches(pressable) || element.localName.includes('-')) return likely.length < mostLikely;
    return likely.length === 0 && !element.matches(texts) && (row.id !== 'generic' || area.matches(`form, ${dialog}`));
  }

  const nextLabels = table.rows.flatMap((row) => row.nextLabels ?? []);
  const notSending = [...leaveLabels, ...nextLabels];
  const namesOf = (element: Element) => [...labelsOf(element), ...pictureLabelsOf(element)];
  const isNamed = (element: Element) => namesOf(element).length > 0;

  function isTool(element: Element): boolean {
    if (element.matches(tools) || isDisabled(element) || element.closest('[contenteditable]')) return true;
    const labels = namesOf(element);
    // What it shows is more than a name.
    if (labels.length === 0 && (element.textContent ?? '').trim() !== '') return true;
    return labels.some((label) => neutralLabel.test(label.trim())) || findLabel(labels, notSending) !== undefined;
  }

  function stepArea(element: Element): Element | undefined {
    const inPage = table.rows.some(({ paths, nextLabels: next }) => paths && next && hasPath(paths));
    return closest(element, dialog) ?? (inPage ? (closest(element, 'main, [role="main"]') ?? document.body) : undefined);
  }

  function goesOn(area: Element, row: SurfaceRow): boolean {
    if (!area.isConnected || area.matches(dialog)) return area.isConnected;
    return controlsIn(area).some((each) => isSend(row, each) || labelled(each, row.nextLabels));
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

  return {
    control,
    guess,
    sendControls,
    likelyControls: ({ root }) => controlsIn(root).filter((each) => labelled(each, sendLabels)),
    leadsOn: ({ row, root }) => controlsIn(root).some((each) => labelled(each, row.nextLabels)),
    nearestTo: (element) => near(element, [], loosePlace, () => true)?.place,
    stepArea,
    goesOn,
    finalStep,
    lastStep,
  };
}

/** More than this in one composer, and none of them is the likely one. */
const mostLikely = 3;

/** Controls that change the draft or its surroundings. */
const tools =
  '[aria-haspopup], [aria-expanded], [aria-pressed], [aria-selected], [aria-checked], [role="tab"], [role="switch"], [role="checkbox"], [role="radio"], [role="combobox"], a[href]:not([role="button"]), label:has(input, textarea, [contenteditable]), label[for]';

/** What shows by itself that it can be pressed, whatever element it is. */
const pressable = '[tabindex], [onclick]';
/** What is read, not pressed. */
const texts = 'h1, h2, h3, h4, h5, h6, [role="heading"], p, time, [aria-live]';

/** What was pressed where no element says that it is a control: the outermost with the same words. */
export function plainAt(target: Element): Element | undefined {
  if (target.closest('[contenteditable], textarea, input, select')) return undefined;
  let found = target;
  while (
    found.parentElement &&
    found.parentElement.childElementCount === 1 &&
    found.parentElement.textContent === found.textContent
  )
    found = found.parentElement;
  return found;
}

/** How far above what was pressed its name may stand, where no element says that it is a control. */
const lift = 4;

/** The control that an event target lies in. `submits`: selectors by which the table knows send controls of any element. */
export function controlAt(target: Element, submits: string): Element | undefined {
  const own = submits === '' ? null : closest(target, submits);
  const found = own ?? closest(target, controlSelector);
  if (found) return found;
  // A site may listen on any element; its name is that of a send control all the same.
  let each: Element | null = target;
  for (let step = 0; each && step < lift; step++, each = each.parentElement) {
    if (findLabel(labelsOf(each), sendLabels)) return each;
  }
  return undefined;
}

/** A disabled control cannot be pressed. */
export const isDisabled = (control: Element): boolean => control.hasAttribute('disabled') && control.matches('button, input');

/** A control that calls itself disabled; it may act all the same. */
export const isMuted = (control: Element): boolean => control.getAttribute('aria-disabled') === 'true';

const isPlainSubmit = (control: Element) =>
  control.matches(
    'form button[type="submit"], form button:not([type]):not([role]), form input[type="submit"], form input[type="image"]',
  );
