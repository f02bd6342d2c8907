// Made by `npm run -s manifest` of the folders in compose/sites. Do not edit.
import type { Site } from '../index';
import type { SiteTable } from '../types';
import { table as facebook } from '../facebook/table';
import { table as instagram } from '../instagram/table';
import { table as threads } from '../threads/table';
import { table as x } from '../x/table';

/** The tables of all sites. A page loads that of its own site alone. */
export const siteTables: Readonly<Record<Site, SiteTable>> = {
  facebook,
  x,
  instagram,
  threads,
};
