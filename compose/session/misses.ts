/** Counts how often something of a box was not found, and keeps the build of the box when that is no accident. */
import type { Composer, ComposerHealth } from '../types';
import { failures, type Skeleton, skeletonOf } from './skeleton';

/** What is missing once may only not be drawn yet. */
const often = 3;

export interface Misses {
  /** A box was looked at, and this was made of it. */
  note(composer: Composer, health: ComposerHealth): void;
  /** One for each row; empty where all was found. */
  skeletons(): readonly Skeleton[];
}

export function countMisses(): Misses {
  const counts = new Map<string, number>();
  const found = new Map<string, Skeleton>();
  return {
    note(composer, { row, reasons }) {
      const table = reasons.length > 0 ? composer.table?.() : undefined;
      if (!table) return;
      for (const reason of failures) {
        if (!reasons.includes(reason)) continue;
        const key = `${row} ${reason}`;
        const count = (counts.get(key) ?? 0) + 1;
        counts.set(key, count);
        if (count === often) found.set(row, skeletonOf(composer.root, row, reasons, table));
      }
    },
    skeletons: () => [...found.values()],
  };
}
