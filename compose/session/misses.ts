/** Counts how often something of a box was not found, and keeps the build of the box when that is no accident. */
import type { Composer, ComposerHealth } from '../types';
import type { Skeleton, SkeletonOf } from './skeleton';

/** What of a box was not found, as codes of its health. */
export const failures: readonly string[] = ['no-submit', 'no-account', 'unknown-media'];

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

/**
 * `now` in milliseconds, from whenever; `describe` gives what writes down the build of a box, which few pages ever need; `isOurs` tells
 * what of it Saring put there.
 */
export function countMisses(
  now: () => number,
  describe?: () => Promise<SkeletonOf>,
  isOurs: (element: Element) => boolean = () => false,
): Misses {
  /** By row and what is missing, then by box. */
  const counts = new Map<string, Map<string, Count>>();
  const found = new Map<string, Skeleton>();
  const asked = new Set<string>();

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

  function keep({ root, table }: Pick<Composer, 'root' | 'table'>, row: string, reasons: readonly string[]): void {
    const known = table?.();
    if (!known || !describe || asked.has(row)) return;
    asked.add(row);
    describe().then(
      (skeletonOf) => found.set(row, skeletonOf(root, row, reasons, known, isOurs)),
      // It is asked for again at the next look.
      () => asked.delete(row),
    );
  }

  return {
    note(composer, { row, reasons }) {
      for (const reason of failures) {
        const key = `${row} ${reason}`;
        // Drawn by now, it was not missing after all.
        if (!reasons.includes(reason)) counts.get(key)?.delete(composer.id);
        else if (miss(key, composer.id) >= often) keep(composer, row, reasons);
      }
    },
    skeletons: () => [...found.values()],
  };
}
