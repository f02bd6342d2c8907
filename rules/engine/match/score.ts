import type { Matcher } from '../matcher';
import { gateOfAny } from './gate';
import { distinct, type Hit, NO_HITS, type Node, type Scene, span } from './hit';
import type { Kind } from './kind';
import { breaksBetween } from './reach';

/**
 * Weak signs that add up: a hit when the weights of the signs present in one scope (default the draft; a number is a window of
 * tokens) reach `bound`. A sign counts once in a scope, or up to `times`. Signs about the whole draft (`account`, `metric`)
 * count in every scope. Marks the first to the last sign of the scope (`span`, default) or the heaviest sign alone.
 */
export interface ScoreMatcher {
  readonly kind: 'score';
  readonly signs: readonly {
    readonly match: Matcher;
    readonly weight: number;
    readonly name?: string;
    readonly times?: number;
  }[];
  readonly bound: number;
  readonly within?: 'sentence' | 'line' | 'draft' | number;
  readonly mark?: 'span' | 'heaviest';
}

export const score: Kind<ScoreMatcher> = {
  inner: ['signs'],
  build(matcher, builder) {
    const nodes = matcher.signs.map((sign) => builder.build(sign.match));
    const quoted = builder.build({ kind: 'context', is: 'quoted' });
    const raising = nodes.filter((_, sign) => (matcher.signs[sign]?.weight ?? 0) > 0);
    return {
      find: (scene) => findScore(matcher, nodes, quoted, scene),
      gate: matcher.bound > 0 ? gateOfAny(raising.map(({ gate }) => gate)) : undefined,
    };
  },
};

interface Mark {
  readonly hit: Hit;
  readonly sign: number;
}

/** Adds up the signs present in one scope. */
class Sum {
  private readonly counts: number[];
  total: number;

  constructor(
    private readonly signs: ScoreMatcher['signs'],
    readonly base: number,
  ) {
    this.counts = signs.map(() => 0);
    this.total = base;
  }

  private worth(sign: number): number {
    const one = this.signs[sign];
    return one ? one.weight * Math.min(this.counts[sign] ?? 0, one.times ?? 1) : 0;
  }

  change(sign: number, by: 1 | -1): void {
    this.total -= this.worth(sign);
    this.counts[sign] = (this.counts[sign] ?? 0) + by;
    this.total += this.worth(sign);
  }

  describe(): string {
    const parts = this.signs.flatMap((sign, i) => (this.counts[i] ? [`${sign.name ?? i + 1} ${this.worth(i)}`] : []));
    return `${this.total} = ${[...parts, ...(this.base ? [`draft ${this.base}`] : [])].join(' + ')}`;
  }
}

/** Signs between quotation marks are somebody else's, and `quoted` finds them: they do not count. */
function findScore(matcher: ScoreMatcher, nodes: readonly Node[], quoted: Node, scene: Scene): readonly Hit[] {
  const facts: Hit[] = [];
  const found: (readonly Hit[])[] = [];
  let base = 0;
  let most = 0;
  for (let sign = 0; sign < nodes.length; sign++) {
    const node = nodes[sign];
    const hits = node ? scene.hits(node) : NO_HITS;
    const { weight = 0, times = 1 } = matcher.signs[sign] ?? {};
    const whole = hits.find((hit) => hit.whole);
    if (whole) {
      base += weight;
      facts.push(whole);
    } else if (hits.length > 0) {
      found[sign] = hits;
      most += Math.max(0, weight * Math.min(hits.length, times));
    }
  }
  // Most drafts can't reach the bound whatever stands beside what.
  if (base + most < matcher.bound) return NO_HITS;
  const marks: Mark[] = [];
  found.forEach((hits, sign) => {
    for (const [i, hit] of hits.entries()) {
      // The same words can be found as two terms; they are one sign.
      const before = hits[i - 1];
      if ((!before || hit.start >= before.end) && !scene.covers(quoted, hit)) marks.push({ hit, sign });
    }
  });
  if (marks.length === 0)
    return base >= matcher.bound && facts.length > 0
      ? [span(facts, 'score', `${base}`)].map((hit) => ({ ...hit, whole: true }))
      : NO_HITS;
  marks.sort((a, b) => a.hit.start - b.hit.start || a.hit.end - b.hit.end);
  const within = matcher.within ?? 'draft';
  const groups = typeof within === 'number' ? windows(matcher, marks, base, within) : scopes(matcher, marks, base, within);
  return distinct(groups.map(({ marks: own, detail }) => mark(matcher, own, detail)));
}

interface Group {
  readonly marks: readonly Mark[];
  readonly detail: string;
}

type Scope = 'sentence' | 'line' | 'draft';
const scopeOf = (hit: Hit | undefined, within: Scope): number | undefined =>
  within === 'draft' ? 0 : within === 'line' ? hit?.paragraph : hit?.sentence;

function scopes(matcher: ScoreMatcher, marks: readonly Mark[], base: number, within: Scope): Group[] {
  const groups: Group[] = [];
  for (let at = 0; at < marks.length; ) {
    const sum = new Sum(matcher.signs, base);
    const first = at;
    const scope = scopeOf(marks[at]?.hit, within);
    for (; at < marks.length && scopeOf(marks[at]?.hit, within) === scope; at++) sum.change(marks[at]?.sign ?? 0, 1);
    if (sum.total >= matcher.bound) groups.push({ marks: marks.slice(first, at), detail: sum.describe() });
  }
  return groups;
}

/** Tokens from the first word of one mark to the last of another. */
const extent = (first: Mark | undefined, last: Mark | undefined): number =>
  first && last ? last.hit.to - first.hit.from + breaksBetween(first.hit, last.hit) : 0;

/** The windows that reach the bound, each with every further mark in its reach, not sharing marks. */
function windows(matcher: ScoreMatcher, marks: readonly Mark[], base: number, within: number): Group[] {
  const groups: Group[] = [];
  let sum = new Sum(matcher.signs, base);
  let first = 0;
  for (let last = 0; last < marks.length; last++) {
    sum.change(marks[last]?.sign ?? 0, 1);
    while (extent(marks[first], marks[last]) > within && first < last) sum.change(marks[first++]?.sign ?? 0, -1);
    if (sum.total < matcher.bound) continue;
    while (last + 1 < marks.length && extent(marks[first], marks[last + 1]) <= within) sum.change(marks[++last]?.sign ?? 0, 1);
    groups.push({ marks: marks.slice(first, last + 1), detail: sum.describe() });
    first = last + 1;
    sum = new Sum(matcher.signs, base);
  }
  return groups;
}

function mark(matcher: ScoreMatcher, marks: readonly Mark[], detail: string): Hit {
  const hits = marks.map((one) => one.hit);
  if (matcher.mark !== 'heaviest') return span(hits, 'score', detail);
  const weight = (one: Mark) => matcher.signs[one.sign]?.weight ?? 0;
  const heaviest = marks.reduce((a, b) => (weight(b) > weight(a) ? b : a));
  return { ...heaviest.hit, kind: 'score', detail, parts: hits };
}
