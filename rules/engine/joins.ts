import type { TermIndex, WordInfo } from './terms';
import { foldCharacters, GLUE, readAs } from './text/fold';
import { HASHTAG, MOJI, PART, type Tokens, WORD } from './text/token';

/** Tokens `from` to `to` that together spell one word. */
export interface Join {
  readonly from: number;
  readonly to: number;
  readonly info: WordInfo;
}

const LONGEST_JOIN = 24;

export function spelling(text: string, tokens: Tokens, i: number): string {
  return text.slice(tokens.starts[i], tokens.ends[i]);
}

/** Signs that stand between words as well: they join where a letter stands alone beside them. */
const BETWEEN_WORDS = ',/:()=\\';
/** Signs that may be a letter themselves. */
const LETTER_SIGNS = '@$!*€£+|';
const LEAST_JOIN = 3;

/** Runs of tokens with one sign (or an emoji) between them, or of single letters a blank apart, read as one word. */
export function findJoins(text: string, tokens: Tokens, index: TermIndex): Join[] {
  const joins: Join[] = [];
  const count = tokens.starts.length;
  for (let from = 0; from < count - 1; from++) {
    if (tokens.kinds[from] === MOJI || tokens.kinds[from] === PART || tokens.kinds[from] === HASHTAG) continue;
    let word = spelling(text, tokens, from);
    let letters = word;
    let single = isSingle(text, tokens, from);
    const startsRun = !(single && from > 0 && isSingle(text, tokens, from - 1) && near(text, tokens, from - 1, true));
    let cautious = false;
    for (let to = from + 1; to < count && to - from < LONGEST_JOIN; to++) {
      const kind = tokens.kinds[to];
      if (!near(text, tokens, to - 1, single && isSingle(text, tokens, to))) break;
      if (kind === MOJI) continue;
      const gap = text.slice(tokens.ends[to - 1], tokens.starts[to]);
      if (gap !== '' && BETWEEN_WORDS.includes(gap)) {
        if (!isSingle(text, tokens, to) && !isSingle(text, tokens, to - 1)) break;
        cautious = true;
      }
      single &&= isSingle(text, tokens, to);
      if (single && !startsRun) break;
      word += (LETTER_SIGNS.includes(gap) ? gap : '') + spelling(text, tokens, to);
      letters += spelling(text, tokens, to);
      if (to - from > 4 && !single) break;
      const more = single && to + 1 < count && isSingle(text, tokens, to + 1) && near(text, tokens, to, true);
      if (more || letters.length < (cautious ? LEAST_JOIN + 1 : LEAST_JOIN)) continue;
      const info = index.joined(word, single) ?? (single && word !== letters ? index.joined(letters, single) : undefined);
      if (info) joins.push({ from, to: to + 1, info });
    }
  }
  return [...joins, ...findTorn(text, tokens, index)];
}

const LEAST_TORN = 6;
const MOST_TORN = 4;
const LONGEST_PIECE = 5;
const LONE_CONSONANT = /^[b-df-hj-np-tv-z]$/i;

/**
 * Words torn by blanks into pieces, one of them a lone consonant (`b angs at`): a run of few, short pieces that together are a
 * word some rule seeks. Whole words beside a lone letter are left alone, for they are read as they stand.
 */
function findTorn(text: string, tokens: Tokens, index: TermIndex): Join[] {
  const joins: Join[] = [];
  const isPiece = (i: number) => {
    const length = (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0);
    return tokens.kinds[i] === WORD && length <= LONGEST_PIECE;
  };
  tokens.starts.forEach((_, lone) => {
    if (!isPiece(lone) || !LONE_CONSONANT.test(spelling(text, tokens, lone))) return;
    for (let from = Math.max(0, lone - MOST_TORN + 1); from <= lone; from++) {
      let word = '';
      for (let to = from; to < Math.min(tokens.starts.length, from + MOST_TORN); to++) {
        if (!isPiece(to) || (to > from && !isBlank(text, tokens, to - 1))) break;
        word += spelling(text, tokens, to);
        if (to < lone || to === from || word.length < LEAST_TORN) continue;
        const info = index.joined(word, false);
        if (info) joins.push({ from, to: to + 1, info });
      }
    }
  });
  return joins;
}

/** Do tokens `i` and `i + 1` stand one blank apart? */
const isBlank = (text: string, { ends, starts }: Tokens, i: number): boolean =>
  (starts[i + 1] ?? 0) === (ends[i] ?? 0) + 1 && readAs(text.charCodeAt(ends[i] ?? 0)) === ' ';

/** One letter, whatever marks it has. */
function isSingle(text: string, tokens: Tokens, i: number): boolean {
  const start = tokens.starts[i] ?? 0;
  const end = tokens.ends[i] ?? 0;
  if (end - start === 1) return true;
  return end - start < 5 && text.charCodeAt(end - 1) > 127 && foldCharacters(text.slice(start, end)).length === 1;
}

/** Do tokens `i` and `i + 1` stand one sign apart, or touch, or (`blank`) stand one blank apart? */
function near(text: string, tokens: Tokens, i: number, blank: boolean): boolean {
  const end = tokens.ends[i] ?? 0;
  const start = tokens.starts[i + 1] ?? 0;
  if (start === end) return true;
  if (start !== end + 1) return false;
  const sign = readAs(text.charCodeAt(end));
  return sign === ' ' ? blank : sign !== '' && sign !== "'" && sign !== '`' && GLUE.includes(sign);
}
