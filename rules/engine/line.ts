import { findJoins, type Join, spelling } from './joins';
import { MapBuilder, type MappedText, through } from './mapped-text';
import { inSmall } from './screen/small';
import type { Term, TermIndex, TermNode, WordInfo } from './terms';
import { isTurned, unletterNumbers, upright } from './text/fold';
import { HASHTAG, PART, type Tokens } from './text/token';
import { tokenise } from './text/tokens';
import { AFFIX, JOINED } from './text/words';

/** How a pattern reads a line. */
export type Reading = 'raw' | 'folded' | 'written';

/** A term found in a line: tokens `from` to `to` (exclusive), and how its words were reached. */
export interface TermHit {
  readonly from: number;
  readonly to: number;
  readonly term: Term;
  readonly via: number;
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
  readonly lazy: {
    folded?: MappedText;
    plain?: MappedText;
    /** The plain text in small letters. */
    small?: string;
    /** The patterns that may find something, as bits; filled before the first is asked. */
    open?: Uint32Array;
  };
}

/** Reads a line: tokens, words, disguised words, terms. */
export function readLine(text: string, index: TermIndex): Line {
  let tokens = tokenise(text);
  if (tokens.kinds.includes(HASHTAG)) tokens = withTagParts(text, tokens, index);
  const infos: WordInfo[] = new Array(tokens.starts.length);
  const asSeen = isTurned(text);
  for (let i = 0; i < infos.length; i++)
    infos[i] = index.word(asSeen ? upright(text, tokens.starts[i] ?? 0, tokens.ends[i] ?? 0) : spelling(text, tokens, i));
  const joins = tokens.pieces ? findJoins(text, tokens, index) : [];
  const terms = findTerms(infos, joins, index);
  return { text, tokens, infos, joins, terms, patterns: new Map(), lazy: {} };
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

const BREAKS = /[\t\r\n]/g;
const UNUSUAL = /[^\x00-\x7f]/;

/** The officer's own text as it is read: look-alikes, odd blanks and hidden characters made ordinary, O and l digits in long numbers. */
export function plainText(line: Line): MappedText {
  if (line.lazy.plain) return line.lazy.plain;
  let plain: MappedText = { text: line.text, starts: undefined, ends: undefined };
  if (UNUSUAL.test(line.text)) {
    const build = new MapBuilder();
    build.plain(line.text);
    plain = build.done();
  }
  const text = unletterNumbers(plain.text.replace(BREAKS, ' '));
  line.lazy.plain = text === plain.text ? plain : { ...plain, text };
  return line.lazy.plain;
}

export function readingOf(line: Line, on: Reading, index: TermIndex): MappedText {
  if (on === 'written') return { text: line.text, starts: undefined, ends: undefined };
  return on === 'folded' ? foldedText(line, index) : plainText(line);
}

/** A reading of the line in small letters. */
export function smallText(line: Line, on: Reading, { text }: MappedText): string {
  if (on !== 'raw') return inSmall(text);
  line.lazy.small ??= inSmall(text);
  return line.lazy.small;
}
