/** Counts how often something of a box was not found, and keeps the build of the box when that is no accident. */
import type { Composer, ComposerHealth } from '../types';
import { failures, type Skeleton, skeletonOf } from './skeleton';

/** What is missing once may only not be drawn yet. */
const often = 3;
/** Milliseconds in which a site draws all of a box: what is still missing then is missing once more, however often it is looked for. */
const drawn = 1000;

/** How often something was missing in one box, and when that was last counted. */
interface Count {
  times: number;
  at: number;
}

export interface Misses {
  /** A box was looked at, and this was made of it. */
  note(composer: Pick<Composer, 'id' | 'root' | 'table'>, health: ComposerHealth): void;
  /** One for each row; empty where all was found. */
  skeletons(): readonly Skeleton[];
}

/** `now` in milliseconds, from whenever. */
export function countMisses(now: () => number): Misses {
  /** By row and what is missing, then by box. */
  const counts = new Map<string, Map<string, Count>>();
  const found = new Map<string, Skeleton>();

  /** How often it was missing so far, in all boxes of the row. */
  function miss(key: string, id: string): number {
    const boxes = counts.get(key) ?? new Map<string, Count>();
    counts.set(key, boxes);
    const count = boxes.get(id) ?? { times: 0, at: Number.NEGATIVE_INFINITY };
    boxes.set(id, count);
    if (now() - count.at >= drawn) {
      count.times += 1;
      count.at = now();
    }
    return [...boxes.values()].reduce((sum, { times }) => sum + times, 0);
  }

  return {
    note(composer, { row, reasons }) {
      for (const reason of failures) {
        const key = `${row} ${reason}`;
        // Drawn by now, it was not missing after all.
        if (!reasons.includes(reason)) counts.get(key)?.delete(composer.id);
        else if (miss(key, composer.id) >= often && !found.has(row)) {
          const table = composer.table?.();
          if (table) found.set(row, skeletonOf(composer.root, row, reasons, table));
        }
      }
    },
    skeletons: () => [...found.values()],
  };
}
