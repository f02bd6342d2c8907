/** The tables of all sites. A page loads that of its own site alone. */
import { facebookTable } from './facebook/table';
import type { Site } from './index';
import { instagramTable } from './instagram/table';
import { threadsTable } from './threads/table';
import type { SiteTable } from './types';
import { xTable } from './x/table';

export const siteTables: Readonly<Record<Site, SiteTable>> = {
  facebook: facebookTable,
  x: xTable,
  instagram: instagramTable,
  threads: threadsTable,
};
