import { foldedText, type Line, plainText } from '../line';
import type { LinearProgram } from '../linear/program';
import { type Found, LinearMatcher } from '../linear/run';
import { touchesLink } from '../reading';
import type { PatternMatcher, Validator } from '../types';
import { type Hit, hitInLine, NO_HITS, type Scene } from './hit';

/** How far before a match its keyword may stand. */
const KEYWORD_REACH = 40;

/** A pattern made ready: its ranges in a line are found once and kept with the line. */
export interface CompiledPattern {
  readonly id: number;
  readonly matcher: PatternMatcher;
  readonly search: Search;
  readonly keyword: RegExp | undefined;
  readonly validator: Validator | undefined;
}

/** The next match at or after a place of the text, not empty. */
type Search = (text: string, from: number) => Found | undefined;

const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** An expression that is none throws when it is first searched for, and fails its rule then. */
export function compilePattern(matcher: PatternMatcher, id: number, validator: Validator | undefined): CompiledPattern {
  const words = (matcher.keyword ?? '')
    .split(',')
    .map((word) => literal(word.trim()).replace(/\s+/g, '\\s+'))
    .filter((word) => word !== '');
  return {
    id,
    matcher,
    search: matcher.program ? linear(matcher.program) : native(matcher),
    keyword: words.length > 0 ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'iu') : undefined,
    validator,
  };
}

function linear(program: LinearProgram): Search {
  const machine = new LinearMatcher(program);
  return (text, from) => machine.find(text, from);
}

function native({ pattern, flags }: PatternMatcher): Search {
  const marks = pattern.includes('(?<mark>');
  let compiled: RegExp | undefined;
  return (text, from) => {
    // Made when first needed: most patterns wait behind others that find nothing.
    compiled ??= new RegExp(pattern, `gu${flags?.includes('i') ? 'i' : ''}${marks ? 'd' : ''}`);
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

export function findPattern(pattern: CompiledPattern, scene: Scene): readonly Hit[] {
  let hits: Hit[] | undefined;
  for (const place of scene.reading.written) {
    const ranges = place.line.patterns.get(pattern.id) ?? search(pattern, place.line, scene);
    if (ranges.length === 0) continue;
    hits ??= [];
    for (let k = 0; k < ranges.length; k += 2) hits.push(hitInLine(place, ranges[k] ?? 0, ranges[k + 1] ?? 0, 'pattern'));
  }
  return hits ?? NO_HITS;
}

function search(pattern: CompiledPattern, line: Line, scene: Scene): readonly number[] {
  const { matcher, keyword, validator } = pattern;
  const { text, starts, ends } = matcher.on === 'folded' ? foldedText(line, scene.reading.index) : plainText(line);
  const ranges: number[] = [];
  for (let found = pattern.search(text, 0); found; found = pattern.search(text, found.end)) {
    const [from, to] = found.mark ?? [found.start, found.end];
    if (to <= from) continue;
    const before = keyword || validator ? text.slice(Math.max(0, from - KEYWORD_REACH), from) : '';
    if (keyword && !keyword.test(before)) continue;
    if (validator && !validator(text.slice(from, to), before)) continue;
    const start = starts ? (starts[from] ?? 0) : from;
    const end = ends ? (ends[to - 1] ?? 0) : to;
    if (matcher.skipLinks !== false && touchesLink(line, start, end)) continue;
    ranges.push(start, end);
  }
  line.patterns.set(pattern.id, ranges);
  return ranges;
}
