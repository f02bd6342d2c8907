import type { Draft } from './draft';
import type { DraftText } from './draft-text';
import type { Gates } from './match/gate';
import type { Hit, Node, Scene, TakenBack } from './match/hit';
import { NO_HITS } from './match/hit';

/** One check of one draft: finds what is asked for, once. */
export class CheckScene implements Scene {
  /** By set of terms. */
  private sets: Map<number, Hit[]> | undefined;
  /** By node: which lists of its gate are met. */
  private readonly met: Uint8Array;
  /** By node. A policy can bring thousands of nodes, so this is an array, of its full length at once: growing leaves garbage. */
  private readonly found: (readonly Hit[] | undefined)[];
  private readonly spans = new Map<number, readonly number[]>();

  constructor(
    readonly draft: Draft,
    readonly reading: DraftText,
    private readonly nodes: number,
    private readonly gates: Gates,
    private readonly excused?: (hit: Hit) => boolean,
    readonly takenBack?: TakenBack,
  ) {
    this.found = new Array(nodes);
    this.met = new Uint8Array(nodes);
  }

  /** The same draft, as if the words of some hits were not there. */
  without(excused: (hit: Hit) => boolean): CheckScene {
    return new CheckScene(this.draft, this.reading, this.nodes, this.gates, excused, this.takenBack);
  }

  terms(set: number): readonly Hit[] {
    this.sets ??= this.sortTerms();
    return this.sets.get(set) ?? NO_HITS;
  }

  /** Puts every term found into the sets that hold it. */
  private sortTerms(): Map<number, Hit[]> {
    const sets = new Map<number, Hit[]>();
    for (const place of this.reading.written) {
      const { tokens } = place.line;
      for (const found of place.line.terms) {
        const hit: Hit = {
          start: place.offset + (tokens.starts[found.from] ?? 0),
          end: place.offset + (tokens.ends[found.to - 1] ?? 0),
          from: place.firstToken + found.from,
          to: place.firstToken + found.to,
          sentence: place.firstSentence + (tokens.sentences[found.from] ?? 0),
          line: place.number,
          paragraph: place.paragraph,
          kind: 'terms',
          term: found,
        };
        for (const set of found.term.source.sets) {
          const own = sets.get(set);
          if (own) own.push(hit);
          else {
            sets.set(set, [hit]);
            this.gates.meet(set, this.met);
          }
        }
      }
    }
    this.gates.hear(this, (set) => this.gates.meet(set, this.met));
    return sets;
  }

  isOpen(node: number): boolean {
    this.sets ??= this.sortTerms();
    return this.gates.isOpen(node, this.met);
  }

  /** Is any part of the hit inside a hit of the node? */
  covers(node: Node, hit: Hit): boolean {
    const hits = this.hits(node);
    if (hits.length === 0) return false;
    let spans = this.spans.get(node.id);
    if (!spans) {
      spans = merge(hits);
      this.spans.set(node.id, spans);
    }
    // The first stretch that ends after the hit starts.
    let low = 0;
    let high = spans.length / 2;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle * 2 + 1] ?? 0) > hit.start) high = middle;
      else low = middle + 1;
    }
    return low * 2 < spans.length && (spans[low * 2] ?? 0) < hit.end;
  }

  hits(node: Node): readonly Hit[] {
    let hits = this.found[node.id];
    if (!hits) {
      if (!this.isOpen(node.id)) return NO_HITS;
      hits = node.find(this);
      const { excused } = this;
      if (excused && (node.matcher.kind === 'pattern' || node.matcher.kind === 'terms') && hits.some(excused))
        hits = hits.filter((hit) => !excused(hit));
      this.found[node.id] = hits;
    }
    return hits;
  }
}

const inOrder = (hits: readonly Hit[]): readonly Hit[] =>
  hits.every((hit, i) => i === 0 || (hits[i - 1]?.start ?? 0) <= hit.start) ? hits : hits.toSorted((a, b) => a.start - b.start);

/** The stretches that hits take up, joined where they overlap: start, end, start, end … A fact of the draft takes up all of it. */
function merge(hits: readonly Hit[]): readonly number[] {
  if (hits.some((hit) => hit.whole)) return [-1, Number.POSITIVE_INFINITY];
  const spans: number[] = [];
  for (const { start, end } of inOrder(hits)) {
    const last = spans.length - 1;
    if (spans.length > 0 && start <= (spans[last] ?? 0)) spans[last] = Math.max(spans[last] ?? 0, end);
    else spans.push(start, end);
  }
  return spans;
}
