import type { Hit, Node, Scene } from './match/hit';
import { NO_HITS } from './match/hit';
import type { Reading } from './reading';
import type { Draft } from './types';

/** One check of one draft: finds what is asked for, once. */
export class CheckScene implements Scene {
  private sets: Hit[][] | undefined;
  /** By node. A policy can bring thousands of nodes, so this is an array. */
  private readonly found: (readonly Hit[] | undefined)[] = [];

  constructor(
    readonly draft: Draft,
    readonly reading: Reading,
  ) {}

  terms(set: number): readonly Hit[] {
    this.sets ??= this.sortTerms();
    return this.sets[set] ?? NO_HITS;
  }

  /** Puts every term found into the sets that hold it. */
  private sortTerms(): Hit[][] {
    const sets: Hit[][] = [];
    for (const place of this.reading.lines) {
      const { tokens } = place.line;
      for (const found of place.line.terms) {
        const hit: Hit = {
          start: place.offset + (tokens.starts[found.from] ?? 0),
          end: place.offset + (tokens.ends[found.to - 1] ?? 0),
          from: place.firstToken + found.from,
          to: place.firstToken + found.to,
          sentence: place.firstSentence + (tokens.sentences[found.from] ?? 0),
          line: place.number,
          kind: 'terms',
          term: found,
        };
        for (const set of found.term.source.sets) {
          const own = sets[set];
          if (own) own.push(hit);
          else sets[set] = [hit];
        }
      }
    }
    return sets;
  }

  hits(node: Node): readonly Hit[] {
    let hits = this.found[node.id];
    if (!hits) {
      hits = node.find(this);
      this.found[node.id] = hits;
    }
    return hits;
  }
}
