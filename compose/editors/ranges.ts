/** From offsets of a reading back to the DOM. */
import type { Piece, Reading } from './read';

const textNode = 3;

/** Where a range begins or ends. */
type Point = readonly [node: Node, offset: number];

/** Of a box with more pieces nothing is marked: a browser looks through the whole paragraph of a mark each time it paints. */
const mostPieces = 4000;

/**
 * DOM ranges of `[start, end)`, one a line; empty where nothing of it is on the page, or too much is. Those of `before` that stand there
 * still are given back.
 */
export function rangesOf(editor: Element, reading: Reading, start: number, end: number, before: readonly Range[] = []): Range[] {
  if (reading.pieces.length > mostPieces) return [];
  const spans: { from: Point; to: Point; end: number }[] = [];
  for (const piece of reading.pieces) {
    if (piece.end <= start || piece.start >= end || piece.start === piece.end) continue;
    const from = Math.max(start, piece.start);
    const until = Math.min(end, piece.end);
    const last = spans.at(-1);
    if (last?.end === from) {
      last.to = endPoint(piece, until);
      last.end = until;
    } else {
      spans.push({ from: startPoint(piece, from), to: endPoint(piece, until), end: until });
    }
  }
  return spans.map(({ from, to }) => before.find((range) => stands(range, from, to)) ?? rangeOf(editor, from, to));
}

const stands = (range: Range, from: Point, to: Point): boolean =>
  range.startOffset === from[1] && range.endOffset === to[1] && range.startContainer === from[0] && range.endContainer === to[0];

function rangeOf(editor: Element, from: Point, to: Point): Range {
  const range = editor.ownerDocument.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}

/** The collapsed or extended range for the caret; the whole editor where it has no text. */
export function selectionRange(editor: Element, reading: Reading, start: number, end: number): Range {
  const range = editor.ownerDocument.createRange();
  range.selectNodeContents(editor);
  const first = pieceAt(reading, start, start < end);
  const final = pieceAt(reading, end, false);
  if (!first || !final) return range;
  range.setStart(...startPoint(first, start));
  range.setEnd(...endPoint(final, end));
  return range;
}

/** At the border of two pieces a selection starts in the second and ends in the first. */
function pieceAt(reading: Reading, offset: number, before: boolean): Piece | undefined {
  const holds = reading.pieces.filter(({ start, end }) => start <= offset && offset <= end);
  const full = holds.filter(({ start, end }) => end > start);
  return before
    ? (full.find(({ end }) => end > offset) ?? holds[0])
    : (full.find(({ start }) => start < offset) ?? full[0] ?? holds[0]);
}

function startPoint({ node, start, end }: Piece, offset: number): Point {
  if (node.nodeType === textNode) return [node, offset - start];
  if (start === end && node.nodeName !== 'BR') return [node, 0];
  return offset < end || start === end ? besides(node, 0) : besides(node, 1);
}

function endPoint({ node, start, end }: Piece, offset: number): Point {
  if (node.nodeType === textNode) return [node, offset - start];
  if (start === end && node.nodeName !== 'BR') return [node, 0];
  return besides(node, offset > start ? 1 : 0);
}

/** Before (0) or after (1) a node that is no text. */
function besides(node: Node, after: 0 | 1): Point {
  const parent = node.parentNode ?? node;
  return [parent, [...parent.childNodes].indexOf(node as ChildNode) + after];
}
