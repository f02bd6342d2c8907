/** A site's table with a policy's repairs. Most policies have none, so a page of a site loads this only where there are some. */
import { mergeOverrides } from '../sites/overrides';
import type { SiteOverrides, SiteTable } from '../sites/types';
import { type Usable, usableTable } from './selectors';

export interface Repaired extends Usable {
  /** Fields of the repairs that mean nothing here. */
  readonly unknown: readonly string[];
}

export function repair(table: SiteTable, overrides: SiteOverrides, document: Document): Repaired {
  const merged = mergeOverrides(table, overrides);
  return { ...usableTable(merged.table, document), unknown: merged.unknown };
}

export type Repair = typeof repair;
