import { type Line, readLine } from './line';
import type { TermIndex } from './terms';
import { HANDLE, HASHTAG, LINK, PART } from './text/token';

/** One line of a draft in its place: what has to be added to the line's own offsets. */
export interface PlacedLine {
  readonly line: Line;
  readonly number: number;
  readonly offset: number;
  readonly firstToken: number;
  readonly firstSentence: number;
  /** Lines that go on in a small letter are one paragraph with the line before them. */
  readonly paragraph: number;
}

const GOES_ON = /^\s*\p{Ll}/u;

const BROKEN_NUMBER = /(?<!\d)\d{4,12}(?: ?\r?\n ?\d{4,12}){1,3}(?!\d)/g;
const IDENTITY_DIGITS = 16;
const NONE: ReadonlySet<number> = new Set();

/** Line breaks inside an identity number: such lines are read as one. */
function breaksInNumbers(text: string): ReadonlySet<number> {
  if (!text.includes('\n')) return NONE;
  let breaks: Set<number> | undefined;
  for (const { 0: number, index } of text.matchAll(BROKEN_NUMBER)) {
    if (number.replace(/\D/g, '').length !== IDENTITY_DIGITS) continue;
    breaks ??= new Set();
    for (let at = number.indexOf('\n'); at >= 0; at = number.indexOf('\n', at + 1)) breaks.add(index + at);
  }
  return breaks ?? NONE;
}

/** Keeps the lines of the text read last, so that only lines that changed are read again; equal lines are read once. */
export class LineMemo {
  private before = new Map<string, Line>();
  private now = new Map<string, Line>();

  line(text: string, index: TermIndex): Line {
    const known = this.now.get(text) ?? this.before.get(text);
    const line = known ?? readLine(text, index);
    this.now.set(text, line);
    return line;
  }

  /** To be called after each text: lines that were not in it are forgotten. */
  turn(): void {
    this.before = this.now;
    this.now = new Map();
  }
}

/** A draft's text, read. */
export class DraftText {
  readonly lines: PlacedLine[] = [];
  /** The lines that are not empty. */
  readonly written: PlacedLine[] = [];
  readonly tokenCount: number;

  constructor(
    readonly text: string,
    readonly index: TermIndex,
    memo: LineMemo = new LineMemo(),
  ) {
    const inside = breaksInNumbers(text);
    let offset = 0;
    let firstToken = 0;
    let firstSentence = 0;
    let paragraph = 0;
    let before = '';
    for (;;) {
      let end = text.indexOf('\n', offset);
      while (end >= 0 && inside.has(end)) end = text.indexOf('\n', end + 1);
      const own = end < 0 ? (offset === 0 ? text : text.slice(offset)) : text.slice(offset, end);
      const line = memo.line(own, index);
      if (this.lines.length > 0 && (before === '' || !GOES_ON.test(own))) paragraph++;
      before = own;
      const place = { line, number: this.lines.length, offset, firstToken, firstSentence, paragraph };
      this.lines.push(place);
      if (own !== '') this.written.push(place);
      firstToken += line.tokens.starts.length;
      firstSentence += line.tokens.asks.length;
      if (end < 0) break;
      offset = end + 1;
    }
    this.tokenCount = firstToken;
    memo.turn();
  }

  /** The line that holds a token; the last line for a number past the end. */
  lineOfToken(token: number): PlacedLine {
    return this.findLine((line) => line.firstToken <= token);
  }

  lineAt(offset: number): PlacedLine {
    return this.findLine((line) => line.offset <= offset);
  }

  private findLine(atOrBefore: (line: PlacedLine) => boolean): PlacedLine {
    let low = 0;
    let high = this.lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const line = this.lines[middle];
      if (line && atOrBefore(line)) low = middle;
      else high = middle - 1;
    }
    const found = this.lines[low];
    if (!found) throw new Error('a reading has at least one line');
    return found;
  }

  tokenStart(token: number): number {
    const place = this.lineOfToken(token);
    return place.offset + (place.line.tokens.starts[token - place.firstToken] ?? place.line.text.length);
  }

  tokenEnd(token: number): number {
    const place = this.lineOfToken(token);
    return place.offset + (place.line.tokens.ends[token - place.firstToken] ?? place.line.text.length);
  }
}

/** The first token of a line that ends after `offset`; the number of tokens if there is none. */
export function tokenAfter(line: Line, offset: number): number {
  const { ends } = line.tokens;
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Does the range lie in, or overlap, a link, handle or hashtag? */
export function touchesLink(line: Line, start: number, end: number): boolean {
  const { starts, kinds } = line.tokens;
  for (let i = tokenAfter(line, start); i < starts.length && (starts[i] ?? 0) < end; i++) {
    const kind = kinds[i];
    if (kind === LINK || kind === HANDLE || kind === HASHTAG || kind === PART) return true;
  }
  return false;
}
