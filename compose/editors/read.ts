/**
 * Reads an editor in one walk: its text as the site will send it, and where every stretch of it stands in the DOM. Lines are
 * blocks (Lexical, Draft.js, plain editables) or `br`; an image stands for its alternative text (emoji).
 */
import { isControl } from './kinds';

/** A stretch of text and the node it stands in. Empty for the place of the caret in an empty line. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly node: Node;
}

/** `text` with UTF-16 offsets; `pieces` in order, without overlap. A text control has no pieces. */
export interface Reading {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

const blocks = new Set(['P', 'DIV', 'LI', 'UL', 'OL', 'BLOCKQUOTE', 'PRE', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'SECTION']);
const textNode = 3;
const elementNode = 1;

export function readEditor(editor: Element): Reading {
  if (isControl(editor)) return { text: editor.value, pieces: [] };
  const walk = new Walk();
  walk.children(editor);
  return { text: walk.text, pieces: walk.pieces };
}

class Walk {
  text = '';
  readonly pieces: Piece[] = [];
  private lines = 0;
  /** The next content begins a line. */
  private fresh = true;
  /** A `br` counts only when something follows in its block: the last one merely holds the line open. */
  private waitingBreak = false;

  children(parent: Node): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) this.node(node);
  }

  private node(node: Node): void {
    if (node.nodeType === textNode) this.words(node as Text);
    else if (node.nodeType === elementNode) this.element(node as Element);
  }

  private words(node: Text): void {
    if (node.data === '' || isLayout(node)) return;
    this.open();
    this.add(node, node.data);
  }

  private element(element: Element): void {
    if (element.tagName === 'BR') {
      if (this.waitingBreak) this.text += '\n';
      else if (this.fresh) this.line();
      this.waitingBreak = true;
      this.add(element, '');
    } else if (element.tagName === 'IMG') {
      const alt = element.getAttribute('alt') ?? '';
      if (alt === '') return;
      this.open();
      this.add(element, alt);
    } else if (blocks.has(element.tagName)) {
      this.block(element);
    } else {
      this.children(element);
    }
  }

  private block(element: Element): void {
    const before = this.lines;
    this.end();
    this.children(element);
    if (this.lines === before) {
      this.line();
      this.add(element, '');
    }
    this.end();
  }

  private end(): void {
    this.fresh = true;
    this.waitingBreak = false;
  }

  /** Called before content: begins a line, or ends the one that a `br` left open. */
  private open(): void {
    if (this.waitingBreak) this.text += '\n';
    else if (this.fresh) this.line();
    this.waitingBreak = false;
  }

  private line(): void {
    if (this.lines > 0) this.text += '\n';
    this.lines += 1;
    this.fresh = false;
  }

  private add(node: Node, words: string): void {
    const start = this.text.length;
    this.text += words;
    this.pieces.push({ start, end: this.text.length, node });
  }
}

/** White space between blocks is layout of the page's source, not text. */
function isLayout(node: Text): boolean {
  if (!/^[^\S\n]*\n\s*$/.test(node.data)) return false;
  const neighbour = node.previousElementSibling ?? node.nextElementSibling;
  return neighbour !== null && blocks.has(neighbour.tagName);
}
