import type { Scene } from './hit';

/**
 * What must stand in a text for a matcher to find anything: of every list, one set of terms at least. Undefined where it may find
 * something in any text. Most matchers wait for words that are not there, and are then never asked.
 */
export type Gate = readonly (readonly number[])[];

/** As many lists as a node has bits for. */
export const MOST_LISTS = 8;

const shortest = (gate: Gate): readonly number[] => gate.reduce((best, one) => (one.length < best.length ? one : best));

/** All of them must find something. */
export function gateOfAll(gates: readonly (Gate | undefined)[]): Gate | undefined {
  const lists = gates.flatMap((gate) => gate ?? []);
  return lists.length === 0 ? undefined : lists.slice(0, MOST_LISTS);
}

/** One of them must find something. */
export function gateOfAny(gates: readonly (Gate | undefined)[]): Gate | undefined {
  const lists: number[] = [];
  for (const gate of gates) {
    if (!gate) return undefined;
    lists.push(...shortest(gate));
  }
  return lists.length === 0 ? undefined : [[...new Set(lists)]];
}

/** The gates of all nodes, the other way round: which lists of which nodes a set of terms meets. */
export class Gates {
  /** `hear`: meets the sets of what is no term. */
  constructor(readonly hear: (scene: Scene, meet: (set: number) => void) => void) {}

  /** By set: a node and its bit, in turns. */
  private readonly bySet: number[][] = [];
  /** By node: the bits of all its lists; 0 where it is always asked. */
  private full = new Uint8Array(1024);

  add(node: number, gate: Gate | undefined): void {
    if (node >= this.full.length) {
      const before = this.full;
      this.full = new Uint8Array(before.length * 2);
      this.full.set(before);
    }
    this.full[node] = gate ? 2 ** gate.length - 1 : 0;
    gate?.forEach((list, k) => {
      for (const set of list) {
        this.bySet[set] ??= [];
        this.bySet[set]?.push(node, 1 << k);
      }
    });
  }

  /** Notes in `met`, by node, that a term of the set stands in the text. */
  meet(set: number, met: Uint8Array): void {
    const waiting = this.bySet[set];
    if (!waiting) return;
    for (let k = 0; k < waiting.length; k += 2) {
      const node = waiting[k] ?? 0;
      met[node] = (met[node] ?? 0) | (waiting[k + 1] ?? 0);
    }
  }

  isOpen(node: number, met: Uint8Array): boolean {
    return met[node] === this.full[node];
  }
}
