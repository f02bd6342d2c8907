import type { Draft } from '../draft';
import type { DraftText, PlacedLine } from '../draft-text';
import { tokenAfter } from '../draft-text';
import type { TermHit } from '../line';
import type { Matcher } from '../matcher';
import type { Gate } from './gate';

/** One place of the draft that a matcher recognised. Offsets are of the draft's text, tokens counted over the whole draft. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** First token and the one after the last; equal where the hit holds no token. */
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly line: number;
  /** Number of the paragraph: a line, and the lines that go on from it. */
  readonly paragraph: number;
  /** About the draft as a whole, not about a place in it. */
  readonly whole?: boolean;
  /** Text a substitution puts in. */
  readonly replacement?: string;
  readonly kind: Matcher['kind'];
  readonly term?: TermHit;
  readonly detail?: string;
  /** What the draft lacks, to be added at its end. */
  readonly lacks?: readonly string[];
  /** The hits this one was made from. */
  readonly parts?: readonly Hit[];
}

export const NO_HITS: readonly Hit[] = [];

/** A compiled matcher. Results are kept for the duration of one check. */
export interface Node {
  readonly id: number;
  readonly matcher: Matcher;
  readonly gate: Gate | undefined;
  find(scene: Scene): readonly Hit[];
}

/** Hits that a matcher found and took back, by matcher; kept where somebody asks why. */
export type TakenBack = Map<Matcher, Hit[]>;

/** What one check looks at. */
export interface Scene {
  readonly draft: Draft;
  readonly reading: DraftText;
  readonly takenBack?: TakenBack | undefined;
  /** Hits of the terms of a set, in order. */
  terms(set: number): readonly Hit[];
  /** Is any part of the hit inside a hit of the node? */
  covers(node: Node, hit: Hit): boolean;
  /** May a node, by its number, find anything? Asked before the node itself is touched. */
  isOpen(node: number): boolean;
  /** Hits of a node, found once. */
  hits(node: Node): readonly Hit[];
}

export function wholeDraft(scene: Scene, kind: Matcher['kind'], detail?: string): Hit {
  const { text, tokenCount } = scene.reading;
  const hit = { start: 0, end: text.length, from: 0, to: tokenCount, sentence: 0, line: 0, paragraph: 0, whole: true, kind };
  return detail === undefined ? hit : { ...hit, detail };
}

/** A hit for a range of one line, in offsets of that line. */
export function hitInLine(place: PlacedLine, start: number, end: number, kind: Matcher['kind']): Hit {
  const { line } = place;
  const from = tokenAfter(line, start);
  let to = from;
  while (to < line.tokens.starts.length && (line.tokens.starts[to] ?? 0) < end) to++;
  const sentence = line.tokens.sentences[Math.min(from, line.tokens.sentences.length - 1)] ?? 0;
  return {
    start: place.offset + start,
    end: place.offset + end,
    from: place.firstToken + from,
    to: place.firstToken + to,
    sentence: place.firstSentence + sentence,
    line: place.number,
    paragraph: place.paragraph,
    kind,
  };
}

/** One hit from the first to the last of several. */
export function span(hits: readonly Hit[], kind: Matcher['kind'], detail?: string): Hit {
  const first = hits.reduce((a, b) => (b.start < a.start ? b : a));
  const last = hits.reduce((a, b) => (b.end > a.end ? b : a));
  const hit: Hit = {
    start: first.start,
    end: last.end,
    from: Math.min(...hits.map((h) => h.from)),
    to: Math.max(...hits.map((h) => h.to)),
    sentence: first.sentence,
    line: first.line,
    paragraph: first.paragraph,
    kind,
    parts: hits,
  };
  return detail === undefined ? hit : { ...hit, detail };
}

export const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;

/** The index of the first hit that does not come before, by a measure that never falls. */
export function lowerBound(hits: readonly Hit[], least: number, measure: (hit: Hit) => number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const hit = hits[middle];
    if (hit && measure(hit) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** In order of appearance, one for each range. */
export function distinct(hits: Hit[]): Hit[] {
  hits.sort((a, b) => a.start - b.start || b.end - a.end);
  return hits.filter((hit, i) => i === 0 || hit.start !== hits[i - 1]?.start || hit.end !== hits[i - 1]?.end);
}
