import type { Term, TermIndex, TermNode, WordInfo } from './terms';
import { HASHTAG, MOJI, PART, type Tokens, tokenise } from './text/tokens';
import { AFFIX, JOINED } from './text/words';

/** A term found in a line: tokens `from` to `to` (exclusive), and how its words were reached. */
export interface TermHit {
  readonly from: number;
  readonly to: number;
  readonly term: Term;
  readonly via: number;
}

/** Tokens `from` to `to` that together spell one word. */
interface Join {
  readonly from: number;
  readonly to: number;
  readonly info: WordInfo;
}

/** Everything read from one line. Offsets count from the start of the line, so that an unchanged line is read once. */
export interface Line {
  readonly text: string;
  readonly tokens: Tokens;
  readonly infos: readonly WordInfo[];
  readonly joins: readonly Join[];
  readonly terms: readonly TermHit[];
  /** Ranges found by each pattern, filled when first asked for: start, end, start, end … */
  readonly patterns: Map<number, readonly number[]>;
  readonly lazy: { folded?: MappedText; plain?: MappedText };
}

/** A text made from another: `starts[i]` and `ends[i]` are the range of the original that character `i` stands for. */
export interface MappedText {
  readonly text: string;
  readonly starts: Int32Array | undefined;
  readonly ends: Int32Array | undefined;
}

const LONGEST_JOIN = 24;

/** Reads a line: tokens, words, disguised words, terms. */
export function readLine(text: string, index: TermIndex): Line {
  let tokens = tokenise(text);
  if (tokens.kinds.includes(HASHTAG)) tokens = withTagParts(text, tokens, index);
  const infos: WordInfo[] = new Array(tokens.starts.length);
  for (let i = 0; i < infos.length; i++) infos[i] = index.word(spelling(text, tokens, i));
  const joins = tokens.pieces ? findJoins(text, tokens, index) : [];
  const terms = findTerms(infos, joins, index);
  return { text, tokens, infos, joins, terms, patterns: new Map(), lazy: {} };
}

function spelling(text: string, tokens: Tokens, i: number): string {
  return text.slice(tokens.starts[i], tokens.ends[i]);
}

function withTagParts(text: string, tokens: Tokens, index: TermIndex): Tokens {
  const out: Tokens = { ...tokens, starts: [], ends: [], kinds: [], sentences: [] };
  const push = (start: number, end: number, kind: number, sentence: number) => {
    out.starts.push(start);
    out.ends.push(end);
    out.kinds.push(kind);
    out.sentences.push(sentence);
  };
  tokens.starts.forEach((start, i) => {
    const end = tokens.ends[i] ?? start;
    const sentence = tokens.sentences[i] ?? 0;
    const kind = tokens.kinds[i] ?? 0;
    push(start, end, kind, sentence);
    if (kind !== HASHTAG) return;
    let from = start + 1;
    for (const to of index.tagParts(text.slice(from, end))) {
      let word = from;
      while (text[word] === '_') word++;
      if (start + 1 + to > word) push(word, start + 1 + to, PART, sentence);
      from = start + 1 + to;
    }
  });
  return out;
}

/** Runs of tokens with one sign (or an emoji) between them, or of single letters a blank apart, read as one word. */
function findJoins(text: string, tokens: Tokens, index: TermIndex): Join[] {
  const joins: Join[] = [];
  const count = tokens.starts.length;
  for (let from = 0; from < count - 1; from++) {
    if (tokens.kinds[from] === MOJI || tokens.kinds[from] === PART || tokens.kinds[from] === HASHTAG) continue;
    let word = spelling(text, tokens, from);
    let single = isSingle(tokens, from);
    const startsRun = !(single && from > 0 && isSingle(tokens, from - 1) && near(text, tokens, from - 1, true));
    for (let to = from + 1; to < count && to - from < LONGEST_JOIN; to++) {
      const kind = tokens.kinds[to];
      if (!near(text, tokens, to - 1, single && isSingle(tokens, to))) break;
      if (kind === MOJI) continue;
      const gap = text.slice(tokens.ends[to - 1], tokens.starts[to]);
      single &&= isSingle(tokens, to);
      if (single && !startsRun) break;
      word += ('@$!*€£+|'.includes(gap) ? gap : '') + spelling(text, tokens, to);
      if (to - from > 4 && !single) break;
      const more = single && to + 1 < count && isSingle(tokens, to + 1) && near(text, tokens, to, true);
      if (more || word.length < 3) continue;
      const info = index.joined(word, single);
      if (info) joins.push({ from, to: to + 1, info });
    }
  }
  return joins;
}

const isSingle = (tokens: Tokens, i: number) => (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0) === 1;

/** Do tokens `i` and `i + 1` stand one sign apart, or touch, or (`blank`) stand one blank apart? */
function near(text: string, tokens: Tokens, i: number, blank: boolean): boolean {
  const end = tokens.ends[i] ?? 0;
  const start = tokens.starts[i + 1] ?? 0;
  if (start === end) return true;
  return start === end + 1 && (blank || text[end] !== ' ') && '._*~|-@$!·•+€£ '.includes(text[end] ?? '\n');
}

function findTerms(infos: readonly WordInfo[], joins: readonly Join[], index: TermIndex): TermHit[] {
  const search = new TermSearch(infos, joins);
  const root = (word: number) => index.root(word);
  for (let i = 0; i < infos.length; i++) if (joins.length > 0 || infos[i]?.words.length !== 0) search.step(i, root, i, 0);
  return search.hits;
}

