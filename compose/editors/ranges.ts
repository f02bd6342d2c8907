/** From offsets of a reading back to the DOM. */
import type { Piece, Reading } from './read';

const textNode = 3;

/** DOM ranges of `[start, end)`, one a line; empty where nothing of it is on the page. */
export function rangesOf(editor: Element, reading: Reading, start: number, end: number): Range[] {
  const ranges: Range[] = [];
  let last: { range: Range; end: number } | undefined;
  for (const piece of reading.pieces) {
    if (piece.end <= start || piece.start >= end || piece.start === piece.end) continue;
    const from = Math.max(start, piece.start);
    const to = Math.min(end, piece.end);
    if (last && last.end === from) {
      setEnd(last.range, piece, to);
      last.end = to;
      continue;
    }
    const range = editor.ownerDocument.createRange();
    setStart(range, piece, from);
    setEnd(range, piece, to);
    last = { range, end: to };
    ranges.push(range);
  }
  return ranges;
}

/** The collapsed or extended range for the caret; the whole editor where it has no text. */
export function selectionRange(editor: Element, reading: Reading, start: number, end: number): Range {
  const range = editor.ownerDocument.createRange();
  range.selectNodeContents(editor);
  const first = pieceAt(reading, start, start < end);
  const final = pieceAt(reading, end, false);
  if (!first || !final) return range;
  setStart(range, first, start);
  setEnd(range, final, end);
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

function setStart(range: Range, piece: Piece, offset: number): void {
  if (piece.node.nodeType === textNode) range.setStart(piece.node, offset - piece.start);
  else if (piece.start === piece.end && piece.node.nodeName !== 'BR') range.setStart(piece.node, 0);
  else if (offset < piece.end || piece.start === piece.end) range.setStartBefore(piece.node);
  else range.setStartAfter(piece.node);
}

function setEnd(range: Range, piece: Piece, offset: number): void {
  if (piece.node.nodeType === textNode) range.setEnd(piece.node, offset - piece.start);
  else if (piece.start === piece.end && piece.node.nodeName !== 'BR') range.setEnd(piece.node, 0);
  else if (offset > piece.start) range.setEndAfter(piece.node);
  else range.setEndBefore(piece.node);
}
