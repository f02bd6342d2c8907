/** The table of a site as it is followed now. */
import { createLocator, type Locator } from '../composers/locate';
import type { SiteOverrides } from '../sites/types';
import type { GuardOptions } from '../types';

/** The site's description with the policy's repairs; made when first asked for, and anew only when the repairs change. */
export function describer(options: GuardOptions): () => { locator: Locator; unknown: readonly string[] } {
  const make = (overrides: SiteOverrides | undefined) => {
    const { table, repair, window } = options;
    const { document } = window;
    const { unknown, ...usable } = (overrides && repair?.(table, overrides, document)) ?? { table, bad: [], unknown: [] };
    return { overrides, locator: createLocator(usable, document), unknown };
  };
  let last: ReturnType<typeof make> | undefined;
  return () => {
    const overrides = options.overrides?.();
    if (!last || overrides !== last.overrides) last = make(overrides);
    return last;
  };
}