/** Walks the trie of terms over the words of a line; a word may stand for several, and several tokens for one word. */
class TermSearch {
  readonly hits: TermHit[] = [];
  private readonly joins: Map<number, Join[]> | undefined;

  constructor(
    private readonly infos: readonly WordInfo[],
    joins: readonly Join[],
  ) {
    if (joins.length === 0) return;
    this.joins = new Map();
    for (const join of joins) this.joins.set(join.from, [...(this.joins.get(join.from) ?? []), join]);
  }

  /** Goes on from token `at` with every word that may stand there. */
  step(at: number, next: (word: number) => TermNode | undefined, from: number, via: number): void {
    const info = this.infos[at];
    if (!info) return;
    const { words } = info;
    for (let k = 0; k < words.length; k++) this.reach(next(words[k] ?? 0), from, at + 1, via | (info.via[k] ?? 0));
    const joins = this.joins?.get(at);
    if (!joins) return;
    for (const join of joins)
      join.info.words.forEach((word, k) => {
        this.reach(next(word), from, join.to, via | (join.info.via[k] ?? 0) | JOINED);
      });
  }

  private reach(node: TermNode | undefined, from: number, to: number, via: number): void {
    if (!node) return;
    for (const term of node.terms) if ((via & AFFIX) === 0 || term.source.affixes) this.hits.push({ from, to, term, via });
    const { next } = node;
    if (next && to < this.infos.length) this.step(to, (word) => next.get(word), from, via);
  }
}

/** Rounds of folding after which a text is taken as it is; two are enough for all but contrived ones. */
const MOST_ROUNDS = 5;

/**
 * The line as patterns on folded text see it: words in their standard reading, everything else as it is. Full-width forms can
 * hide a link or a word that shows only once they are folded, so such a line is folded until nothing changes.
 */
export function foldedText(line: Line, index: TermIndex): MappedText {
  if (line.lazy.folded) return line.lazy.folded;
  let folded = foldOnce(line);
  if (UNUSUAL.test(line.text))
    for (let round = 1; round < MOST_ROUNDS; round++) {
      const next = foldOnce(readLine(folded.text, index));
      if (next.text === folded.text) break;
      folded = through(next, folded);
    }
  line.lazy.folded = folded;
  return folded;
}

/** A map of a map. */
function through(outer: MappedText, inner: MappedText): MappedText {
  return {
    text: outer.text,
    starts: outer.starts?.map((at) => inner.starts?.[at] ?? at),
    ends: outer.ends?.map((at) => (at === 0 ? 0 : (inner.ends?.[at - 1] ?? at))),
  };
}

function foldOnce(line: Line): MappedText {
  const build = new MapBuilder();
  const { tokens, text } = line;
  const joins = new Map(line.joins.map((one) => [one.from, one]));
  let at = 0;
  for (let i = 0; i < tokens.starts.length; i++) {
    if (tokens.kinds[i] === PART) continue;
    const start = tokens.starts[i] ?? 0;
    const join = joins.get(i);
    const end = join ? (tokens.ends[join.to - 1] ?? start) : (tokens.ends[i] ?? start);
    if (start < at) continue;
    build.characters(text, at, start);
    build.word(join ? join.info.folded : (line.infos[i]?.folded ?? ''), text, start, end);
    at = end;
  }
  build.characters(text, at, text.length);
  return build.done();
}

const SURROGATE = /[\ud800-\udfff]/;
const UNUSUAL = /[^\x00-\x7f]/;

/** The officer's own text with full-width forms, odd blanks and zero-width characters made ordinary. */
export function plainText(line: Line): MappedText {
  if (line.lazy.plain) return line.lazy.plain;
  if (UNUSUAL.test(line.text)) {
    const build = new MapBuilder();
    build.plain(line.text);
    line.lazy.plain = build.done();
  } else line.lazy.plain = { text: line.text, starts: undefined, ends: undefined };
  return line.lazy.plain;
}

class MapBuilder {
  private text = '';
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  private put(text: string, start: number, end: number): void {
    this.text += text;
    for (let k = 0; k < text.length; k++) {
      this.starts.push(start);
      this.ends.push(end);
    }
  }

  /** A word: letters map one to one where lengths agree, else each stands for the whole word. */
  word(folded: string, text: string, start: number, end: number): void {
    if (folded.length !== end - start || SURROGATE.test(text.slice(start, end))) {
      this.put(folded, start, end);
      return;
    }
    let at = start;
    for (const char of folded) {
      this.put(char, at, at + char.length);
      at += char.length;
    }
  }

  characters(text: string, from: number, to: number): void {
    for (let at = from; at < to; ) {
      const width = (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      this.put(text.slice(at, at + width), at, at + width);
      at += width;
    }
  }

  plain(text: string): void {
    for (let at = 0; at < text.length; ) {
      const width = (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      const char = text.slice(at, at + width);
      this.put(plainCharacter(char), at, at + width);
      at += width;
    }
  }

  done(): MappedText {
    return { text: this.text, starts: Int32Array.from(this.starts), ends: Int32Array.from(this.ends) };
  }
}

const ZERO_WIDTH = /^[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]$/;
const PLAIN_DIGIT = /^\p{Nd}$/u;
const DASHES = /^[\u2010-\u2015\u2212]$/;

function plainCharacter(char: string): string {
  if (char < '\x80') return char;
  if (ZERO_WIDTH.test(char)) return '';
  if (DASHES.test(char)) return '-';
  const ordinary = char.normalize('NFKC');
  if (ordinary.length === 1 && ordinary < '\x80') return ordinary;
  return PLAIN_DIGIT.test(char) ? ordinary : char;
}
