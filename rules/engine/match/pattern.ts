import { touchesLink } from '../draft-text';
import { type Line, type Reading, readingOf, smallText } from '../line';
import type { LinearProgram } from '../linear/program';
import { type LinearMatch, LinearMatcher } from '../linear/run';
import type { MappedText } from '../mapped-text';
import { needsOf } from '../screen/needs';
import { inSmall, smallExpression } from '../screen/small';
import { splitTerms } from '../split-terms';
import { type Hit, hitInLine, NO_HITS, type Scene } from './hit';
import type { Kind } from './kind';

/**
 * A regular expression, matched line by line: it never crosses a line break. `on: 'raw'` (default) reads the officer's own
 * text, in which full-width forms, odd blanks and zero-width characters are read as ordinary ones; `'folded'` reads the
 * folded text. A named group `(?<mark>…)` narrows the range that is marked.
 */
export interface PatternMatcher {
  readonly kind: 'pattern';
  readonly pattern: string;
  /** `i`; `u` is always on, and a line is read as a whole, so that `^` and `$` are its ends. */
  readonly flags?: string;
  /** The pattern as a program of linear time: required in rules of a policy, made at its import. It finds at most 300 characters at once. */
  readonly program?: LinearProgram;
  readonly on?: Reading;
  /** A validator named in `validators`; a match it refuses is no hit. */
  readonly validator?: string;
  /** Words of which one must stand on the same line, at most 40 characters before the match. Comma separated. */
  readonly keyword?: string;
  /** Do not match inside links, e-mail addresses, handles and hashtags. Default true. */
  readonly skipLinks?: boolean;
}

/**
 * Refuses what only looks like an identifier. `match` is the matched text, `before` what stands before it on the same line, at
 * most 40 characters. Which validators there are is handed to the engine; it knows none itself.
 */
export type Validator = (match: string, before: string) => boolean;

export const pattern: Kind<PatternMatcher> = {
  build(matcher, builder) {
    if (builder.strict && !matcher.program) throw new Error(`the pattern "${matcher.pattern}" was not made linear`);
    const validator = matcher.validator === undefined ? undefined : builder.validator(matcher.validator);
    const keywords = splitTerms(matcher.keyword ?? '');
    const { id, set } = builder.newPattern(matcher.on ?? 'raw', needsOf(matcher.pattern, keywords));
    const ready = compilePattern(matcher, id, keywords, validator);
    return { find: (scene) => findPattern(ready, scene), gate: [[set]] };
  },
};

/** How far before a match its keyword may stand. */
const KEYWORD_REACH = 40;

/** A pattern made ready: its ranges in a line are found once and kept with the line. */
interface CompiledPattern {
  readonly id: number;
  readonly matcher: PatternMatcher;
  /** It and its keyword read the line in small letters. */
  readonly isSmall: boolean;
  readonly search: Search;
  readonly keyword: RegExp | undefined;
  readonly validator: Validator | undefined;
}

/** The next match at or after a place of the text, not empty. */
type Search = (text: string, from: number) => LinearMatch | undefined;

const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** An expression that is none throws when it is first searched for, and fails its rule then. */
function compilePattern(
  matcher: PatternMatcher,
  id: number,
  keywords: readonly string[],
  validator: Validator | undefined,
): CompiledPattern {
  const { pattern, program } = matcher;
  const flag = matcher.flags?.includes('i') ? 'i' : '';
  const small = flag === 'i' && !program ? smallExpression(pattern) : undefined;
  const isSmall = small !== undefined;
  const words = keywords.map((word) => literal(isSmall ? inSmall(word) : word).replace(/\s+/g, '\\s+'));
  return {
    id,
    matcher,
    isSmall,
    search: program ? linear(program) : native(small ?? pattern, isSmall ? '' : flag),
    keyword:
      words.length > 0
        ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, isSmall ? 'u' : 'iu')
        : undefined,
    validator,
  };
}

function linear(program: LinearProgram): Search {
  const machine = new LinearMatcher(program);
  return (text, from) => machine.find(text, from);
}

function native(pattern: string, flag: string): Search {
  const marks = pattern.includes('(?<mark>');
  let compiled: RegExp | undefined;
  return (text, from) => {
    // Made when first needed: most patterns wait behind others that find nothing.
    compiled ??= new RegExp(pattern, `gu${flag}${marks ? 'd' : ''}`);
    const expression = compiled;
    expression.lastIndex = from;
    for (let found = expression.exec(text); found; found = expression.exec(text)) {
      if (found[0] !== '')
        return { start: found.index, end: expression.lastIndex, mark: marks ? found.indices?.groups?.mark : undefined };
      expression.lastIndex += (text.codePointAt(expression.lastIndex) ?? 0) > 0xffff ? 2 : 1;
    }
    return undefined;
  };
}

function findPattern(pattern: CompiledPattern, scene: Scene): readonly Hit[] {
  let hits: Hit[] | undefined;
  for (const place of scene.reading.written) {
    const ranges = place.line.patterns.get(pattern.id) ?? look(pattern, place.line, scene);
    if (ranges.length === 0) continue;
    hits ??= [];
    for (let k = 0; k < ranges.length; k += 2) hits.push(hitInLine(place, ranges[k] ?? 0, ranges[k + 1] ?? 0, 'pattern'));
  }
  return hits ?? NO_HITS;
}

const NONE: readonly number[] = [];

/** Searches a line that has what the pattern needs. */
function look(pattern: CompiledPattern, line: Line, scene: Scene): readonly number[] {
  const { id, matcher } = pattern;
  const { open } = line.lazy;
  if (open && ((open[id >>> 5] ?? 0) & (1 << (id & 31))) === 0) return NONE;
  const { on = 'raw' } = matcher;
  const reading = readingOf(line, on, scene.reading.index);
  const ranges = search(pattern, line, reading, pattern.isSmall ? smallText(line, on, reading) : reading.text);
  line.patterns.set(pattern.id, ranges);
  return ranges;
}

/** `read`: the text of the reading, or the same in small letters. */
function search(pattern: CompiledPattern, line: Line, { text, starts, ends }: MappedText, read: string): readonly number[] {
  const { matcher, keyword, validator } = pattern;
  const ranges: number[] = [];
  for (let found = pattern.search(read, 0); found; found = pattern.search(read, found.end)) {
    const [from, to] = found.mark ?? [found.start, found.end];
    if (to <= from) continue;
    const reach = Math.max(0, from - KEYWORD_REACH);
    if (keyword && !keyword.test(read.slice(reach, from))) continue;
    if (validator && !validator(text.slice(from, to), text.slice(reach, from))) continue;
    const start = starts ? (starts[from] ?? 0) : from;
    const end = ends ? (ends[to - 1] ?? 0) : to;
    if (matcher.skipLinks !== false && touchesLink(line, start, end)) continue;
    ranges.push(start, end);
  }
  return ranges;
}
