/** Counts what happened per row, for the toolbar popup and the report to the admin. Holds no text and no names. */
import type { Locator } from '../composers/locate';
import type { Composer, ComposerHealth, HealthReport } from '../types';

type Count = 'seen' | 'held' | 'sent' | 'unchecked';

export interface Counters {
  count(what: Count, health: ComposerHealth): void;
  report(locator: Locator, unknown: readonly string[], live: Iterable<Composer>): HealthReport;
}

export function createCounters(): Counters {
  const rows = new Map<string, HealthReport['rows'][number]>();
  const none = { seen: 0, held: 0, sent: 0, unchecked: 0 };
  return {
    count(what, health) {
      const before = rows.get(health.row) ?? { ...health, ...none };
      rows.set(health.row, { ...before, ...health, [what]: before[what] + 1 });
    },
    report(locator, unknown, live) {
      for (const composer of live) {
        const health = composer.health();
        rows.set(health.row, { ...(rows.get(health.row) ?? none), ...health });
      }
      return {
        site: locator.table.site,
        table: locator.table.version,
        unknownOverrides: [...unknown, ...locator.bad],
        rows: [...rows.values()],
      };
    },
  };
}
