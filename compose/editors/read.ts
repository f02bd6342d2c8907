/**
 * Reads an editor in one walk: its text as the site will send it, and where every stretch of it stands in the DOM. Lines are
 * blocks (Lexical, Draft.js, plain editables) or `br`; an image stands for its alternative text (emoji).
 */
import { recall } from '../still';
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

export const readEditor = (editor: Element): Reading => recall(editor, readEditor, () => kept.get(editor)?.() ?? read(editor));

/** Readings that are long to make, of boxes far larger than any post, each as long as nothing has changed in its box. */
const kept = new WeakMap<Element, () => Reading | undefined>();
/** So many pieces are long to read. */
const many = 2000;
/** Milliseconds for which such a reading is kept: as long as one press, and its popup, ask for it. */
const keptFor = 2000;

function keep(editor: Element, reading: Reading): void {
  const forget = (): void => {
    observer.disconnect();
    kept.delete(editor);
  };
  const observer = new MutationObserver(forget);
  observer.observe(editor, { subtree: true, childList: true, characterData: true, attributeFilter: ['alt'] });
  // Changes that nobody was told of yet count too.
  kept.set(editor, () => {
    if (observer.takeRecords().length === 0) return reading;
    forget();
    return undefined;
  });
  setTimeout(forget, keptFor);
}

function read(editor: Element): Reading {
  if (isControl(editor)) return { text: editor.value, pieces: [] };
  const walk = new Walk();
  walk.through(editor);
  const { text, pieces } = walk;
  const reading = { text, pieces };
  if (pieces.length > many) keep(editor, reading);
  return reading;
}

class Walk {
  text = '';
  readonly pieces: Piece[] = [];
  private lines = 0;
  /** The next content begins a line. */
  private fresh = true;
  /** A `br` counts only when something follows in its block: the last one merely holds the line open. */
  private waitingBreak = false;
  /** For each block that is open, the number of lines before it. */
  private readonly blocksOpen: number[] = [];

  /** Step by step, for a page may nest its elements deeper than calls can be. */
  through(editor: Element): void {
    let node: Node | null = editor.firstChild;
    while (node) {
      const down: Node | null = this.enter(node) ? node.firstChild : null;
      if (down) {
        node = down;
        continue;
      }
      this.leave(node);
      while (node && !node.nextSibling) {
        node = node.parentNode === editor ? null : node.parentNode;
        if (node) this.leave(node);
      }
      node = node?.nextSibling ?? null;
    }
  }

  /** True: what is in it is read. */
  private enter(node: Node): boolean {
    if (node.nodeType === textNode) this.words(node as Text);
    if (node.nodeType !== elementNode) return false;
    const element = node as Element;
    if (element.tagName === 'BR' || element.tagName === 'IMG') this.single(element);
    else if (blocks.has(element.tagName)) this.begin();
    else return true;
    return blocks.has(element.tagName);
  }

  private leave(node: Node): void {
    if (node.nodeType === elementNode && blocks.has((node as Element).tagName)) this.finish(node as Element);
  }

  private words(node: Text): void {
    if (node.data === '' || isLayout(node)) return;
    this.open();
    this.add(node, node.data);
  }

  private single(element: Element): void {
    if (element.tagName === 'BR') {
      if (this.waitingBreak) this.text += '\n';
      else if (this.fresh) this.line();
      this.waitingBreak = true;
      this.add(element, '');
      return;
    }
    const alt = element.getAttribute('alt') ?? '';
    if (alt === '') return;
    this.open();
    this.add(element, alt);
  }

  private begin(): void {
    this.blocksOpen.push(this.lines);
    this.end();
  }

  private finish(element: Element): void {
    if (this.lines === this.blocksOpen.pop()) {
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
