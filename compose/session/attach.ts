/** Joins guard and checker on a page. The trainer's stage starts here; the sites' pages load the checker when it is needed. */

import type { Site, Text } from '../../rules/engine/types';
import { repair } from '../composers/repair';
import { startGuard } from '../guard';
import { siteTables } from '../sites/generated/tables';
import { type CheckerOptions, createChecker } from './checker';
import type { PageState } from './page-state';

export interface AttachOptions extends CheckerOptions {
  /** Parts of the page that each stand for a site. */
  readonly places: readonly { readonly site: Site; readonly within?: Element }[];
}

export interface Attached {
  state(): PageState;
  /** The policy changed: every open draft is checked anew. */
  refresh(): void;
  notice(text: Text): void;
}

export function attach({ places, ...options }: AttachOptions): Attached {
  const { window, signal } = options;
  const checker = createChecker(options);
  const guards = places.map(({ site, ...place }) =>
    startGuard({ ...checker, ...place, repair, table: siteTables[site], window, signal }),
  );
  return { state: () => checker.state(guards), refresh: checker.refresh, notice: checker.notice };
}
