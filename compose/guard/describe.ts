/** The table of a site as it is followed now. */
import { createLocator, type Locator } from '../composers/locate';
import { usableTable } from '../composers/selectors';
import { mergeOverrides } from '../sites/overrides';
import type { SiteOverrides } from '../sites/types';
import type { GuardOptions } from '../types';

/** The site's description with the policy's repairs; made when first asked for, and anew only when the repairs change. */
export function describer(options: GuardOptions): () => { locator: Locator; unknown: readonly string[] } {
  const make = (overrides: SiteOverrides | undefined) => {
    const merged = mergeOverrides(options.table, overrides);
    const { document } = options.window;
    const usable = usableTable(merged.table, document, !overrides);
    return { overrides, locator: createLocator(usable, document), unknown: merged.unknown };
  };
  let last: ReturnType<typeof make> | undefined;
  return () => {
    const overrides = options.overrides?.();
    if (!last || overrides !== last.overrides) last = make(overrides);
    return last;
  };
}
