/**
 * Boxes that one send control publishes though they are not shown now: a composer with a text for each of several pages shows one
 * of them at a time. What was written in a box that was left is kept, in memory only, as long as its composer stands.
 */
import { readEditor } from '../editors/read';
import { labelsOf } from '../sites/labels';
import { type Place, switchers } from './places';
import { findAll, holds, isOnPage } from './tree';

const chosen = '[aria-selected="true"], [aria-checked="true"], [aria-pressed="true"]';

/** Milliseconds in which a site shows the box that was asked for. */
const change = 50;

/** A text that is published from a box, and the name of the box where the page tells it. */
export interface BoxText {
  readonly text: string;
  readonly box: string;
}

interface Left extends BoxText {
  readonly editor: Element;
  /** The same element shows another box by now. */
  reused: boolean;
}

interface Memory {
  /** The name of the box in front. */
  box: string;
  left: Left[];
  /** Boxes that were in front until a moment ago. */
  leaving: Left[];
  /** What was pressed last, and the name of the box in front before: a press is heard of more than once. */
  toward?: Element;
  from: string;
}

export class Boxes {
  private readonly memories = new WeakMap<Element, Memory>();

  /** `names`: of boxes whose texts may be the same and are two all the same. */
  constructor(
    private readonly window: Window,
    private readonly names: readonly string[] = [],
  ) {}

  /** A control is pressed that may bring another box to the front. Call before the site hears of it. */
  leave(place: Place, control: Element): void {
    const { root, editors } = place;
    if (!holds(root, control) || !this.isSwitcher(control, root)) return;
    const memory = this.memoryOf(root);
    const from = memory.toward === control ? memory.from : memory.box;
    memory.toward = control;
    memory.from = from;
    const leaving = editors.map((editor) => ({ editor, text: readEditor(editor).text, box: from, reused: false }));
    memory.leaving = leaving.filter(({ text }) => text.trim() !== '');
    memory.box = nameOf(control);
    this.window.setTimeout(() => settle(memory, root), change);
  }

  /** A box is gone though nothing was pressed, while its composer stands and has others: a key or a list changed it. */
  vanished({ root, editors }: Place, text: string): void {
    const [editor] = editors;
    const isComposer = this.names.length > 0 && editors.length === 1 && findAll(root, switchers).length > 1;
    if (!editor || !root.isConnected || !isComposer) return;
    const memory = this.memoryOf(root);
    if ([...memory.left, ...memory.leaving].some((each) => each.editor === editor)) return;
    const { box } = memory;
    memory.box = chosenIn(root);
    memory.left.push({ editor, text, box: box === memory.box ? '' : box, reused: false });
  }

  /** Texts of the boxes that are not shown now. */
  left({ root, editors }: Place): readonly BoxText[] {
    const memory = this.memories.get(root);
    // Pressed at once, the control publishes what the site has only just taken away.
    if (memory?.leaving.some(({ editor }) => !isOnPage(editor))) settle(memory, root);
    if (!memory || memory.left.length === 0) return [];
    const shown = editors.filter(isOnPage).map((editor) => ({ editor, text: readEditor(editor).text }));
    memory.left = memory.left.filter(({ editor, text, box, reused }) => {
      if (box === memory.box && box !== '') return false;
      if (!reused && shown.some((each) => each.editor === editor)) return false;
      // The same words in front are the same box, drawn anew; unless the boxes are those of two sites.
      const isOther = this.names.includes(box) && this.names.includes(memory.box);
      return isOther || !shown.some((each) => each.text === text);
    });
    return memory.left.filter(({ text }, index) => memory.left.findIndex((each) => each.text === text) === index);
  }

  /** The name of the box that an editor is, where the page tells it; empty where it does not. */
  nameOf(editor: Element, { root, editors }: Place): string {
    // Of several that are shown together, the number tells which one it is.
    if (this.names.length === 0 || editors.length !== 1 || editors[0] !== editor) return '';
    return this.knownIn([this.memories.get(root)?.box ?? chosenIn(root)]);
  }

  /** The composer was sent. */
  forget(root: Element): void {
    this.memories.delete(root);
  }

  private memoryOf(root: Element): Memory {
    const known = this.memories.get(root) ?? { box: chosenIn(root), from: '', left: [], leaving: [] };
    this.memories.set(root, known);
    return known;
  }

  private knownIn(labels: readonly string[]): string {
    const found = this.names.filter((name) => labels.some((label) => label.includes(name)));
    return found.length === 1 ? (found[0] ?? '') : '';
  }

  private isSwitcher(control: Element, root: Element): boolean {
    return this.knownIn([nameOf(control)]) !== '' || (control.matches(switchers) && findAll(root, switchers).length > 1);
  }
}

function settle(memory: Memory, root: Element): void {
  for (const each of memory.leaving) {
    const isThere = isOnPage(each.editor);
    each.reused = isThere && readEditor(each.editor).text !== each.text;
    if (isThere && !each.reused) continue;
    memory.left = [...memory.left.filter(({ box }) => box === '' || box !== each.box), each];
  }
  // A key moved on from the control that it was pressed at.
  memory.box = chosenIn(root) || memory.box;
  memory.leaving = [];
}

const nameOf = (control: Element | null): string => (control ? (labelsOf(control)[0]?.trim() ?? '') : '');

const chosenIn = (root: Element): string => nameOf(root.querySelector(chosen));
