/**
 * Boxes that one send control publishes though they are not shown now: a composer with a text for each of several pages shows one
 * of them at a time. What was written in a box that was left is kept, in memory only, as long as its composer stands.
 */
import { readEditor } from '../editors/read';
import { labelsOf } from '../sites/labels';
import type { Place } from './places';
import { findAll, holds } from './tree';

/** What changes between the boxes of a composer. */
const switchers = '[role="tab"], [role="radio"], [aria-selected], [aria-pressed]';

/** Milliseconds in which a site shows the box that was asked for. */
const change = 50;

interface Left {
  readonly editor: Element;
  readonly text: string;
  readonly box: string;
  /** The same element shows another box by now. */
  reused: boolean;
}

interface Memory {
  /** The name of the box in front. */
  box: string;
  left: Left[];
  /** Boxes that were in front until a moment ago. */
  leaving: Left[];
}

export class Boxes {
  private readonly memories = new WeakMap<Element, Memory>();

  /** `names`: of boxes whose texts may be the same and are two all the same. */
  constructor(
    private readonly window: Window,
    private readonly names: readonly string[],
  ) {}

  /** A control is pressed that may bring another box to the front. Call before the site hears of it. */
  leave(place: Place, control: Element): void {
    const { root, editors } = place;
    if (!holds(root, control) || !this.isSwitcher(control, root)) return;
    const memory = this.memories.get(root) ?? {
      box: nameOf(root.querySelector('[role="tab"][aria-selected="true"]')),
      left: [],
      leaving: [],
    };
    this.memories.set(root, memory);
    const leaving = editors.map((editor) => ({ editor, text: readEditor(editor).text, box: memory.box, reused: false }));
    memory.leaving = leaving.filter(({ text }) => text.trim() !== '');
    memory.box = nameOf(control);
    this.window.setTimeout(() => settle(memory), change);
  }

  /** Texts of the boxes that are not shown now. */
  left({ root, editors }: Place): readonly string[] {
    const memory = this.memories.get(root);
    if (!memory || memory.left.length === 0) return [];
    const shown = editors.filter(({ isConnected }) => isConnected).map((editor) => ({ editor, text: readEditor(editor).text }));
    memory.left = memory.left.filter(({ editor, text, box, reused }) => {
      if (box === memory.box) return false;
      if (!reused && shown.some((each) => each.editor === editor)) return false;
      // The same words in front are the same box, drawn anew; unless the boxes are those of two sites.
      const isOther = this.names.includes(box) && this.names.includes(memory.box);
      return isOther || !shown.some((each) => each.text === text);
    });
    return [...new Set(memory.left.map(({ text }) => text))];
  }

  private isSwitcher(control: Element, root: Element): boolean {
    return this.names.includes(nameOf(control)) || (control.matches(switchers) && findAll(root, switchers).length > 1);
  }

  /** The composer was sent. */
  forget(root: Element): void {
    this.memories.delete(root);
  }
}

function settle(memory: Memory): void {
  for (const each of memory.leaving) {
    each.reused = each.editor.isConnected && readEditor(each.editor).text !== each.text;
    if (each.editor.isConnected && !each.reused) continue;
    memory.left = [...memory.left.filter(({ box }) => box !== each.box), each];
  }
  memory.leaving = [];
}

const nameOf = (control: Element | null): string => (control ? (labelsOf(control)[0]?.trim() ?? '') : '');
